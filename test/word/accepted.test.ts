/** A Word document as its writer sees it: tracked changes accepted, fields as shown, empty form fields left out. */
import assert from 'node:assert/strict';
import { fromHtml } from '../../server/src/word/mapping/from-html.ts';
import { p, r, rawDocx, readRaw, relationships, textOfBody, W } from './raw.ts';

const GONE = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>';
const MOVED = '<w:rPr><w:moveFrom w:id="1" w:author="A"/></w:rPr>';
const deleted = (text: string) => `<w:del w:id="2">${r(text).replaceAll('w:t', 'w:delText')}</w:del>`;

describe('a paragraph whose end was deleted', () => {
  it('goes on in the next one, over more paragraphs too, and the look of the last is kept', () => {
    assert.equal(
      textOfBody(p(r('Wij '), GONE) + p(r('rijden ', '<w:b/>'), GONE) + p(r('samen.')) + p(r('Los.'))),
      'Wij **rijden** samen.\n\nLos.',
    );
    assert.equal(
      textOfBody(p(r('De kop'), GONE) + p(r(' gaat door'), '<w:outlineLvl w:val="1"/>') + p(r('Tekst.'))),
      '## De kop gaat door\n\nTekst.',
    );
  });

  it('is one item where both were', () => {
    const numbering = `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    assert.equal(
      textOfBody(p(r('Een '), list + GONE) + p(r('bus'), list) + p(r('Een trein'), list), {
        'word/numbering.xml': numbering,
      }),
      '1. Een bus\n2. Een trein',
    );
  });

  it('goes on past what stands around paragraphs, not past a table or the end', () => {
    assert.equal(
      textOfBody(`<w:sdt><w:sdtContent>${p(r('Wij '), GONE)}</w:sdtContent></w:sdt><w:ins>${p(r('rijden.'))}</w:ins>`),
      'Wij rijden.',
    );
    assert.equal(
      textOfBody(
        `${p(r('Voor.'), GONE)}<w:tbl><w:tr><w:tc>${p(r('a'))}</w:tc><w:tc>${p(r('b'), GONE)}</w:tc></w:tr></w:tbl>${p(r('Na.'), GONE)}`,
      ),
      'Voor.\n\na | b\n\nNa.',
    );
  });

  it('is nothing where all of it was deleted', () => {
    assert.equal(textOfBody(p(r('Een.')) + p(deleted('Weg.'), GONE) + p(r('Twee.'))), 'Een.\n\nTwee.');
    assert.equal(textOfBody(p(deleted('Weg.'), GONE)), '');
  });

  it('and that was moved stands only in its new place', () => {
    const body = `${p(`<w:moveFromRangeStart w:id="1" w:name="m"/><w:moveFrom w:id="2">${r('Het dorp.')}</w:moveFrom>`, MOVED)}${p(r('De stad.'))}${p(`<w:moveTo w:id="3">${r('Het dorp.')}</w:moveTo>`, '<w:rPr><w:moveTo w:id="4"/></w:rPr>')}`;
    const { text, summary } = readRaw(rawDocx(body));
    assert.equal(text, 'De stad.\n\nHet dorp.');
    assert.match(summary, /- 1 bijgehouden verplaatsing \(de tekst staat op de nieuwe plaats\)\n/);
  });
});

describe('rows and cells that were deleted', () => {
  it('are no longer there, and are counted', () => {
    const cell = (text: string, properties = '') => `<w:tc>${properties}${p(r(text))}</w:tc>`;
    const rows = `<w:tr>${cell('a')}${cell('b')}</w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('c')}${cell('d')}</w:tr><w:tr>${cell('e')}${cell('f', '<w:tcPr><w:cellDel w:id="2"/></w:tcPr>')}${cell('g')}</w:tr>`;
    const { text, sentence } = readRaw(rawDocx(`<w:tbl>${rows}</w:tbl>`));
    assert.equal(text, 'a | b\n\ne | g');
    assert.match(sentence, /2 bijgehouden verwijderingen/);
  });
});

describe('a field to fill in', () => {
  const control = (properties: string, content: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const EMPTY = '<w:showingPlcHdr/>';

  it('that is still empty is left out, wherever it stands, and counted', () => {
    const ask = r('Typ hier de naam.');
    const cells = `<w:tc>${p(r('a'))}</w:tc>${control(EMPTY, `<w:tc>${p(ask)}</w:tc>`)}<w:tc>${p(r('c'))}</w:tc>`;
    const body = [
      p(r('Een ') + control(EMPTY, ask) + r('bus.')),
      control(EMPTY, p(ask)),
      control(`<w:alias w:val="x"/>${EMPTY}<w:text/>`, p(ask)),
      `<w:tbl><w:tr>${cells}</w:tr></w:tbl>`,
    ];
    const { text, sentence } = readRaw(rawDocx(body.join('')));
    assert.equal(text, 'Een bus.\n\na | c');
    assert.match(sentence, /Niet overgenomen: 4 invulvelden die nog leeg zijn\.$/);
  });

  it('that was filled in is text, chosen or typed', () => {
    const body = p(
      control('<w:showingPlcHdr w:val="0"/>', r('Getypt, ')) +
        control('<w:dropDownList><w:listItem w:displayText="Emmen"/></w:dropDownList>', r('Emmen.')),
    );
    assert.equal(textOfBody(body), 'Getypt, Emmen.');
  });

  it('of the old kind shows what was ticked or chosen', () => {
    const field = (data: string, code: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const box = (inner: string) => field(`<w:checkBox>${inner}</w:checkBox>`, 'FORMCHECKBOX');
    const list = field(
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Borne"/><w:listEntry w:val="Emmen"/></w:ddList>',
      'FORMDROPDOWN',
    );
    assert.equal(
      textOfBody(
        p(
          box('<w:default w:val="1"/>') +
            r(' ja ') +
            box('<w:default w:val="1"/><w:checked w:val="0"/>') +
            r(' nee, ') +
            list,
        ),
      ),
      '☒ ja ☐ nee, Emmen',
    );
  });
});

describe('a field', () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
  const field = (instruction: string, result: string) =>
    mark('begin') + code(instruction) + mark('separate') + result + mark('end');

  it('shows what it gave, not its instruction, also where one stands in another', () => {
    assert.equal(textOfBody(p(r('Blad ') + field('PAGE', r('3')) + r('.'))), 'Blad 3.');
    const inner =
      mark('begin') +
      code('IF ') +
      field('DOCPROPERTY soort', r('bus')) +
      code(' = "bus" "ja"') +
      mark('separate') +
      r('ja') +
      mark('end');
    assert.equal(textOfBody(p(r('Rijdt die? ') + inner)), 'Rijdt die? ja');
  });

  it('may run on over paragraphs; one that was never finished hides nothing below it', () => {
    assert.equal(
      textOfBody(
        p(mark('begin') + code('REF a') + mark('separate') + r('Een.')) + p(r('Twee.') + mark('end') + r(' Drie.')),
      ),
      'Een.\n\nTwee. Drie.',
    );
    assert.equal(
      textOfBody(p(r('Een.') + mark('begin') + code('REF a')) + p(r('Twee.') + mark('end') + mark('end'))),
      'Een.\n\nTwee.',
    );
  });

  it('that draws a sign is that sign', () => {
    assert.equal(
      textOfBody(p(r('Zo ') + mark('begin') + code('SYMBOL 224 \\f "Wingdings" \\s 12') + mark('end') + r(' hier'))),
      'Zo → hier',
    );
  });

  const LINKED = 'Zie [de site](https://voorbeeld.nl/a?b=1#c).';
  it('that leads to an address keeps it, in each way that Word writes it', () => {
    const rels = {
      'word/_rels/document.xml.rels': relationships([['rId9', 'hyperlink', 'https://voorbeeld.nl/a?b=1']]),
    };
    const ways = [
      field('HYPERLINK "https://voorbeeld.nl/a?b=1" \\l "c" \\o "tip"', r('de site')),
      field('HYPERLINK https://voorbeeld.nl/a?b=1#c', r('de ') + r('site')),
      mark('begin') +
        code('HYPER') +
        code('LINK "https://voorbeeld.nl/') +
        code('a?b=1#c"') +
        mark('separate') +
        r('de site') +
        mark('end'),
      `<w:fldSimple w:instr=" hyperlink &quot;https://voorbeeld.nl/a?b=1#c&quot; ">${r('de site')}</w:fldSimple>`,
      `<w:hyperlink r:id="rId9" w:anchor="c">${r('de site')}</w:hyperlink>`,
      `<w:hyperlink r:id="rId9" w:anchor="c"><w:ins>${r('de ')}</w:ins>${field('REF x', r('site'))}</w:hyperlink>`,
    ];
    for (const way of ways) assert.equal(textOfBody(p(r('Zie ') + way + r('.')), rels), LINKED, way);
  });

  it('and its bold, its brackets and its odd address stay what they are', () => {
    assert.equal(
      textOfBody(
        p(r('Zie ', '<w:b/>') + field('HYPERLINK "https://voorbeeld.nl/a (b)_[c]"', r('de ', '<w:b/>') + r('[site]'))),
      ),
      '**Zie** [**de** \\[site\\]](https://voorbeeld.nl/a%20(b)_[c])',
    );
    assert.equal(
      textOfBody(p(field('HYPERLINK "mailto:bus@voorbeeld.nl"', r('mail ons')))),
      '[mail ons](mailto:bus@voorbeeld.nl)',
    );
  });

  it('whose text is its address needs no more than that; brackets in an address stay where they are closed', () => {
    const link = (address: string, text: string) => field(`HYPERLINK "${address}"`, r(text));
    assert.equal(
      textOfBody(
        p(
          link('https://voorbeeld.nl/a_(b)', 'https://voorbeeld.nl/a_(b)') +
            r(' of ') +
            link('https://www.voorbeeld.nl', 'www.voorbeeld.nl'),
        ),
      ),
      'https://voorbeeld.nl/a_(b) of www.voorbeeld.nl',
    );
    assert.equal(
      textOfBody(p(link('https://voorbeeld.nl/a_(b)', 'een') + r(', ') + link('https://voorbeeld.nl/b)', 'twee'))),
      '[een](https://voorbeeld.nl/a_(b)), [twee](https://voorbeeld.nl/b%29)',
    );
  });

  it('that leads nowhere that readers can go is counted; a place in the document is no address', () => {
    const body = [
      field('HYPERLINK "file:///C:\\\\bus.docx"', r('een ')),
      field('HYPERLINK "javascript:alert(1)"', r('twee ')),
      `<w:hyperlink r:id="weg">${r('drie ')}</w:hyperlink>`,
      field('HYPERLINK \\l "kop"', r('vier ')),
      `<w:hyperlink w:anchor="kop">${r('vijf')}</w:hyperlink>`,
    ];
    const { text, sentence, summary } = readRaw(rawDocx(p(body.join(''))));
    assert.equal(text, 'een twee drie vier vijf');
    assert.match(sentence, /Niet overgenomen: 3 koppelingen\.$/);
    assert.match(summary, /- 3 koppelingen \(de tekst is er wel, het adres niet\)\n/);
  });

  it('whose address a heading or a table cannot hold is counted', () => {
    const link = field('HYPERLINK "https://voorbeeld.nl"', r('de bus'));
    const { text, sentence } = readRaw(
      rawDocx(
        `${p(link, '<w:outlineLvl w:val="1"/>') + p(link)}<w:tbl><w:tr><w:tc>${p(link)}</w:tc><w:tc>${p(r('b'))}</w:tc></w:tr></w:tbl>`,
      ),
    );
    assert.equal(text, '## de bus\n\n[de bus](https://voorbeeld.nl)\n\nde bus | b');
    assert.match(sentence, /Niet overgenomen: 2 koppelingen\.$/);
  });
});

describe('figures above or below the line', () => {
  it('stay other figures: without that they would be other numbers', () => {
    const up = (text: string) => r(text, '<w:vertAlign w:val="superscript"/>');
    const down = (text: string) => r(text, '<w:vertAlign w:val="subscript"/>');
    assert.equal(
      textOfBody(
        p(r('Samen 10') + up('3') + r(' m') + up('2') + r(', CO') + down('2') + r(' en de 19') + up('e') + r('.')),
      ),
      'Samen 10³ m², CO₂ en de 19e.',
    );
    assert.equal(
      fromHtml('<p>Samen 10<sup>3</sup> m<span style="vertical-align:super">2</span></p><p>H<sub>2</sub>O</p>'),
      'Samen 10³ m²\n\nH₂O',
    );
  });
});

describe('notes', () => {
  const refer = (kind: 'footnote' | 'endnote', id: string) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const part = (kind: 'footnote' | 'endnote', notes: string) =>
    `<w:${kind}s xmlns:w="${W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${notes}</w:${kind}s>`;
  const note = (id: string, text: string, type = '', kind = 'footnote') =>
    `<w:${kind} w:id="${id}"${type === '' ? '' : ` w:type="${type}"`}>${p(r(text))}${p(r('Vervolg.'))}</w:${kind}>`;

  it('are kept with their text, whatever their type; the lines above them are none', () => {
    const feet = part(
      'footnote',
      note('-1', 'Streep', 'separator') +
        note('0', 'Door', 'continuationSeparator') +
        note('1', 'Gewoon.', 'normal') +
        note('2', 'Zonder.') +
        note('3', 'Verder', 'continuationNotice'),
    );
    const ends = part('endnote', note('1', 'Eind.', 'normal', 'endnote'));
    const body = p(
      r('Een') +
        refer('footnote', '2') +
        r(' twee') +
        refer('endnote', '1') +
        r(' drie') +
        refer('footnote', '1') +
        r('.'),
    );
    const { text, summary } = readRaw(rawDocx(body, { 'word/footnotes.xml': feet, 'word/endnotes.xml': ends }));
    assert.equal(
      text,
      'Een[noot 1] twee[noot 2] drie[noot 3].\n\n## Noten uit het Word-document\n\n[noot 1] Zonder. Vervolg.\n\n[noot 2] Eind. Vervolg.\n\n[noot 3] Gewoon. Vervolg.',
    );
    assert.match(summary, /- 3 voet- en eindnoten: de tekst staat onder een eigen kop aan het eind\n/);
  });

  it('that are gone are said, and those of deleted text are gone with it', () => {
    const { text, sentence } = readRaw(
      rawDocx(p(`${r('Een') + refer('footnote', '5')}<w:del>${refer('footnote', '1')}</w:del>`), {
        'word/footnotes.xml': part('footnote', note('1', 'Weg.')),
      }),
    );
    assert.equal(text, 'Een');
    assert.match(sentence, /1 verwijzing naar een noot die er niet is/);
  });
});
