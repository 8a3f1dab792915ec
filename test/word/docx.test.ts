/** The Word document itself: its styles, its text, and that it depends on the report alone. */
import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { allProse, bodyOf } from '../../server/src/report/places.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { plain } from '../../server/src/word/blocks.ts';
import { paragraphsIn } from '../../server/src/word/pieces.ts';
import { readDocx } from '../../server/src/word/reading/read-docx.ts';
import { toDocx } from '../../server/src/word/writing/to-docx.ts';
import { examples, published, smallestReport } from '../helpers/reports.ts';

const WATER = examples.find(({ name }) => name === 'leven-met-water')?.text ?? '';

describe('a report as a Word document', () => {
  it('has a style for each thing, named after the format, in Dutch, with a title', async () => {
    const parts = await partsOf(WATER);
    for (const name of ['Knelpunt', 'Kiem', 'Droom', 'Idee', 'Citaat', 'Kader', 'Kadertitel', 'Themakader'])
      assert.match(parts('word/styles.xml'), new RegExp(`<w:name w:val="${name}"/>`), name);
    for (const id of [
      'Heading1',
      'Heading2',
      'Heading3',
      'Knelpunt',
      'Kiem',
      'Droom',
      'Idee',
      'Citaat',
      'Citaatvervolg',
      'Kadertitel',
      'Themakader',
    ])
      assert.ok(parts('word/document.xml').includes(`<w:pStyle w:val="${id}"/>`), id);
    assert.match(parts('word/styles.xml'), /<w:lang w:val="nl-NL"/);
    assert.match(parts('docProps/core.xml'), /<dc:title>Rapportage themadialogen Leven met water<\/dc:title>/);
    assert.match(parts('word/footer1.xml'), /PAGE/);
  });

  it('has the contents of part two, with the way to each heading, and nothing that Word must update first', async () => {
    for (const { name, text } of [...examples, ...published]) {
      const xml = (await partsOf(text))('word/document.xml');
      const [table = ''] = /<w:sdt>.*?<\/w:sdt>/s.exec(xml) ?? [];
      const lines = [...table.matchAll(/<w:hyperlink [^>]*w:anchor="(\w+)".*?<w:t [^>]*>([^<]*)<\/w:t>/gs)];
      const listed = (bodyOf(readReport(text))?.sections ?? []).flatMap((section) => [section, ...section.sections]);
      assert.deepEqual(
        lines.map(([, , words]) => words),
        listed.map(({ heading }) => heading.text.plain.replaceAll('&', '&amp;')),
        name,
      );
      for (const [, anchor = '', words = ''] of lines) {
        const [, paragraph = ''] =
          new RegExp(`<w:bookmarkStart w:name="${anchor}"[^>]*>(.*?)</w:p>`, 's').exec(xml) ?? [];
        assert.ok(paragraph.includes(`>${words}<`), `${name}: ${anchor} leads to ${paragraph}`);
      }
      assert.doesNotMatch(xml, /w:dirty|updateFields/);
    }
    assert.doesNotMatch(
      strFromU8(unzipSync(await toDocx(readReport(WATER), 'card'))['word/document.xml'] as Uint8Array),
      /<w:sdt>/,
    );
  });

  it('is the same bytes for the same report, and holds no time of day', async () => {
    const one = await toDocx(readReport(WATER), 'all');
    assert.deepEqual(await toDocx(readReport(WATER), 'all'), one);
    assert.doesNotMatch(strFromU8(unzipSync(one)['docProps/core.xml'] as Uint8Array), /<dcterms|\d{4}-\d\d-\d\d/);
  });

  it('holds the part that was asked for', async () => {
    const titles = async (part: 'card' | 'report' | 'all') =>
      readDocx(await toDocx(readReport(WATER), part)).pieces.flatMap((piece) =>
        piece.kind === 'paragraph' && piece.heading === 1 ? [plain(piece.runs)] : [],
      );
    assert.deepEqual(await titles('card'), ['Rapportage themadialogen Leven met water']);
    assert.deepEqual(await titles('report'), ['Themadialogen over leven met water: inleiding']);
    assert.equal((await titles('all')).length, 2);
  });

  for (const { name, text } of [...examples, ...published]) {
    it(`the text of ${name} is the text of the file, to the letter`, async () => {
      const report = readReport(text);
      const found = paragraphsIn(readDocx(await toDocx(report, 'all')).pieces).map(({ runs }) => plain(runs));
      const wanted = [...report.titles, ...headings(report.sections)]
        .map((heading) => heading.text.plain)
        .concat(allProse(report).map((prose) => prose.plain));
      const left = [...found];
      for (const one of wanted) {
        const at = left.indexOf(one);
        assert.notEqual(at, -1, `Not in the document: ${one}`);
        left.splice(at, 1);
      }
    });
  }

  it('survives whatever is typed', async () => {
    const odd = [
      '\u0000\u0008\u001f',
      '\ud800 los',
      '\u202eomgekeerd',
      ']]>',
      '<script>alert(1)</script>',
      '&lol;&#x41;',
      '👩‍🚒',
      'a'.repeat(200_000),
      '%1 %2',
      '‘'.repeat(500),
    ];
    const text = smallestReport()
      .replace('Iedereen luisterde.', () => odd.join('\n\n'))
      .replaceAll('Bussen', 'Bussen & <treinen> ]]>');
    const { pieces } = readDocx(await toDocx(readReport(text), 'all'));
    const found = paragraphsIn(pieces).map(({ runs }) => plain(runs));
    for (const one of [
      ']]>',
      '<script>alert(1)</script>',
      '&lol;A',
      '👩‍🚒',
      '\u202eomgekeerd',
      '\ufffd los',
      'a'.repeat(200_000),
    ])
      assert.ok(found.includes(one), one.slice(0, 40));
  });

  it('is made of a report that is only begun, or is empty', async () => {
    for (const text of ['', '---\n', '# ', '- ', ':::kader', '```\ncode', '> ', '1.', smallestReport().slice(0, 300)]) {
      const bytes = await toDocx(readReport(text), 'all');
      assert.ok(readDocx(bytes).pieces.length >= 0);
    }
  });
});

function headings(sections: ReturnType<typeof readReport>['sections']): ReturnType<typeof readReport>['titles'] {
  return sections.flatMap(({ heading, sections: inner }) => [heading, ...headings(inner)]);
}

async function partsOf(text: string): Promise<(path: string) => string> {
  const parts = unzipSync(await toDocx(readReport(text), 'all'));
  return (path) => strFromU8(parts[path] ?? new Uint8Array());
}
