import { checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const { checkFindings, checkFix } = checksOf('kop-afwijkend');

describe('kop-afwijkend', () => {
  it('is found for case, hyphens, accents, quotation marks, and a missing ? or :', () => {
    checkFindings(
      '{{# rapportage themadialogen Bussen}}\n\n{{## Knel- en Kiemverhalen}}\n\n{{### knelverhalen}}\n\n{{## Twee ideeen}}\n\n{{## Wie zaten aan tafel}}\n\n{{## Enkele proces-observaties}}\n',
    );
    checkFindings(
      '# A\n\n# B\n\n{{## Op zoek naar ideeën voor na de crisis}}\n\n{{## Thema bussen}}\n\n## 4. Procesobservaties\n',
    );
  });

  it('is not found for what published reports do', () => {
    checkFindings('## Knel en kiemverhalen\n');
    checkFindings("# A\n\n# B\n\n## Op zoek naar ideeën voor 'na de crisis'\n");
    checkFindings('## **Dromen**\n');
    checkFindings('##  Dromen  ##\n');
  });

  it('is found for a missing !', () => {
    const report = (heading: string) =>
      `---\nrapportage: middenvelddialogen\nthema: Bos\n---\n\n# Verslag middenvelddialogen over ‘Bos’\n\n${heading}\n\nA.\n`;
    checkFindings(report('{{## 3. Aan de slag}}'));
    checkFindings(report('## 3. Aan de slag!'));
  });

  it('is not found for the theme, however it is written', () => {
    checkFindings('# A\n\n# B\n\n## Waarom ‘BUSSEN & treinen’ als thema?\n\n## Thema: Bussen\n');
  });

  it('is not found for a heading that is another, or merely looks like one', () => {
    checkFindings('## Onze dromen\n\n## Dromem\n');
  });
});

describe('the fix of kop-afwijkend', () => {
  it('writes the heading of the template, and leaves theme and number as they are', () => {
    checkFix('## {|}Wie zaten aan tafel\n', '## Wie zaten aan tafel?\n');
    checkFix(
      '# A\n\n# B\n\n## {|}WAAROM Openbaar Vervoer ALS THEMA\n',
      '# A\n\n# B\n\n## Waarom Openbaar Vervoer als thema?\n',
    );
    checkFix('## {|}6 Ideeen\n', '## 6 ideeën\n');
  });

  it('leaves the hashes, the line break and what follows alone', () => {
    checkFix('##   {|}dromen   ##\n\n- Een.\n', '##   Dromen   ##\n\n- Een.\n');
    checkFix(crlf('🚌\n\n## {|}dromen:\n\n- Een.\n'), crlf('🚌\n\n## Dromen\n\n- Een.\n'));
    checkFix('## {|}dromen', '## Dromen');
  });

  it('takes away the marks of bold inside', () => {
    checkFix('## {|}Enkele **proces-observaties**\n', '## Enkele procesobservaties\n');
  });
});
