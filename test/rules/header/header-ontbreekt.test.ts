import { checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const { checkFindings, checkFix } = checksOf('header-ontbreekt');

describe('header-ontbreekt', () => {
  it('marks the first line, without its line break', () => {
    checkFindings('{{# Titel}}\n\n## Dromen\n');
    checkFindings(crlf('{{# Titel}}\n\n## Dromen\n'));
    checkFindings('\ufeff{{# Titel}}\n');
  });

  it('is found in an empty file', () => {
    checkFindings('{{}}');
  });

  it('is not found where the header cannot be read: that is another finding', () => {
    checkFindings('---\nthema: Bussen\n\n# Titel\n');
    checkFindings('\n\n---\nthema: Bussen\n---\n');
  });

  it('takes the theme from the title', () => {
    checkFix(
      '{|}# Rapportage themadialogen Bussen\n',
      '---\nrapportage: themadialogen\nthema: Bussen\nstatus: concept\n---\n\n# Rapportage themadialogen Bussen\n',
    );
    checkFix('{|}# Titel\n', '---\nrapportage: themadialogen\nthema: <thema>\nstatus: concept\n---\n\n# Titel\n');
  });

  it('comes behind the byte order mark, with the line breaks of the file', () => {
    checkFix(
      '\ufeff{|}# Titel\r\n',
      '\ufeff---\r\nrapportage: themadialogen\r\nthema: <thema>\r\nstatus: concept\r\n---\r\n\r\n# Titel\r\n',
    );
  });
});
