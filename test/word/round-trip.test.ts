/** A report exported to Word and imported again is the same report. */
import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readReport } from '../../server/src/report/read-report.ts';
import { fromWord } from '../../server/src/word/mapping/from-word.ts';
import { readDocx } from '../../server/src/word/reading/read-docx.ts';
import { reportBlocks } from '../../server/src/word/writing/report-blocks.ts';
import { toDocx } from '../../server/src/word/writing/to-docx.ts';
import { examples, published, smallestReport } from '../helpers/reports.ts';
import { modelOf } from './model.ts';

describe('a report that goes to Word and back', () => {
  for (const { name, text } of [...examples, ...published]) {
    it(`${name} is the same report`, async () => {
      const back = fromWord(readDocx(await toDocx(readReport(text), 'all'))).text;
      assert.deepEqual(modelOf(back), modelOf(text));
      assert.deepEqual(shownIn(back), shownIn(text));
    });

    it(`${name} is the same report with the line ends of Windows, emoji, bold and italics`, async () => {
      const odd = text.replaceAll('mensen', '**m👩‍🚒nsen**').replaceAll(' de ', ' *de* ').replaceAll('\n', '\r\n');
      const back = fromWord(readDocx(await toDocx(readReport(odd), 'all'))).text;
      assert.deepEqual(modelOf(back), modelOf(odd));
      assert.deepEqual(shownIn(back), shownIn(odd));
    });
  }
  const cases: readonly (readonly [string, string])[] = [
    [
      'items inside items, and text that goes on under them',
      '- a\n\n  meer\n\n  - b\n    - c\n\n  > ‘q’ (bakker, dialoog 1)\n\n  nog meer\n\n- d\n\n> ‘r’ (boer, dialoog 2)\n',
    ],
    [
      'numbers that go on behind a quote, and begin anew',
      '1. a\n2. b\n\n> ‘q’ (bakker, dialoog 1)\n\n3. c\n\nTekst.\n\n1. d\n',
    ],
    ['knel and kiem that are told by their signs', '## Knel- en kiemverhalen\n\n- a\n- b\n\n+ c\n'],
    [
      'a quote of more paragraphs, and two that follow each other',
      '> ‘a\n>\n> b’ (bakker, dialoog 1)\n\n> ‘c’ (boer)\n\n> zonder iets\n',
    ],
    [
      'a kader with everything in it, and one that was never closed',
      ':::kader\n### T\n\nTekst\n\n- a\n\n1. b\n\n> ‘c’ (d)\n:::\n\n:::kader\n## E\n:::\n\n:::kader\n### Open\n\nTekst\n',
    ],
    [
      'signs that mean something in Markdown',
      '\\# a\n\n\\- b\n\n1\\. c\n\n\\*d\\* \\_e\\_\n\n\\[f](http://g.nl)\n\n\\&amp; <b> \\`c\\`\n\n\\:::kader\n',
    ],
    [
      'text that looks like a comment, or like two versions',
      'Een \\<!-- twee --> drie\n\nVier \\%% vijf %%\n\nZes \\{>> zeven <<}\n\n\\<<<<<<< acht\n',
    ],
    [
      'links',
      'Zie [hier](https://example.org/a), **[daar](https://example.org/b_c)**, https://example.org en <jan@example.org>.\n',
    ],
    ['bold and italics at odd places', '- **a**b **c.** *d* ***e***\n\n**x**, *y*z\n'],
    ['empty items, headings and parts', '# \n\n## \n\n- \n- a\n\n1.\n'],
    ['code, and lines of dashes', '```\ncode\n\n  meer\n```\n\n---\n\nTekst\n'],
    [
      'a header with words that YAML reads otherwise',
      '---\nrapportage: themadialogen\nthema: "ja: #nee"\nperiode: "2024"\nstatus: redactie\ndialogen:\n  - { nummer: 1, gemeente: [Aa en Hunze, "’s-Hertogenbosch"], datum: 2024-01-02 }\n  - { gemeente: "No" }\nnegeer: [citaat-x]\n---\n\n# Rapportage themadialogen x\n',
    ],
    ['nothing', ''],
  ];
  for (const [what, text] of cases) {
    it(`may hold ${what}`, async () => {
      const back = fromWord(readDocx(await toDocx(readReport(text), 'all'))).text;
      assert.deepEqual(modelOf(back), modelOf(text), back);
      assert.deepEqual(shownIn(back), shownIn(text), back);
    });
  }
});

describe('a report that was changed in Word', () => {
  it('comes back with the changes, also those in the tables at the end', async () => {
    const parts = unzipSync(await toDocx(readReport(smallestReport()), 'all'));
    const typed =
      '<w:p><w:pPr><w:pStyle w:val="Kiem"/></w:pPr><w:r><w:t>Lift</w:t></w:r><w:ins><w:r><w:t>en.</w:t></w:r></w:ins></w:p>';
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      .replace(/(Samen rijden\.<\/w:t><\/w:r><\/w:p>)/, `$1${typed}`)
      .replace('>Borne</w:t></w:r></w:p></w:tc><w:tc>', '>Aa en Hunze</w:t></w:r></w:p></w:tc><w:tc>');
    const { text } = fromWord(readDocx(zipSync({ ...parts, 'word/document.xml': strToU8(document) })));
    assert.match(text, /^### Kiemverhalen\n\n- Samen rijden\.\n- Liften\.\n\n## Dromen$/m);
    assert.match(text, /^ {2}- \{ nummer: 2, gemeente: Aa en Hunze, datum: 2024-04-19, deelnemers: 8 \}$/m);
  });
});

/** Every block with its bold and italic text; the indentation of a quote does not count. */
function shownIn(text: string): unknown {
  return reportBlocks(readReport(text)).map((block) => (block.kind === 'quote' ? { ...block, depth: 0 } : block));
}
