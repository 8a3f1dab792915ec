import { checksOf } from '../../helpers/checks.ts';

const { checkFindings } = checksOf('tekens-verloren');

describe('tekens-verloren', () => {
  it('is found once, on the first of many', () => {
    checkFindings('Vier idee{{\ufffd}}n en caf\ufffds.\n');
  });

  it('is found in the header too', () => {
    checkFindings('---\nthema: Caf{{\ufffd}}\n---\n');
  });

  it('is not found for letters with accents and emoji', () => {
    checkFindings('Één café in Súdwest-Fryslân 🚌.\n');
  });
});
