import { checksOf } from '../../helpers/checks.ts';

const { checkFindings, checkFix } = checksOf('link-adres');

describe('link-adres', () => {
  it('is found where a link leads nowhere for a reader, once for each', () => {
    checkFindings(
      '# [{{Een}}](/een)\n\n- [{{twee **drie** vier}}](bijlage.pdf) en [{{vijf}}](javascript:x)\n\n> ‘Zie [{{zes}}](#zes).’ (student)\n',
    );
  });

  it('is not found for what leads to a site or to an address for mail, nor for the brackets of an editor', () => {
    checkFindings(
      'Zie [een](https://example.org), <https://example.org>, www.example.org, [twee](mailto:a@example.org) en [rol](…).\n',
    );
  });

  it('offers what is missing, where that is all', () => {
    checkFix('Zie [{|}de site](example.org/pad).', 'Zie [de site](https://example.org/pad).');
  });
});
