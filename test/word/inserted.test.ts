/** Documents inserted into a Word document: Word, web pages and text are read, and any other is named. */
import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { type Parts, p, r, rawDocx, readRaw, relationships } from './raw.ts';

const CHUNK = '<w:altChunk r:id="rId5"/>';
const body = p(r('Voor.')) + CHUNK + p(r('Na.'));

function withChunk(path: string, content: string | Uint8Array, others: Parts = {}) {
  return rawDocx(body, {
    'word/_rels/document.xml.rels': relationships([['rId5', 'aFChunk', `/${path}`]]),
    [path]: content,
    ...others,
  });
}

const PAGE =
  '<html><head><title>x</title><style>p{}</style></head><body><h2>Iets anders</h2><ul><li>Een caf\u00e9</li><li>Een <b>bus</b></li></ul></body></html>';
const READ = 'Voor.\n\n## Iets anders\n\n- Een café\n- Een **bus**\n\nNa.';

describe('a document inside a Word document', () => {
  it('is read where it is a web page, in any encoding', () => {
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...PAGE].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]),
    ]);
    const western = Uint8Array.from(
      [...PAGE.replace('<head>', '<head><meta charset="windows-1252">')].map((sign) => sign.charCodeAt(0)),
    );
    for (const page of [strToU8(PAGE), utf16, western])
      assert.equal(readRaw(withChunk('word/deel.htm', page)).text, READ);
  });

  it('is read where it is a web page in one file, as programs that make Word documents write it', () => {
    const quoted = PAGE.replaceAll('=', '=3D').replace('\u00e9', '=C3=A9').replace('<li>Een <b>', '<li>Een =\r\n<b>');
    const mime = (encoding: string, content: string) =>
      `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n  boundary="----=mhtDocumentPart"\r\n\r\n------=mhtDocumentPart\r\nContent-Type: text/html;\r\n  charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: file:///C:/x.html\r\n\r\n${content}\r\n\r\n------=mhtDocumentPart--\r\n`;
    assert.equal(readRaw(withChunk('word/afchunk.mht', mime('quoted-printable', quoted))).text, READ);
    assert.equal(
      readRaw(
        withChunk('word/afchunk.mht', mime('base64', Buffer.from(PAGE).toString('base64').replace(/.{60}/g, '$&\r\n'))),
      ).text,
      READ,
    );
  });

  it('is read where it is Word or text', () => {
    const inner = rawDocx(p(`${r('Binnen.')}<w:r><w:footnoteReference w:id="3"/></w:r>`), {
      'word/footnotes.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="3">${p(r('Noot.'))}</w:footnote></w:footnotes>`,
    });
    assert.match(
      readRaw(withChunk('word/deel.docx', inner)).text,
      /^Voor\.\n\nBinnen\.\[noot 1\]\n\nNa\.\n\n## Noten uit het Word-document\n\n\[noot 1\] Noot\.$/,
    );
    assert.equal(readRaw(withChunk('word/deel.txt', 'Een.\r\n\r\nTwee.')).text, 'Voor.\n\nEen.\n\nTwee.\n\nNa.');
  });

  it('says what it lost too', () => {
    const inner = rawDocx(p(`${r('Binnen.')}<w:r><w:drawing/></w:r>`));
    assert.match(readRaw(withChunk('word/deel.docx', inner)).sentence, /1 afbeelding/);
    assert.match(readRaw(withChunk('word/deel.html', '<p>Een<img src="x"></p>')).sentence, /1 afbeelding/);
  });

  it('is named where it cannot be read, or is not there', () => {
    const refused = [
      '{\\rtf1 Beste mensen}',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0]),
      Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]),
      '<b>'.repeat(5000),
    ];
    for (const content of refused) {
      const { text, sentence } = readRaw(withChunk('word/deel.bin', content));
      assert.equal(text, 'Voor.\n\nNa.');
      assert.match(sentence, /Niet overgenomen: 1 ingevoegd document dat hier niet gelezen kan worden\.$/);
    }
    assert.match(
      readRaw(rawDocx(`${body}<w:subDoc r:id="x"/>`)).sentence,
      /2 ingevoegde documenten die hier niet gelezen kunnen worden\.$/,
    );
  });

  it('that holds itself ends', () => {
    let inner = rawDocx(p(r('Diep.')));
    for (let depth = 0; depth < 6; depth++) inner = withChunk('word/deel.docx', inner);
    assert.match(readRaw(inner).sentence, /ingevoegd document/);
  });
});
