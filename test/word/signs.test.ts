/** Signs of fonts whose letters are pictures are imported as the characters that they show. */
import assert from 'node:assert/strict';
import { fromHtml } from '../../server/src/word/mapping/from-html.ts';
import { symbolSign } from '../../server/src/word/reading/symbol-fonts.ts';
import { p, r, rawDocx, readRaw, textOfBody, W } from './raw.ts';

const sym = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;

describe('signs of symbol fonts', () => {
  const signs: readonly (readonly [string, string, string])[] = [
    ['Wingdings', 'F0E0', '→'],
    ['Wingdings', 'F0DF', '←'],
    ['Wingdings', 'F0E8', '→'],
    ['Wingdings', 'F04A', '☺'],
    ['Wingdings', '4C', '☹'],
    ['wingdings', 'f0fe', '☑'],
    ['Wingdings', 'F0FC', '✓'],
    ['Wingdings', 'F0A8', '◻'],
    ['Wingdings', 'F0A7', '▪'],
    ['Wingdings 2', 'F050', '✓'],
    ['Wingdings 2', 'F052', '☑'],
    ['Wingdings 3', 'F075', '▶'],
    ['Wingdings 3', 'F061', '→'],
    ['Webdings', 'F061', '✔'],
    ['Symbol', 'F0B3', '≥'],
    ['Symbol', 'F0AE', '→'],
    ['Symbol', 'F061', 'α'],
    ['Symbol', '00B4', '×'],
    ['Calibri', '00E9', 'é'],
    ['Calibri', 'F0E9', 'é'],
  ];
  for (const [font, code, sign] of signs) {
    it(`${font} ${code} is ${sign}`, () =>
      assert.equal(textOfBody(p(r('a ') + sym(font, code) + r(' b'))), `a ${sign} b`));
  }

  it('have their sign at every place that the font has, and no private character is left', () => {
    for (const font of ['Wingdings', 'Wingdings 2', 'Wingdings 3', 'Webdings', 'Symbol']) {
      let shown = 0;
      for (let code = 0xf021; code <= 0xf0ff; code++) {
        const sign = symbolSign(code, font);
        assert.doesNotMatch(sign, /[\ue000-\uf8ff\ufffd]/u);
        if (sign !== '') shown++;
      }
      assert.ok(shown > 180, `${font}: ${shown}`);
    }
  });

  it('may be typed in the font, by the run, its style or that of the paragraph', () => {
    const styles = `<w:styles xmlns:w="${W}"><w:style w:type="character" w:styleId="T"><w:name w:val="Tekens"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="A"><w:name w:val="Alinea"/><w:rPr><w:rFonts w:hAnsi="Symbol"/></w:rPr></w:style></w:styles>`;
    const fonts = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>';
    assert.equal(
      textOfBody(p(r('Verder ') + r('\uf0e0', fonts) + r(' \uf0e8\uf0b7 ') + r('J', fonts))),
      'Verder → →• ☺',
    );
    assert.equal(textOfBody(p(r('Ja ') + r('à', '<w:rStyle w:val="T"/>')), { 'word/styles.xml': styles }), 'Ja →');
    assert.equal(textOfBody(p(r('abg'), '<w:pStyle w:val="A"/>'), { 'word/styles.xml': styles }), 'αβγ');
  });

  it('that nothing looks like are counted', () => {
    const { text, sentence } = readRaw(
      rawDocx(p(r('Een') + sym('Wingdings 3', 'F0FE') + sym('Symbol', 'zz') + r(' bus.'))),
    );
    assert.equal(text, 'Een bus.');
    assert.match(sentence, /Niet overgenomen: 2 tekens van een symboollettertype\.$/);
  });

  it('that were typed before a line are its bullet', () => {
    const body = ['F0A7', 'F0D8', 'F0FC', 'F0E0']
      .map((code) => p(`${sym('Wingdings', code)}<w:r><w:tab/></w:r>${r('Een bus')}`))
      .join('');
    assert.equal(textOfBody(body), '- Een bus\n- Een bus\n- Een bus\n- Een bus');
  });

  it('come from the clipboard too', () => {
    const smile = `<span style='font-family:Wingdings;mso-ascii-font-family:Calibri;mso-char-type:symbol;mso-symbol-font-family:Wingdings'><span style='mso-char-type:symbol;mso-symbol-font-family:Wingdings'>J</span></span>`;
    assert.equal(
      fromHtml(
        `<p>Fijn ${smile} hoor</p><p>Dan <font face="Symbol">\u00ae</font> en <span style="font-family:'Wingdings',serif">à <b>J</b></span>.</p>`,
      ),
      'Fijn ☺ hoor\n\nDan → en → **☺**.',
    );
    assert.equal(
      fromHtml(
        `<p><span style="font-family:Wingdings">J<span style="font-family:Calibri"> Jan</span></span></p><p>b</p>`,
      ),
      '☺ Jan\n\nb',
    );
  });
});
