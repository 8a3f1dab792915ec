import { checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const { checkFindings, checkFix } = checksOf('kader-zonder-titel');

describe('kader-zonder-titel', () => {
  it('is found on a kader without a heading, and on one whose heading has another level or no text', () => {
    checkFindings('{{:::kader}}\nTekst.\n:::\n\n{{:::kader}}\n## Een\n:::\n\n{{:::kader}}\n###\n:::\n');
  });

  it('is not found where text stands above the title', () => {
    checkFindings(':::kader\nVooraf.\n\n### Een\n:::\n');
  });
});

describe('the fix of kader-zonder-titel', () => {
  it('puts a title to fill in at the top', () => {
    checkFix('{|}:::kader\nTekst.\n:::\n', ':::kader\n### <titel van het kader>\n\nTekst.\n:::\n');
    checkFix(crlf('{|}:::kader\nTekst.\n:::\n'), crlf(':::kader\n### <titel van het kader>\n\nTekst.\n:::\n'));
  });

  it('makes a title of a line in bold', () => {
    checkFix('{|}:::kader\n**Een deelfiets**\n\nTekst.\n:::\n', ':::kader\n### Een deelfiets\n\nTekst.\n:::\n');
  });

  it('gives the title three hashes', () => {
    checkFix('{|}:::kader\n# Een deelfiets\n:::\n', ':::kader\n### Een deelfiets\n:::\n');
    checkFix('{|}:::kader\n#### Een deelfiets\n:::\n', ':::kader\n### Een deelfiets\n:::\n');
    checkFix('{|}:::kader\n###\n\nTekst.\n:::\n', ':::kader\n### <titel van het kader>\n\nTekst.\n:::\n');
  });
});
