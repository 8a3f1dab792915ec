import { checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const { checkFindings, checkFix } = checksOf('aantal-ideeen');

describe('aantal-ideeen', () => {
  it('is found on the number, in words, digits or tens', () => {
    for (const number of ['Vier', '4', 'Een viertal', 'VIER'])
      checkFindings(`## {{${number}}} ideeën\n\n1. Een.\n2. Twee.\n`);
  });

  it('counts bullets as ideas, and no points inside an idea', () => {
    checkFindings('## Twee ideeën\n\n- Een.\n- Twee.\n');
    checkFindings('## Twee ideeën\n\n1. Een.\n   - Punt.\n2. Twee.\n');
    checkFindings('## Twee ideeën\n\n1. Een.\n\n> ‘Ja.’ (student)\n\n2. Twee.\n');
  });

  it('is found where the heading is written otherwise', () => {
    checkFindings('## {{drie}} ideeen:\n\n1. Een.\n');
  });

  it('is not found while there are no ideas, or no number', () => {
    checkFindings('## Drie ideeën\n\nTekst.\n');
    checkFindings('## Ideeën\n\n1. Een.\n');
    checkFindings('## <telwoord> ideeën\n\n1. Een.\n');
  });

  it('is not about the number of dialogues', () => {
    checkFindings('# A\n\n# B\n\n## Drie themadialogen\n\n1. Een.\n');
  });

  it('writes the number in the same way', () => {
    checkFix('## {|}Vier ideeën\n\n1. Een.\n2. Twee.\n', '## Twee ideeën\n\n1. Een.\n2. Twee.\n');
    checkFix('## {|}4 ideeën\n\n1. Een.\n2. Twee.\n', '## 2 ideeën\n\n1. Een.\n2. Twee.\n');
    checkFix(
      crlf('🚌\n\n## {|}Een drietal ideeën\n\n1. Een.\n2. Twee.\n'),
      crlf('🚌\n\n## Een tweetal ideeën\n\n1. Een.\n2. Twee.\n'),
    );
  });

  it('writes the word behind one idea, and behind more', () => {
    checkFix('## {|}Drie ideeën\n\n1. Een bus.\n', '## Eén idee\n\n1. Een bus.\n');
    checkFix('## {|}Eén idee\n\n1. Een bus.\n2. Een fiets.\n', '## Twee ideeën\n\n1. Een bus.\n2. Een fiets.\n');
    checkFix('## {|}1 idee\n\n1. Een bus.\n2. Een fiets.\n', '## 2 ideeën\n\n1. Een bus.\n2. Een fiets.\n');
  });
});
