/** Relationships and namespaces, not names, say which part of a .docx is the document and what its elements are. */
import assert from 'node:assert/strict';
import { fromDocx } from '../../server/src/word/word.ts';
import { documentXml, p, R, r, readRaw, relationships, W, zipped } from './raw.ts';

const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const BODY = p(r('Wij nemen voortaan samen de fiets.'));
const TEXT = 'Wij nemen voortaan samen de fiets.';

describe('the document in a .docx', () => {
  const named: readonly (readonly [string, string, string])[] = [
    ['of Word Online', 'word/document2.xml', 'word/document2.xml'],
    ['with a slash before its name', '/word/document3.xml', 'word/document3.xml'],
    ['with backslashes', 'word\\document.xml', 'word\\document.xml'],
    ['with a slash before the part itself', 'word/document.xml', '/word/document.xml'],
    ['in other capitals', 'Word/Document.xml', 'word/DOCUMENT.XML'],
    ['with steps in its name', './word/../tekst/./hoofd.xml', 'tekst/hoofd.xml'],
    ['with a space in its name', 'word/het%20document.xml', 'word/het document.xml'],
    ['with a percent sign that is none', 'word/100%.xml', 'word/100%.xml'],
    ['at the root', 'tekst.xml', 'tekst.xml'],
  ];
  for (const [what, target, path] of named) {
    it(`${what} is the part that the package names`, () => {
      assert.equal(
        readRaw(
          zipped({ '_rels/.rels': relationships([['rId1', 'officeDocument', target]]), [path]: documentXml(BODY) }),
        ).text,
        TEXT,
      );
    });
  }

  it('may be named in the strict way, among others, and is not what lies outside or is gone', () => {
    const listed = (base: string) =>
      relationships(
        [
          ['rId1', 'extended-properties', 'docProps/app.xml'],
          ['rId2', 'officeDocument', 'http://voorbeeld.nl/document.xml'],
          ['rId3', 'officeDocument', 'word/weg.xml'],
          ['rId4', 'officeDocument', 'word/hier.xml'],
        ],
        base,
      );
    for (const base of [R, STRICT])
      assert.equal(readRaw(zipped({ '_rels/.rels': listed(base), 'word/hier.xml': documentXml(BODY) })).text, TEXT);
  });

  it('is what lies in its usual place where nothing names it, and needs no list of contents', () => {
    for (const path of ['word/document.xml', 'word/document2.xml', 'Word\\Document.xml'])
      assert.equal(readRaw(zipped({ [path]: documentXml(BODY) })).text, TEXT);
    assert.equal(readRaw(zipped({ '_rels/.rels': '<Relation', 'word/document.xml': documentXml(BODY) })).text, TEXT);
  });

  it('is not what another program made, and that is said', () => {
    const sheet = zipped({
      '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
      'xl/workbook.xml': '<workbook/>',
    });
    assert.match(String(fromDocx(sheet)), /^Dit is geen Word-document maar een Excel-werkmap\. /);
    assert.match(
      String(fromDocx(zipped({ 'content.xml': '<x/>', mimetype: 'odt' }))),
      /^Dit is geen Word-document maar een document van LibreOffice\. /,
    );
    assert.match(String(fromDocx(zipped({ 'word/document.xml': '<html/>' }))), /^Dit is geen Word-document: /);
  });

  it('has its styles, lists, notes and remarks where its relationships say, whatever they are called', () => {
    const own: readonly (readonly [string, string, string])[] = [
      ['rId1', 'styles', '/opmaak/stijlen.xml'],
      ['rId2', 'numbering', '../lijsten.xml'],
      ['rId3', 'footnotes', 'noten.xml'],
      ['rId4', 'comments', 'gezegd.xml'],
      ['rId5', 'footer', 'onder.xml'],
    ];
    const { text, summary } = readRaw(
      zipped({
        '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document2.xml']]),
        'word/_rels/document2.xml.rels': relationships(own),
        'word/document2.xml': documentXml(
          p(r('Dromen'), '<w:pStyle w:val="X"/>') +
            p(
              `${r('Een bus.')}<w:r><w:footnoteReference w:id="7"/></w:r>`,
              '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>',
            ),
        ),
        'opmaak/stijlen.xml': `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:styleId="X"><w:name w:val="heading 2"/></w:style></w:styles>`,
        'lijsten.xml': `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
        'word/noten.xml': `<w:footnotes xmlns:w="${W}"><w:footnote w:id="7">${p(r('Ook laat.'))}</w:footnote></w:footnotes>`,
        'word/gezegd.xml': `<w:comments xmlns:w="${W}"><w:comment w:id="1" w:author="Piet">${p(r('Zeker?'))}</w:comment></w:comments>`,
        'word/onder.xml': `<w:ftr xmlns:w="${W}">${p(r('Intern'))}</w:ftr>`,
      }),
    );
    assert.equal(text, '## Dromen\n\n- Een bus.[noot 1]\n\n## Noten uit het Word-document\n\n[noot 1] Ook laat.');
    assert.match(summary, /- de opmerking van Piet: ‘Zeker\?’\n- de kop- of voettekst ‘Intern’\n/);
  });

  it('is the same with another prefix, with none, and in the strict namespaces', () => {
    const xml = documentXml(
      p(r('Wij nemen ') + r('voortaan samen', '<w:b/>') + r(' de fiets.'), '<w:outlineLvl w:val="9"/>'),
    );
    const others = [
      xml.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0='),
      xml.replaceAll('<w:', '<x:').replaceAll('</w:', '</x:').replace('xmlns:w=', 'xmlns:x='),
      xml.replaceAll('<w:', '<').replaceAll('</w:', '</').replace('xmlns:w=', `xmlns="${W}" xmlns:w=`),
      xml.replaceAll('<w:', '<').replaceAll('</w:', '</').replaceAll(' w:', ' ').replace('xmlns:w=', 'xmlns='),
      xml.replace(W, 'http://purl.oclc.org/ooxml/wordprocessingml/main'),
      // A prefix that usually means something else, a second prefix further down, and no declaration at all.
      xml.replaceAll('w:', 'r:').replace(`xmlns:w="${W}" xmlns:r="${R}"`, `xmlns:r="${W}"`),
      xml.replace('<w:body>', `<q:body xmlns:q="${W}">`).replace('</w:body>', '</q:body>'),
      xml.replace(` xmlns:w="${W}"`, ''),
    ];
    for (const other of [xml, ...others])
      assert.equal(
        readRaw(zipped({ 'word/document.xml': other })).text,
        'Wij nemen **voortaan samen** de fiets.',
        other,
      );
  });
});
