import { checkFindings as check, checksOf } from '../../helpers/checks.ts';

const { checkFindings, checkFix } = checksOf('ideeen-niet-genummerd');

describe('ideeen-niet-genummerd', () => {
  it('is found once, on the first bullet', () => {
    checkFindings('## Twee ideeën\n\n{{*}} Een.\n* Twee.\n');
    checkFindings('## Twee ideeën\n\n1. Een.\n\n{{-}} Twee.\n');
  });

  it('leaves the count as it is: bullets are ideas too', () => {
    check('## {{aantal-ideeen|Drie}} ideeën\n\n- Een.\n- Twee.\n', { only: ['aantal-ideeen'] });
  });

  it('is not found for numbers of any kind', () => {
    checkFindings('## Twee ideeën\n\n1) Een.\n1) Twee.\n');
  });

  it('is not found for bullets inside an idea, nor in another section', () => {
    checkFindings('## Eén ideeën\n\n1. Een.\n   - Punt.\n');
    checkFindings('## Dromen\n\n- Een.\n');
  });

  it('numbers all of them, and what stands under a point stays under it', () => {
    checkFix('## Twee ideeën\n\n{|}- Een.\n- Twee.\n  Vervolg.\n', '## Twee ideeën\n\n1. Een.\n2. Twee.\n  Vervolg.\n');
    checkFix('## Twee ideeën\n\n{|}+ Een.\r\n+ Twee.', '## Twee ideeën\n\n1. Een.\r\n2. Twee.');
    checkFix(
      '## Twee ideeën\n\n{|}- Een.\n  - Punt.\n    > ‘Ja.’\n\n  Vervolg.\n- Twee.\n',
      '## Twee ideeën\n\n1. Een.\n   - Punt.\n     > ‘Ja.’\n\n   Vervolg.\n2. Twee.\n',
    );
    checkFix('## Drie ideeën\n\n1. Een.\n\n{|}- Twee.\n- Drie.\n', '## Drie ideeën\n\n1. Een.\n\n2. Twee.\n3. Drie.\n');
  });
});
