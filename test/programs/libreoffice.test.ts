/**
 * Another word processor opens our files, and we open its files. Skipped if LibreOffice or poppler is not installed.
 */
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { allProse, allSections, bodyOf } from '../../server/src/report/places.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { fromDocx, toDocx } from '../../server/src/word/word.ts';
import { examples, published } from '../helpers/reports.ts';
import { modelOf } from '../word/model.ts';

const run = promisify(execFile);
const missing = ['soffice', 'pdftotext'].filter((program) => !isInstalled(program));
const reports = [...examples, ...published];

describe('Word documents in LibreOffice', () => {
  let folder: string;

  before(function () {
    if (missing.length > 0) {
      console.log(`    (skipped: ${missing.join(' and ')} not installed)`);
      this.skip();
    }
    this.timeout(180_000);
    folder = mkdtempSync(join(tmpdir(), 'rapportage-word-'));
  });
  after(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('show every heading, bullet and quote, and nothing changed', async () => {
    for (const { name, text } of reports)
      writeFileSync(join(folder, `${name}.docx`), await toDocx(readReport(text), 'all'));
    await convert(
      'pdf',
      reports.map(({ name }) => `${name}.docx`),
    );
    for (const { name, text } of reports) {
      const report = readReport(text);
      // Leaves out the footer, which is between the end of one page and the beginning of the next.
      const { stdout } = await run(
        'pdftotext',
        ['-nopgbrk', '-x', '0', '-y', '0', '-W', '600', '-H', '785', join(folder, `${name}.pdf`), '-'],
        {
          maxBuffer: 1e8,
        },
      );
      const shown = withoutSpaces(stdout);
      for (const { plain } of [
        ...report.titles.map((title) => title.text),
        ...allSections(report).map(({ heading }) => heading.text),
        ...allProse(report),
      ])
        assert.ok(shown.includes(withoutSpaces(plain)), `${name} does not show: ${plain}`);
      const listed = (bodyOf(report)?.sections ?? [])
        .flatMap((section) => [section, ...section.sections])
        .map(({ heading }) => heading.text.plain);
      if (listed.length > 0)
        assert.ok(shown.includes(withoutSpaces(`Inhoud${listed.join('')}`)), `${name} does not show its contents`);
      for (const [id, sign] of [
        ['knel', '−'],
        ['kiem', '+'],
      ] as const) {
        const items = allSections(report).find(({ entry }) => entry?.id === id)?.items ?? [];
        assert.ok(items.length > 0);
        for (const item of items)
          assert.ok(
            shown.includes(withoutSpaces(`${sign}${item.text.plain}`)),
            `${name} has no ${sign} before: ${item.text.plain}`,
          );
      }
    }
  }).timeout(180_000);

  it('show the numbers of the pages, also where a list begins at another one', async () => {
    const text =
      '# Rapportage\n\n3. drie\n4. vier\n\nTekst.\n\n5. vijf\n\n- punt\n  1. een\n  2. twee\n- punt\n  1. weer\n\nTekst.\n\n1. opnieuw\n   7. zeven\n2. verder\n';
    writeFileSync(join(folder, 'nummers.docx'), await toDocx(readReport(text), 'all'));
    await convert('pdf', ['nummers.docx']);
    const { stdout } = await run('pdftotext', ['-layout', join(folder, 'nummers.pdf'), '-']);
    const shown = [...stdout.matchAll(/^\s*(\d+\. \w+)$/gm)].map(([, line]) => line);
    assert.deepEqual(shown, [
      '3. drie',
      '4. vier',
      '5. vijf',
      '1. een',
      '2. twee',
      '1. weer',
      '1. opnieuw',
      '7. zeven',
      '2. verder',
    ]);
  }).timeout(180_000);

  it('come back as the same report after somebody saved them there', async () => {
    const [{ name, text }] = reports as [(typeof reports)[number]];
    writeFileSync(join(folder, `${name}.docx`), await toDocx(readReport(text), 'all'));
    await convert('odt', [`${name}.docx`]);
    await convert('docx:MS Word 2007 XML', [`${name}.odt`]);
    const back = fromDocx(readFileSync(join(folder, `${name}.docx`)));
    assert.ok(typeof back !== 'string');
    assert.deepEqual(modelOf(back.text), modelOf(text));
  }).timeout(180_000);

  it('that were made there become a report', async () => {
    writeFileSync(
      join(folder, 'vreemd.html'),
      `<meta charset="utf-8"><h1>Rapportage themadialogen Bussen</h1><h2>Knel- en kiemverhalen</h2><h3>Knelverhalen</h3><ul><li><b>Minder bussen:</b> en later.</li></ul>
<h3>Kiemverhalen</h3><ul><li>Samen rijden.</li></ul><h2>Twee ideeën</h2><ol><li>Een buurtbus.</li><li>Een deelfiets.</li></ol>
<h2>Enkele procesobservaties</h2><p>Iedereen luisterde.</p><p><i>‘Mooi.’ (student, dialoog 1)</i></p>`,
    );
    await convert('docx:MS Word 2007 XML', ['vreemd.html'], ['--infilter=HTML (StarWriter)']);
    const back = fromDocx(readFileSync(join(folder, 'vreemd.docx')));
    assert.ok(typeof back !== 'string');
    const body = back.text.slice(back.text.indexOf('# Rapportage'));
    assert.equal(
      body,
      `# Rapportage themadialogen Bussen

## Knel- en kiemverhalen

### Knelverhalen

- **Minder bussen:** en later.

### Kiemverhalen

- Samen rijden.

## Twee ideeën

1. Een buurtbus.
2. Een deelfiets.

## Enkele procesobservaties

Iedereen luisterde.

> ‘Mooi.’ (student, dialoog 1)
`,
    );
  }).timeout(180_000);

  async function convert(to: string, files: readonly string[], options: readonly string[] = []): Promise<void> {
    // It needs a profile of its own: a LibreOffice that is already open would take over the files.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run('soffice', [
      profile,
      '--headless',
      ...options,
      '--convert-to',
      to,
      '--outdir',
      folder,
      ...files.map((file) => join(folder, file)),
    ]);
  }
});

/** Removes hyphens too: pdftotext takes one at the end of a line for a broken word. */
function withoutSpaces(text: string): string {
  return text.replace(/[\s\u00ad-]+/g, '');
}

function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
