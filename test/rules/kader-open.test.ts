import { checksOf } from '../helpers/checks.ts';
import { crlf } from '../helpers/marked.ts';

const { checkFindings, checkFix } = checksOf('kader-open');

describe('kader-open', () => {
  it('is found on each kader that is not closed', () => {
    checkFindings('{{:::kader}}\n### Een\n\n:::kader\n### Twee\n:::\n\n{{:::kader}}\n');
  });

  it('is found on a line that closes nothing', () => {
    checkFindings(':::kader\n### Een\n:::\n\n{{:::}}\n');
  });

  it('is not found for other words behind colons, nor in a code fence', () => {
    checkFindings(':::let op\n\n```\n:::kader\n```\n');
  });
});

describe('the fix of kader-open', () => {
  it('closes the kader behind its text', () => {
    checkFix('{|}:::kader\n### Een\n\nTekst.\n\n## Nawoord\n', ':::kader\n### Een\n\nTekst.\n:::\n\n## Nawoord\n');
    checkFix('{|}:::kader\n### Een\n\nTekst.', ':::kader\n### Een\n\nTekst.\n:::');
    checkFix('{|}:::kader\n### Een\n\n- Punt\n  punt.\n\n:::kader\n### Twee\n:::\n', ':::kader\n### Een\n\n- Punt\n  punt.\n:::\n\n:::kader\n### Twee\n:::\n');
    checkFix(crlf('{|}:::kader\n### Een\n\nTekst.\n\n## Nawoord\n'), crlf(':::kader\n### Een\n\nTekst.\n:::\n\n## Nawoord\n'));
  });

  it('closes a kader that was just opened, above the section below it', () => {
    checkFix('{|}:::kader\n\n## Nawoord\n', ':::kader\n:::\n\n## Nawoord\n');
  });

  it('takes a line away that closes nothing', () => {
    checkFix('Tekst.\n\n{|}:::\n\nMeer.\n', 'Tekst.\n\n\nMeer.\n');
    checkFix(crlf('Tekst.\n{|}:::\n'), crlf('Tekst.\n'));
    checkFix('Tekst.\n{|}:::', 'Tekst.\n');
  });
});
