/** The typesetting of the PDF's pages: faults that a reader sees at a glance, in every example and published report. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../export/find-browser.ts';
import { printPdf } from '../../export/print.ts';
import { bare, exportedHtml } from '../helpers/exported.ts';
import { leaveOut, NO_BROWSER } from '../helpers/leave-out.ts';
import { examples, published, smallestReport } from '../helpers/reports.ts';
import { bodyOf, type PdfLine, type PdfPage, pagesOf, shadesOf, wordsOf } from './pdf-pages.ts';

const { signal } = new AbortController();

/** The margins of part two, in mm, and how far a letter may stick out of its line. */
const MARGIN = { left: 25, right: 25, hair: 0.6 };

describe('the pages of the PDF', () => {
  let browser: string;
  let folder: string;

  before(async function () {
    const found = await findBrowser(undefined);
    const missing = ['pdftotext', 'pdftoppm'].filter((command) => spawnSync(command, ['-v']).error);
    if (!found) leaveOut(this, NO_BROWSER);
    if (missing.length > 0) leaveOut(this, `${missing.join(', ')} not installed (poppler-utils)`);
    browser = found;
    folder = await mkdtemp(join(tmpdir(), 'rapportage-test-'));
  });
  after(() => folder && rm(folder, { recursive: true, force: true }));

  const pdf = (): string => join(folder, 'rapport.pdf');

  async function print(html: string): Promise<readonly PdfPage[]> {
    await writeFile(pdf(), (await printPdf(html, { browser, signal })).bytes);
    return pagesOf(pdf());
  }

  for (const { name, text } of [...examples, ...published]) {
    it(`are set as a printer would: ${name}`, async function () {
      this.timeout(60_000);
      const html = await exportedHtml(text, 'report');
      const pages = await print(html);
      const part = html.slice(html.indexOf('id="rapport-tekst"'));
      const wrong = [
        ...pages.flatMap(outsideThePage),
        ...pages.slice(1).flatMap((page) => [
          ...withoutItsNumber(page),
          ...lonelyHeadings(
            page,
            ['h2', 'h3', 'h4'].flatMap((tag) => wordsOf(part, tag)),
          ),
        ]),
        ...splitQuotes(pages, part),
        ...lonelyLines(pages, wordsOf(part, 'p')),
        ...nearlyEmptyEnd(pages),
      ];
      assert.deepEqual(wrong, []);
    });
  }

  it('of a card that is too long have the margins of the first, and the column beside it', async () => {
    const dream =
      '- **Een droom** waarvoor zo veel woorden nodig zijn dat zij in geen geval op één enkele regel van de kaart passen.\n';
    const long = smallestReport().replace('- Vaker een bus.\n', dream.repeat(60));
    const pages = (await print(await exportedHtml(long, 'all'))).filter(({ width, height }) => width > height);
    assert.ok(pages.length > 1);
    for (const { number, height, lines } of pages) {
      const top = Math.min(...lines.map((line) => line.top));
      const bottom = Math.max(...lines.map((line) => line.bottom));
      assert.ok(top > 9.5 && bottom < height - 7.5, `page ${number}: from ${top} to ${bottom} of ${height} mm`);
      const shade = await shadesOf(pdf(), number);
      assert.ok(
        shade(250, 1) < 80 && shade(250, 208) < 80,
        `page ${number}: the dark column does not go from edge to edge`,
      );
    }
  });

  it('of a draft have the whole watermark, in the middle of the paper, below the words', async () => {
    const clean = examples.find(({ name }) => name.startsWith('ouder'))?.text ?? '';
    /** The mm that the watermark covers on each portrait page; only edges of letters have the same shade of grey. */
    const marks = async (text: string): Promise<readonly (readonly number[])[]> => {
      const standing = (await print(await exportedHtml(text, 'all'))).filter(({ width, height }) => width < height);
      return Promise.all(
        standing.map(async ({ number }) => {
          const shade = await shadesOf(pdf(), number);
          const grey = (x: number): number =>
            fromTo(110, 187).filter((y) => shade(x, y) > 225 && shade(x, y) < 236).length;
          return fromTo(27, 185).filter((x) => grey(x) > 2);
        }),
      );
    };
    const found = await marks(clean.replace('definitief', 'concept'));
    assert.ok(found.length > 5);
    // On every page its left end is clear of the text; on the last page, which is nearly empty, all of it is visible.
    for (const columns of found)
      assert.ok((columns[0] ?? 0) > 40 && (columns[0] ?? 0) < 47, `it begins at ${columns[0]} mm`);
    const end = found.at(-1)?.at(-1) ?? 0;
    assert.ok(end > 150 && end < 168, `it ends at ${end} mm`);
    assert.ok((await marks(clean)).every((columns) => (columns[0] ?? 99) > 50));
  });
});

function fromTo(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function outsideThePage({ number, width, height, lines }: PdfPage): readonly string[] {
  return lines
    .filter(
      ({ left, right, top, bottom }) =>
        left < MARGIN.left - MARGIN.hair ||
        right > width - MARGIN.right + MARGIN.hair ||
        top < 5 ||
        bottom > height - 5,
    )
    .map(({ text }) => `page ${number}: outside the margins: ${text}`);
}

function withoutItsNumber({ number, lines }: PdfPage): readonly string[] {
  return lines.at(-1)?.text === String(number) ? [] : [`page ${number}: says that it is page ${lines.at(-1)?.text}`];
}

/** The headings that are followed by fewer than two lines on their page. */
function lonelyHeadings(page: PdfPage, headings: readonly string[]): readonly string[] {
  const body = bodyOf(page);
  const foot = body.slice(-4).map(({ text }) => bare(text));
  return headings
    .filter(
      (heading) =>
        [1, 2].some((after) => [1, 2, 3].some((count) => foot.slice(-after - count, -after).join('') === heading)) ||
        heading === foot.at(-1),
    )
    .map((heading) => `page ${page.number}: too little below the heading ${heading}`);
}

/** The quotes that are not on one page with their source. */
function splitQuotes(pages: readonly PdfPage[], part: string): readonly string[] {
  const texts = pages.map((page) =>
    bare(
      bodyOf(page)
        .map(({ text }) => text)
        .join(''),
    ),
  );
  return wordsOf(part, 'figure')
    .filter((quote) => !texts.some((text) => text.includes(quote)))
    .map((quote) => `a quote is on two pages: ${quote.slice(0, 60)}`);
}

/** The paragraphs that continue on the next page with fewer than two lines on either page. */
function lonelyLines(pages: readonly PdfPage[], paragraphs: readonly string[]): readonly string[] {
  return pages.slice(1, -1).flatMap((page, index) => {
    const next = pages[index + 2];
    const [foot, head] = [bodyOf(page), next ? bodyOf(next) : []];
    const joined = bare(`${foot.at(-1)?.text}${head[0]?.text}`);
    const paragraph = paragraphs.find((words) => words.includes(joined));
    if (!paragraph) return [];
    const isOf = (lines: readonly PdfLine[]): boolean =>
      paragraph.includes(bare(lines.map(({ text }) => text).join('')));
    return isOf(foot.slice(-2)) && isOf(head.slice(0, 2))
      ? []
      : [`page ${page.number}: one line alone of ${paragraph.slice(0, 60)}`];
  });
}

function nearlyEmptyEnd(pages: readonly PdfPage[]): readonly string[] {
  const last = pages.at(-1);
  return last && pages.length > 2 && bodyOf(last).length < 10 ? [`the last page has ${bodyOf(last).length} lines`] : [];
}
