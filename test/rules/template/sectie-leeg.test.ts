import { checksOf } from '../../helpers/checks.ts';
import { crlf } from '../../helpers/marked.ts';

const { checkFindings, checkFix } = checksOf('sectie-leeg');

describe('sectie-leeg', () => {
  it('is found on the heading of each section without content', () => {
    checkFindings(
      '{{## Dromen}}\n\n{{## Twee ideeën}}\n\n{{## Wie zaten aan tafel?}}\n\n{{## Enkele procesobservaties}}\n',
    );
  });

  it('is found on knel or kiem, not also on the section around them', () => {
    checkFindings('## Knel- en kiemverhalen\n\n{{### Knelverhalen}}\n\n### Kiemverhalen\n\n- Samen rijden.\n');
    checkFindings('{{## Knel- en kiemverhalen}}\n');
    checkFindings('## Knel- en kiemverhalen\n\n- Minder bussen.\n+ Samen rijden.\n');
  });

  it('is found where there is only text instead of points', () => {
    checkFindings('{{## Dromen}}\n\nWe droomden van bussen.\n');
    checkFindings('{{## Dromen}}\n\n> ‘Een bus.’ (student)\n');
  });

  it('is found where a bullet has no text yet', () => {
    checkFindings('{{## Dromen}}\n\n-\n');
  });

  it('is not found where running text may be anything', () => {
    for (const content of [
      'Tekst.',
      '- Een punt.',
      '> ‘Ja.’ (student)',
      ':::kader\n### K\n\nTekst.\n:::',
      '### Eigen kop\n\nTekst.',
    ]) {
      checkFindings(`# A\n\n# B\n\n## 4. Procesobservaties\n\n${content}\n`);
    }
  });

  it('is not found for a section that the template does not know or that stands in the wrong part', () => {
    checkFindings('## Nawoord\n\n# A\n\n# B\n\n## Dromen\n');
  });
});

describe('the fix of sectie-leeg', () => {
  it('puts an example to fill in below the heading', () => {
    checkFix('## {|}Dromen\n\n## Nawoord\n', '## Dromen\n\n- **<kern van de droom>:** <toelichting>.\n\n## Nawoord\n');
    checkFix('## {|}Dromen', '## Dromen\n\n- **<kern van de droom>:** <toelichting>.\n');
    checkFix(
      crlf('## {|}Dromen\n\n## Nawoord\n'),
      crlf('## Dromen\n\n- **<kern van de droom>:** <toelichting>.\n\n## Nawoord\n'),
    );
  });

  it('has both headings of knel and kiem', () => {
    checkFix(
      '## {|}Knel- en kiemverhalen\n',
      '## Knel- en kiemverhalen\n\n### Knelverhalen\n\n- **<kern van de knel>:** <toelichting>.\n\n### Kiemverhalen\n\n- **<kern van de kiem>:** <toelichting>.\n',
    );
  });

  it('has as many ideas as the heading says', () => {
    checkFix('## {|}Twee ideeën\n', '## Twee ideeën\n\n1. <idee>.\n2. <idee>.\n');
  });

  it('comes below what stands there, and above a kader that is not closed', () => {
    checkFix('## {|}Dromen\n\nInleiding.\n', '## Dromen\n\nInleiding.\n\n- **<kern van de droom>:** <toelichting>.\n');
    checkFix(
      '## {|}Dromen\n\n:::kader\nTekst.\n',
      '## Dromen\n\n- **<kern van de droom>:** <toelichting>.\n\n:::kader\nTekst.\n',
    );
  });
});
