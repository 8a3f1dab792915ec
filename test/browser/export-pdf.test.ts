/** The PDF and the picture that this machine's browser makes: their text, structure and pages. */
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../../export/find-browser.ts';
import { isOurs } from '../../export/ours.ts';
import { pictureOfCard, printPdf } from '../../export/print.ts';
import { bare, exportedHtml, readable, sameText, textBehind } from '../helpers/exported.ts';
import { leaveOut, NO_BROWSER } from '../helpers/leave-out.ts';
import { examples, published, smallestReport } from '../helpers/reports.ts';
import { hostileReport } from './hostile-report.ts';

const run = promisify(execFile);
const { signal } = new AbortController();

/** In points: the part of an A4 page without the running title and the page number. */
const BODY = ['-r', '72', '-x', '0', '-y', '68', '-W', '596', '-H', '706'];

describe('the PDF of a report', () => {
  let browser: string;
  let folder: string;

  before(async function () {
    const found = await findBrowser(undefined);
    const missing = ['pdftotext', 'pdfinfo', 'pdffonts', 'qpdf'].filter(
      (command) => spawnSync(command, ['--version']).error,
    );
    if (!found) leaveOut(this, NO_BROWSER);
    if (missing.length > 0) leaveOut(this, `${missing.join(', ')} not installed (poppler-utils, qpdf)`);
    browser = found;
    folder = await mkdtemp(join(tmpdir(), 'rapportage-test-'));
  });
  after(() => folder && rm(folder, { recursive: true, force: true }));

  async function print(html: string): Promise<string> {
    const file = join(folder, 'rapport.pdf');
    const { bytes, note } = await printPdf(html, { browser, signal });
    assert.equal(note, undefined);
    await writeFile(file, bytes);
    return file;
  }

  for (const { name, text } of [...examples, ...published]) {
    it(`holds part two as the file has it, and its contents tell the right pages: ${name}`, async () => {
      const html = await exportedHtml(text, 'report');
      const file = await print(html);
      if (!html.includes('id="rapport-tekst"')) {
        // Below the running title.
        const { stdout } = await run('pdftotext', ['-layout', ...BODY, file, '-']);
        return sameText(stdout, textBehind(html, '<div class="rapport-wegwijzer"', '</div>'));
      }
      // -layout keeps hyphens at the end of a line; otherwise pdftotext assumes that it broke the word and drops them.
      const { stdout: pages } = await run('pdftotext', ['-layout', '-f', '2', ...BODY, file, '-']);
      // The browser draws the markers of a list as text: bullets, and the numbers of a numbered list.
      const marks = (words: string): string => words.replace(/[•◦\f]/g, '').replace(/^\s*\d+\.\s/gm, '');
      const numbered = html.replace(/<span class="nummer">\d+\.<\/span>/g, '');
      const shown = numbered.replaceAll('<p class="nog-leeg">', '<p>');
      sameText(marks(pages), textBehind(shown, '<div class="rapport-tekst"', '</article>'));

      const { stdout: contents } = await run('pdftotext', ['-layout', '-l', '1', file, '-']);
      const lines = [...contents.matchAll(/^ *(\S.*?) +(\d+)$/gm)].filter(([, heading]) =>
        html.includes(`<span class="inhoud-kop">${heading}</span>`),
      );
      assert.equal(lines.length, html.match(/class="inhoud-blad"/g)?.length ?? 0);
      for (const [, heading = '', number = ''] of lines) {
        const { stdout: page } = await run('pdftotext', ['-f', number, '-l', number, file, '-']);
        assert.ok(bare(page).includes(bare(heading)), `‘${heading}’ is not on page ${number}`);
      }
    });
  }

  it('is tagged, in Dutch, with a title, bookmarks and its fonts in it', async () => {
    const file = await print(await exportedHtml(smallestReport(), 'all'));
    const { stdout: info } = await run('pdfinfo', [file]);
    assert.match(info, /^Title: +Rapportage themadialogen Bussen$/m);
    assert.match(info, /^Tagged: +yes$/m);
    assert.match(info, /^Creator: +Rapportage$/m);
    const { stdout: structure } = await run('pdfinfo', ['-struct', file]);
    for (const tag of ['H1', 'H2', 'H3', 'L', 'LI', 'BlockQuote', 'P', 'Link'])
      assert.match(structure, new RegExp(`^ *${tag}\\b`, 'm'), `${tag} in\n${structure}`);

    const { stdout: json } = await run('qpdf', ['--json', file], { maxBuffer: 1 << 28 });
    const objects = (JSON.parse(json) as { qpdf: [unknown, Record<string, { value?: Record<string, unknown> }>] })
      .qpdf[1];
    const catalog = Object.values(objects).find(({ value }) => value?.['/Type'] === '/Catalog')?.value ?? {};
    assert.deepEqual([catalog['/Lang'], catalog['/MarkInfo']], ['u:nl', { '/Marked': true, '/Type': '/MarkInfo' }]);
    assert.equal((catalog['/ViewerPreferences'] as Record<string, unknown>)['/DisplayDocTitle'], true);
    const titles = Object.values(objects).flatMap(({ value }) =>
      value?.['/Dest'] && value['/Title'] ? [String(value['/Title'])] : [],
    );
    assert.deepEqual(titles.slice(0, 3), [
      'u:Rapportage themadialogen Bussen',
      'u:Knel- en kiemverhalen',
      'u:Knelverhalen',
    ]);
    for (const heading of [
      'Themadialogen over bussen: inleiding',
      'Op zoek naar ideeën voor ‘na de crisis’',
      '1. Knelpunten en kiemen uit de coronatijd',
    ])
      assert.ok(titles.includes(`u:${heading}`), titles.join());
    await run('qpdf', ['--check', file]);

    const { stdout: fonts } = await run('pdffonts', [file]);
    const rows = fonts.trim().split('\n').slice(2);
    assert.ok(rows.length > 0);
    for (const row of rows)
      assert.match(row, / yes (?:yes|no) +yes +\d+ +\d+$/, 'embedded, and with the letters that its marks stand for');
  });

  it('has the card on a page of its own, lying, and then the pages, standing', async () => {
    const file = await print(
      await exportedHtml(examples.find(({ name }) => name.startsWith('leven'))?.text ?? '', 'all'),
    );
    const { stdout } = await run('pdfinfo', ['-f', '1', '-l', '99', file]);
    const sizes = [...stdout.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)].map(
      ([, width, height]) => Number(width) > Number(height),
    );
    assert.deepEqual([sizes[0], sizes[1], sizes.slice(1).includes(true)], [true, false, false]);
  });

  it('gives the same bytes each time', async () => {
    const html = await exportedHtml(smallestReport(), 'all');
    const { bytes: one } = await printPdf(html, { browser, signal });
    const { bytes: other } = await printPdf(html, { browser, signal });
    assert.ok(Buffer.from(one).equals(Buffer.from(other)));
    assert.ok(isOurs(one, 'pdf'));
  });

  it('has a watermark on a draft that is no text', async () => {
    const draft = smallestReport().replace('definitief', 'concept');
    const count = async (text: string): Promise<number> => {
      const { stdout } = await run('pdftotext', [await print(await exportedHtml(text, 'report')), '-']);
      return stdout.match(/concept/gi)?.length ?? 0;
    };
    assert.deepEqual([await count(draft), await count(smallestReport())], [1, 0]);
  });

  it('is made of a hostile report, and of a word of a megabyte', async () => {
    const html = await exportedHtml(hostileReport(true), 'all');
    const { stdout } = await run('pdftotext', [await print(html), '-'], { maxBuffer: 1 << 28 });
    const found = stdout.replace(/\s/g, '');
    assert.ok(found.includes('<script>window.gehackt=1;alert(1)</script>'));
    assert.ok((found.match(/x/g)?.length ?? 0) >= 1_000_000);
  });

  it('is a picture of the card as well', async () => {
    const { bytes } = await pictureOfCard(await exportedHtml(smallestReport(), 'card'), { browser, signal });
    const png = Buffer.from(bytes);
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [2246, 1588]);
    assert.ok(isOurs(png, 'png'));
  });

  it('can be broken off: the browser ends at once, and leaves nothing behind', async () => {
    const own = async (): Promise<readonly string[]> =>
      (await readdir(tmpdir())).filter((name) => /^rapportage-\w{6}$/.test(name));
    const before = await own();
    const stop = new AbortController();
    const printing = printPdf(await exportedHtml(smallestReport(), 'all'), { browser, signal: stop.signal });
    setImmediate(() => stop.abort());
    await assert.rejects(printing, { name: 'AbortError' });
    assert.deepEqual(await own(), before);
  });

  it('has the text of its card too', async () => {
    const html = await exportedHtml(smallestReport(), 'card');
    const { stdout } = await run('pdftotext', [await print(html), '-']);
    // pdftotext reads columns in its own order, and the card adds quotation marks and numbers.
    const letters = (text: string): string =>
      [...bare(text)]
        .filter((letter) => /\p{L}/u.test(letter))
        .sort()
        .join('');
    assert.equal(letters(stdout), letters(readable(html.slice(html.indexOf('<main>')))));
  });
});
