/** The sentence and the summary name and count everything that a report cannot hold: nothing is lost in silence. */
import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readReport } from '../../server/src/report/read-report.ts';
import { toDocx } from '../../server/src/word/word.ts';
import { smallestReport } from '../helpers/reports.ts';
import { p, R, r, rawDocx, readRaw, W } from './raw.ts';

const A = 'http://schemas.openxmlformats.org/drawingml/2006';
const drawing = (inner: string) => `<w:r><w:drawing>${inner}</w:drawing></w:r>`;
const picture = `<pic:pic xmlns:pic="${A}/picture"/>`;

describe('what is lost', () => {
  const things: readonly (readonly [string, string, RegExp])[] = [
    [
      'pictures, new and old',
      p(`${drawing(picture)}<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>`),
      /2 afbeeldingen/,
    ],
    ['a picture in a group', p(drawing(picture + picture)), /2 afbeeldingen/],
    ['a shape without words', p(drawing('<a:ellips/>')), /1 afbeelding/],
    [
      'a picture that is drawn twice for old readers',
      p(
        `<w:r><mc:AlternateContent><mc:Choice>${drawing(picture).slice(5, -6)}</mc:Choice><mc:Fallback><w:pict><v:imagedata/></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      /1 afbeelding/,
    ],
    ['a chart', p(drawing(`<c:chart xmlns:c="${A}/chart"/>`)), /1 grafiek/],
    ['SmartArt', p(drawing(`<dgm:relIds xmlns:dgm="${A}/diagram"/>`)), /1 SmartArt-tekening/],
    [
      'a file that was put in, once',
      p('<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object></w:r>'),
      /1 ingevoegd bestand\.$/,
    ],
    ['formulas', p('<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>'), /1 formule/],
    [
      'a formula of old',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>EQ \\f(1;2)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      /1 formule/,
    ],
    ['hidden text', p(r('geheim', '<w:vanish/>')), /1 verborgen stuk tekst/],
    [
      'the line through text, not the text',
      p(r('oud', '<w:strike/>') + r('ook', '<w:dstrike/>') + r('niet', '<w:strike w:val="0"/>')),
      /2 doorhalingen/,
    ],
    [
      'changes that were tracked',
      p(`<w:ins>${r('a')}</w:ins><w:del>${r('b')}</w:del><w:ins>${r('c')}</w:ins>`),
      /1 verwijdering en 2 bijgehouden toevoegingen/,
    ],
    ['what is nested deeper than anybody nests', '<w:sdt>'.repeat(300) + p(r('a')), /1 stuk dat te diep genest is/],
  ];
  for (const [what, body, wanted] of things)
    it(`names ${what}`, () => assert.match(readRaw(rawDocx(p(r('Een bus.')) + body)).sentence, wanted));

  it('is nothing for a line across the page, or a text box, whose text is there', () => {
    const line = '<w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r>';
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(r('In het kader.'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const { text, sentence } = readRaw(rawDocx(p(r('Een bus.') + line + box)));
    assert.equal(text, 'Een bus.\n\n:::kader\nIn het kader.\n:::');
    assert.doesNotMatch(sentence, /Niet overgenomen/);
  });

  it('is nothing of a document that we made, but what somebody added to it', async () => {
    const parts = unzipSync(await toDocx(readReport(smallestReport()), 'all'));
    assert.doesNotMatch(readRaw(zipSync(parts)).sentence, /Niet overgenomen/);
    const added = { 'word/header7.xml': strToU8(`<w:hdr xmlns:w="${W}">${p(r('Alleen voor ons'))}</w:hdr>`) };
    const rels = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array()).replace(
      '</Relationships>',
      `<Relationship Id="rId99" Type="${R}/header" Target="header7.xml"/></Relationships>`,
    );
    const { sentence, summary } = readRaw(
      zipSync({ ...parts, ...added, 'word/_rels/document.xml.rels': strToU8(rels) }),
    );
    assert.match(sentence, /Niet overgenomen: 1 kop- of voettekst\.$/);
    assert.match(summary, /- de kop- of voettekst ‘Alleen voor ons’\n/);
  });

  it('is all in one sentence, however much it is', () => {
    const body = p(
      r('a') +
        drawing(picture) +
        drawing(picture) +
        drawing('<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>') +
        r('x', '<w:vanish/>') +
        r('y', '<w:strike/>') +
        `<w:del>${r('z')}</w:del>`,
    );
    const comments = `<w:comments xmlns:w="${W}">${[1, 2].map((id) => `<w:comment w:id="${id}" w:author="Jo">${p(r(`Nummer ${id}.`))}</w:comment>`).join('')}</w:comments>`;
    const { sentence, summary } = readRaw(
      rawDocx(body, {
        'word/comments.xml': comments,
        'word/header1.xml': `<w:hdr xmlns:w="${W}">${p(r('Geheim') + drawing(picture))}</w:hdr>`,
      }),
    );
    assert.match(
      sentence,
      /Niet overgenomen: 3 afbeeldingen, 1 grafiek, 1 verborgen stuk tekst, 1 verwijdering, 2 opmerkingen, 1 kop- of voettekst en 1 doorhaling\.$/,
    );
    assert.match(
      summary,
      /- de opmerking van Jo: ‘Nummer 1\.’\n- de opmerking van Jo: ‘Nummer 2\.’\n- de kop- of voettekst ‘Geheim’\n/,
    );
  });
});
