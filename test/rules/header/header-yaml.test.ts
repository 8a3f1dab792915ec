import { checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const { checkFindings, checkFix } = checksOf('header-yaml');

describe('header-yaml', () => {
  it('is found once, however much follows from it', () => {
    checkFindings(
      '---\nrapportage: themadialogen\nthema: Bussen\ndialogen:\n{{\t}}- { nummer: nul }\n\t- { nummer: 1 }\nstatsu: x\n---\n',
    );
  });

  it('is found on something that can be seen, also where the text ends too early', () => {
    checkFindings('---\nrapportage: themadialogen\nthema: {{"Bussen}}\n---\n');
    checkFindings(crlf('---\nrapportage: themadialogen\nthema: {{"Bussen}}\n---\n'));
    checkFindings('---\nrapportage: themadialogen\nthema: Bussen\nnegeer: {{[a,}}\n---\n');
  });

  it('is not found in a header that can be read but is wrong', () => {
    checkFindings('---\nrapportage: verslag\nstatsu: klaar\ndialogen: zes\n---\n');
  });

  it('takes half a pair of marks from a value', () => {
    const of = (value: string) => `---\nrapportage: themadialogen\nthema: ${value}\n---\n`;
    for (const mark of ['"', '”', '“', '»']) checkFix(of(`Bussen{|}${mark}`), of('Bussen'));
    for (const mark of ['“', '”', '„', '«']) checkFix(of(`{|}${mark}Bussen`), of('Bussen'));
    for (const value of ['Het huis van de ouders’', 'Schermen van 24"', 'Het “goede” huis', '"Bussen"'])
      checkFindings(of(value));
  });

  it('closes a header that is not closed, above the blank line', () => {
    checkFix(
      '{|}---\nrapportage: themadialogen\nthema: Bussen\n\n# Titel\n',
      '---\nrapportage: themadialogen\nthema: Bussen\n---\n\n# Titel\n',
    );
    checkFix(
      '{|}---\nrapportage: themadialogen\nthema: Bussen',
      '---\nrapportage: themadialogen\nthema: Bussen\n---\n',
    );
    checkFix(
      crlf('\ufeff{|}---\nrapportage: themadialogen\nthema: Bussen\n\n# Titel\n'),
      crlf('\ufeff---\nrapportage: themadialogen\nthema: Bussen\n---\n\n# Titel\n'),
    );
  });
});
