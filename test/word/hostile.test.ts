/** A malicious file or one that is not Word gives a Dutch sentence or as much text as there is, and never a crash. */
import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readReport } from '../../server/src/report/read-report.ts';
import { fromDocx } from '../../server/src/word/word.ts';
import { toDocx } from '../../server/src/word/writing/to-docx.ts';
import { smallestReport } from '../helpers/reports.ts';
import { amount } from '../helpers/thorough.ts';
import { p, r, rawDocx, relationships, textOfBody } from './raw.ts';

/** In a thorough run, more than the number of arguments that a call may have. */
const MANY = amount(140_000, 5_000);

describe('a file that is opened as a Word document', () => {
  const refused: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    ['is empty', () => new Uint8Array(), /leeg/],
    ['is text', () => strToU8('Beste mensen'), /geen Word-document/],
    [
      'has a password, or is an old .doc',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      /wachtwoord.*oude Word-formaat/,
    ],
    ['is another zip', () => zipSync({ 'foto.txt': strToU8('x') }), /geen Word-document/],
    [
      'swells to more than a report can be',
      () => zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }),
      /veel te groot/,
    ],
    ['is far too large', () => new Uint8Array(101 * 1024 * 1024), /groter dan 100 MB/],
  ];
  for (const [what, make, sentence] of refused) {
    it(`is refused in one sentence when it ${what}`, () => {
      const result = fromDocx(make());
      assert.ok(typeof result === 'string');
      assert.match(result, sentence);
      assert.match(result, /^[A-Z].*\.$/);
    });
  }

  it('may be cut off or damaged anywhere', async () => {
    const bytes = await toDocx(readReport(smallestReport()), 'all');
    for (let end = 0; end < bytes.length; end += 701) assert.equal(typeof fromDocx(bytes.slice(0, end)), 'string');
    for (let at = 0; at < bytes.length; at += 701) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      fromDocx(damaged);
    }
  });

  it('may lie about the size of what it holds', () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(1024 * 1024) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The size in the central directory, which is read before unpacking.
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    fromDocx(bytes);
  });

  it('may be nested, unclosed, full of entities or based on itself', async () => {
    const parts = unzipSync(await toDocx(readReport(smallestReport()), 'all'));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const wicked = [
      document.slice(0, document.length / 2),
      document.replace('<w:body>', `<w:body>${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}`),
      document.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(MANY)}`),
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${document.replace('Iedereen', '&b;&b;')}`,
      '<w:document xmlns:w="x"><w:body><w:p><w:r><w:sym w:char="FFFFFFFF"/><w:t>Tekst</w:t></w:r></w:p></w:body></w:document>',
    ];
    for (const text of wicked)
      assert.notEqual(typeof fromDocx(zipSync({ ...parts, 'word/document.xml': strToU8(text) })), 'string');
    const styles =
      '<w:styles><w:style w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>';
    assert.notEqual(typeof fromDocx(zipSync({ ...parts, 'word/styles.xml': strToU8(styles) })), 'string');
  });

  const WHOLE = p(r('Wij nemen de bus.'));
  const large: readonly (readonly [string, () => string, RegExp])[] = [
    ['a great many elements in each other', () => '<w:sdt>'.repeat(7 * MANY) + WHOLE, /^$/],
    ['tables in each other', () => '<w:tbl><w:tr><w:tc>'.repeat(MANY) + WHOLE, /^$/],
    [
      'fields in each other',
      () => `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(MANY)}</w:p>${WHOLE}`,
      /^Wij nemen de bus\.$/,
    ],
    ['very many paragraphs', () => WHOLE.repeat(MANY), new RegExp(`^(?:Wij nemen de bus\\.\\s*){${MANY}}$`)],
    ['very many breaks', () => p(`<w:r>${'<w:t>a</w:t><w:br/><w:br/>'.repeat(MANY)}</w:r>`), /^a\n\na/],
    ['very many runs', () => p(r('a') + r('b', '<w:b/>').repeat(MANY)), /^a/],
    [
      'very many ends of paragraphs that were deleted',
      () => p(r('a'), '<w:rPr><w:del/></w:rPr>').repeat(MANY) + WHOLE,
      new RegExp(`^a{${MANY}}Wij`),
    ],
    [
      'very many items in a list',
      () => p(r('a'), '<w:numPr><w:ilvl w:val="1.5"/><w:numId w:val="1"/></w:numPr>').repeat(MANY),
      /^1\. a\n2\. a\n/,
    ],
    [
      'very many cells',
      () => `<w:tbl><w:tr>${`<w:tc>${WHOLE}</w:tc>`.repeat(MANY)}</w:tr></w:tbl>`,
      /^Wij nemen de bus\. \| Wij/,
    ],
  ];
  for (const [what, make, wanted] of large) {
    it(`may hold ${what}`, () => {
      const numbering =
        '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="1.5"><w:start w:val="-2.5"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>';
      assert.match(textOfBody(make(), { 'word/numbering.xml': numbering }), wanted);
    });
  }

  it('may have a quote of ours that goes on for ever', async () => {
    const parts = unzipSync(await toDocx(readReport(smallestReport()), 'all'));
    const lines =
      p(r('a'), '<w:pStyle w:val="Citaat"/>') + p(r('a'), '<w:pStyle w:val="Citaatvervolg"/>').repeat(MANY / 5);
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace('<w:body>', `<w:body>${lines}`);
    assert.notEqual(typeof fromDocx(zipSync({ ...parts, 'word/document.xml': strToU8(document) })), 'string');
  });

  it('is refused in one sentence where it holds more than a report can', () => {
    for (const body of ['<w:p/>'.repeat(2_100_000), p(r('woord '.repeat(2_000_000)))])
      assert.match(String(fromDocx(rawDocx(body))), /^Dit document .*\. Het is niet geopend\.$/);
  });

  it('may take in itself a thousand times', () => {
    const inner = rawDocx(p(r('a'.repeat(2_000_000))));
    const rels = relationships([['rId1', 'aFChunk', 'deel.docx']]);
    const result = fromDocx(
      rawDocx('<w:altChunk r:id="rId1"/>'.repeat(1000), {
        'word/_rels/document.xml.rels': rels,
        'word/deel.docx': inner,
      }),
    );
    assert.equal(typeof result, 'string');
  });

  it('may lack any part, or have none that can be read', () => {
    const odd = [
      '',
      '<',
      '<w:numbering>',
      '<w:styles><w:style',
      '\u0000',
      '<?xml version="1.0"?>',
      '<a b=">',
      '<![CDATA[',
      '<!-- ',
      '</w:p>',
      '&#xFFFFFFFF;&#0;&nope;',
    ];
    for (const content of odd) {
      const others = [
        'styles',
        'numbering',
        'footnotes',
        'endnotes',
        'comments',
        'header1',
        '_rels/document.xml.rels',
      ].map((name) => [`word/${name.includes('.rels') ? name : `${name}.xml`}`, content]);
      assert.equal(
        textOfBody(
          p(r('Een.'), '<w:pStyle w:val="X"/><w:numPr><w:numId w:val="3"/></w:numPr>'),
          Object.fromEntries(others),
        ),
        'Een.',
      );
    }
  });
});
