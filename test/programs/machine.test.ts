/** What export/ knows about browsers, PDFs and pictures, as far as that needs no browser. */
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../export/find-browser.ts';
import { fileNameFor, partFor, UNKNOWN_PDF } from '../../export/formats.ts';
import { isOurs } from '../../export/ours.ts';
import { withPageNumbers } from '../../export/page-numbers.ts';
import { pagesOfDestinations, withOurName } from '../../export/pdf-file.ts';
import { withSoftware } from '../../export/png-file.ts';
import { printerHere } from '../../export/printer.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { toDocx } from '../../server/src/word/word.ts';
import { fakeBrowser } from '../helpers/fake-browser.ts';
import { smallestReport } from '../helpers/reports.ts';

const machine = (platform: NodeJS.Platform, env: Record<string, string>, programs: readonly string[]) => ({
  platform,
  env,
  isProgram: async (path: string) => programs.includes(path),
});

describe('the browser that prints', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  const windows = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };

  it('is Edge on Windows, else Chrome', async () => {
    assert.equal(await findBrowser(undefined, machine('win32', windows, [chrome, edge])), edge);
    assert.equal(await findBrowser(undefined, machine('win32', windows, [chrome])), chrome);
  });

  it('is what somebody chose, or none: never another in silence', async () => {
    assert.equal(
      await findBrowser('/opt/eigen', machine('linux', { PATH: '/usr/bin' }, ['/usr/bin/chromium', '/opt/eigen'])),
      '/opt/eigen',
    );
    assert.equal(
      await findBrowser('/opt/weg', machine('linux', { PATH: '/usr/bin' }, ['/usr/bin/chromium'])),
      undefined,
    );
    assert.equal(
      await findBrowser(
        undefined,
        machine('linux', { PATH: '/usr/bin', CHROME_PATH: '/opt/c' }, ['/usr/bin/chromium', '/opt/c']),
      ),
      '/opt/c',
    );
  });

  it('is found in the usual place of each system', async () => {
    const mac = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    assert.equal(await findBrowser(undefined, machine('darwin', {}, [mac])), mac);
    assert.equal(
      await findBrowser(undefined, machine('linux', { PATH: '/a:/b' }, ['/a/microsoft-edge', '/b/chromium'])),
      '/b/chromium',
    );
  });

  it('says what to do where it is not there, or does not do as it should', async () => {
    const { signal } = new AbortController();
    await assert.rejects(
      printerHere(() => '/bestaat/niet').pdf('', signal),
      /^PrintError: Op ‘\/bestaat\/niet’ staat geen browser .* kies Afdrukken → Opslaan als PDF\.$/,
    );
    await assert.rejects(
      printerHere(() => process.execPath).pdf('', signal),
      /^PrintError: De browser kon het bestand niet maken; .* kies Afdrukken → Opslaan als PDF\.$/,
    );
  });
});

describe('a browser that is none, or does not do as it should', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapportage-test-'));
  const { signal } = new AbortController();
  const profiles = () => readdirSync(tmpdir()).filter((name) => /^rapportage-(?!test)/.test(name));

  after(() => rmSync(folder, { recursive: true }));

  /** A program that runs this script in bash; a browser reads from 3 and writes to 4. */
  function program(script: string): string {
    const path = join(folder, 'browser');
    writeFileSync(path, `#!/bin/bash\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  for (const [what, script, sentence] of [
    ['answers no JSON', 'printf "geen JSON\\0" >&4; sleep 60', /^De browser kon het bestand niet maken/],
    ['answers nothing that is asked', 'printf "null\\0" >&4; sleep 60', /^De browser kon het bestand niet maken/],
    ['ends in the middle', 'printf "{\\"id\\":1" >&4', /^De browser kon het bestand niet maken/],
    [
      'answers something else',
      'n=0; while IFS= read -r -d "" -u 3 line; do n=$((n + 1)); printf "{\\"id\\":$n,\\"result\\":{}}\\0" >&4; done',
      /^De browser kon het bestand niet maken/,
    ],
    [
      'says no in another way',
      'printf "{\\"id\\":1,\\"error\\":7}\\0[]\\0\\"\\"\\0" >&4; sleep 60',
      /^De browser kon het bestand niet maken/,
    ],
    ['hangs', 'sleep 60', /^De browser gaf te lang geen antwoord en is gestopt\./],
    [
      'hangs, and what it started holds on',
      'sleep 60 & sleep 60 & wait',
      /^De browser gaf te lang geen antwoord en is gestopt\./,
    ],
  ] as const) {
    it(`that ${what} is ended, and it is said`, async function () {
      if (process.platform === 'win32') return this.skip();
      const path = program(script);
      const before = profiles();
      const started = Date.now();
      await assert.rejects(printerHere(() => path, 700).pdf('', signal), ({ message }: Error) =>
        sentence.test(message),
      );
      assert.ok(Date.now() - started < 20_000);
      assert.deepEqual(
        profiles().filter((name) => !before.includes(name)),
        [],
      );
    });
  }
});

describe('a PDF', () => {
  /** A PDF as Chromium writes it: plain objects, and a table of their offsets. */
  function pdf(objects: readonly string[]): Uint8Array {
    let text = '%PDF-1.4\n';
    const places = objects.map((object, index) => {
      const at = text.length;
      text += `${index + 1} 0 obj\n${object}\nendobj\n`;
      return at;
    });
    const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
    return Buffer.from(
      `${text}${table}trailer\n<</Size ${objects.length + 1}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
      'latin1',
    );
  }
  const info =
    '<</Title (Een \\(echt\\) rapport)\n/Creator (Mozilla/5.0 \\(X11; Linux x86_64\\) HeadlessChrome)\n/Producer (Skia/PDF m156)\n/CreationDate (D:20230101)>>';
  const tree = [
    '<</Type /Catalog\n/Pages 3 0 R\n/Dests 6 0 R>>',
    '<</Type /Pages\n/Count 2\n/Kids [4 0 R 5 0 R]>>',
    '<</Type /Page>>',
    '<</Type /Page>>',
  ];
  const whole = pdf([info, ...tree, '<</rapport-een-kop [5 0 R /XYZ 0 0 0]\n/rapport-twee-kop [4 0 R /XYZ 0 9 0]>>']);

  it('tells on which page each heading is', () => {
    assert.deepEqual(
      pagesOfDestinations(whole),
      new Map([
        ['rapport-een-kop', 2],
        ['rapport-twee-kop', 1],
      ]),
    );
  });

  it('bears our name, its own title and no date, and not a byte of it moves', () => {
    const named = withOurName(whole);
    assert.equal(named.length, whole.length);
    const text = Buffer.from(named).toString('latin1');
    assert.match(
      text,
      /1 0 obj\n<<\/Title \(Een \\\(echt\\\) rapport\)\n\/Producer \(Skia\/PDF m156\)\n\/Creator \(Rapportage\)>>\s*endobj/,
    );
    assert.doesNotMatch(text, /CreationDate|Mozilla/);
    assert.ok(isOurs(named, 'pdf'));
    assert.ok(!isOurs(whole, 'pdf'));
  });

  describe('from a browser', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapportage-test-'));
    const { signal } = new AbortController();
    const contents = '<span class="inhoud-blad" data-van="rapport-een-kop"></span>';

    after(() => rmSync(folder, { recursive: true }));

    async function printed(file: Uint8Array, html: string) {
      return printerHere(() => fakeBrowser(folder, file)).pdf(html, signal);
    }

    it('that we can open needs no word', async function () {
      if (process.platform === 'win32') return this.skip();
      assert.deepEqual(await printed(whole, contents), { bytes: withOurName(whole) });
    });

    it('that we cannot open is there as it is, and it is said that numbers and bookmarks may be missing', async function () {
      if (process.platform === 'win32') return this.skip();
      // This one has its table of offsets in a stream, which PDF 1.5 allows.
      const other = Buffer.from('%PDF-1.5\n1 0 obj\n<</Type /XRef>>\nendobj\nstartxref\n9\n%%EOF\n');
      for (const html of ['', contents])
        assert.deepEqual(await printed(other, html), { bytes: other, note: UNKNOWN_PDF });
    });

    it('that does not say where a heading is leaves its number out, and that is said', async function () {
      if (process.platform === 'win32') return this.skip();
      const lost = pdf([info, '<</Type /Catalog\n/Pages 3 0 R>>', ...tree.slice(1)]);
      assert.equal((await printed(lost, contents)).note, UNKNOWN_PDF);
      assert.equal((await printed(lost, '<p>Geen inhoudsopgave.</p>')).note, undefined);
    });
  });

  it('of another make is left alone', () => {
    for (const other of ['', '%PDF-1.7\nstartxref\n5\n%%EOF', 'x'.repeat(100)]) {
      const bytes = Buffer.from(other);
      assert.equal(pagesOfDestinations(bytes), undefined);
      assert.equal(withOurName(bytes), bytes);
    }
  });
});

describe('the contents', () => {
  it('get the number of the page of each heading, and keep the place of one that is not known', () => {
    const line = (id: string, number = '') => `<span class="inhoud-blad" data-van="${id}">${number}</span>`;
    assert.equal(
      withPageNumbers(`${line('a-kop')}${line('b-kop')}`, new Map([['a-kop', 12]])),
      `${line('a-kop', '12')}${line('b-kop')}`,
    );
  });
});

describe('a file that is in the way', () => {
  it('is called after its report', () => {
    assert.equal(fileNameFor('bussen.rapportage.md', 'pdf', ''), 'bussen.pdf');
    assert.equal(fileNameFor('bussen.md', 'docx', '-rapport'), 'bussen-rapport.docx');
    assert.equal(fileNameFor('bussen.rapportage.md', 'png', '-kaart'), 'bussen-kaart.png');
    assert.deepEqual([partFor('json', 'card'), partFor('png', 'all'), partFor('pdf', 'all')], ['all', 'card', 'all']);
  });

  it('is ours where it still is as we made it', async () => {
    const docx = await toDocx(readReport(smallestReport()), 'all');
    assert.ok(isOurs(docx, 'docx'));
    // Word stores another time with what it saves.
    const saved = Uint8Array.from(docx);
    saved.set([0, 0], 10);
    assert.ok(!isOurs(saved, 'docx'));

    const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000' + '1f15c489', 'hex');
    assert.ok(isOurs(withSoftware(png), 'png'));
    assert.ok(!isOurs(png, 'png'));
    for (const format of ['html', 'pdf', 'docx', 'png', 'json'] as const)
      assert.ok(!isOurs(Buffer.from('iets anders'), format));
  });
});
