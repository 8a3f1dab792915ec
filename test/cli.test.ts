/** The command line: what it prints, and its exit code. */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { printerHere } from '../export/printer.ts';
import type { Io } from '../server/src/cli/io.ts';
import { cli } from '../server/src/cli.ts';
import { reportJson } from '../server/src/render/json.ts';
import { reportJsonOne } from '../server/src/render/json-one.ts';
import { choicesOf } from '../server/src/report/choices.ts';
import { enumerateChoices } from '../server/src/report/dutch/enumerate.ts';
import { readReport } from '../server/src/report/read-report.ts';
import { templates } from '../server/src/report/template.ts';
import { check } from '../server/src/rules/check.ts';
import { namesBeside } from './helpers/folder.ts';
import { examples, root, smallestReport } from './helpers/reports.ts';

const CLEAN = smallestReport();
/** The values that `--part` may have, over all kinds. */
const PARTS = [...new Set(templates.flatMap(choicesOf).flatMap(({ names }) => names))];
const WRONG = CLEAN.replace('## Twee ideeën', '## Drie ideeën');
/** One style finding, a hint at concept. */
const STYLE = CLEAN.replace('status: definitief', 'status: concept').replace('## Dromen', '## dromen');

interface Run {
  readonly code: number | undefined;
  readonly out: string;
  readonly error: string;
  readonly started: boolean;
}

type Content = string | Uint8Array | NodeJS.ErrnoException;

/** Runs the command line over files in memory; a folder exists if the name of a file begins with it. */
async function run(args: readonly string[], files: Readonly<Record<string, Content>> = {}): Promise<Run> {
  const found = new Map(Object.entries(files));
  let out = '';
  let error = '';
  let started = false;
  const io: Io = {
    readFile: async (path) => {
      const content = found.get(path);
      if (content === undefined) throw failure('ENOENT');
      if (content instanceof Error) throw content;
      return typeof content === 'string' ? Buffer.from(content) : content;
    },
    writeFile: async (path, contents) => void found.set(path, contents),
    listFolder: async (path, tell) => {
      for (const [file, content] of found) if (file.startsWith(path) && file.endsWith('/')) tell(file, content);
      return path.endsWith('/')
        ? [...found.keys()].filter((file) => file.startsWith(path) && !file.endsWith('/')).sort()
        : undefined;
    },
    matching: async (path) =>
      path.startsWith('*') ? [...found.keys()].filter((file) => file.endsWith(path.slice(1))) : undefined,
    version: async () => '1.2.3',
    namesBeside: async (path) => namesBeside(path, [...found.keys()]),
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    startServer: async () => {
      started = true;
    },
    media: async (path) => readFileSync(join(root, 'media', path)),
    printer: (browser) => printerHere(() => browser),
    signal: new AbortController().signal,
  };
  return { code: await cli(args, io), out, error, started };
}

function failure(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

interface Checked {
  readonly version: number;
  readonly files: readonly { readonly file: string; readonly findings: readonly Finding[] }[];
}

interface Finding {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fix: { readonly title: string; readonly safe: boolean } | null;
  readonly related: readonly { readonly line: number; readonly message: string }[];
}

const isChecked = new Ajv2020({ allErrors: true, strict: true }).compile(
  JSON.parse(readFileSync(join(root, 'schemas', 'check.schema.json'), 'utf8')) as object,
);

/** The JSON of `check`, which follows its schema. */
async function checked(
  files: Readonly<Record<string, Content>>,
  ...args: readonly string[]
): Promise<{ json: Checked; code: number | undefined; error: string }> {
  const { out, code, error } = await run(['check', '--format', 'json', ...args, ...Object.keys(files)], files);
  const json = JSON.parse(out) as Checked;
  assert.ok(isChecked(json), JSON.stringify(isChecked.errors, null, 2));
  return { json, code, error };
}

async function findingsOf(text: Content): Promise<readonly Finding[]> {
  const { json } = await checked({ 'een.md': text });
  return json.files[0]?.findings ?? [];
}

describe('rapportage check', () => {
  it('says nothing of a report in which nothing is wrong, and ends with 0', async () => {
    assert.deepEqual(await run(['check', 'een.md'], { 'een.md': CLEAN }), {
      code: 0,
      out: '',
      error: '',
      started: false,
    });
  });

  it('prints what it finds with its place, and ends with 1', async () => {
    const { code, out, error } = await run(['check', 'map/een.md'], { 'map/een.md': WRONG });
    assert.deepEqual([code, error], [1, '']);
    assert.match(out, /^map\/een\.md:\d+:4: fout: De kop noemt 3 ideeën, .* \[aantal-ideeen\]\n {4}regel \d+: /);
    const [, line] = /:(\d+):4:/.exec(out) ?? [];
    assert.equal(WRONG.split('\n')[Number(line) - 1], '## Drie ideeën');
  });

  it('ends with 1 only for what weighs as much as was asked', async () => {
    const files = { 'een.md': STYLE };
    const codes = [];
    for (const most of ['error', 'warning', 'information', 'hint'])
      codes.push((await run(['check', '--max-severity', most, 'een.md'], files)).code);
    assert.deepEqual(codes, [0, 0, 0, 1]);
    assert.equal((await run(['check', 'een.md'], files)).code, 0);
    assert.equal((await run(['check', '--max-severity=warning', 'een.md'], { 'een.md': WRONG })).code, 1);
  });

  it('prints all that it finds, however little it weighs', async () => {
    const { out } = await run(['check', 'een.md'], { 'een.md': STYLE });
    assert.match(out, /: tip: .* \[kop-afwijkend\]\n$/);
  });

  it('ends with 2 where a file is not there, and still reports the others', async () => {
    const { code, out, error } = await run(['check', 'goed.md', 'weg.md', 'fout.md'], {
      'goed.md': CLEAN,
      'fout.md': WRONG,
    });
    assert.equal(code, 2);
    assert.equal(error, 'weg.md: dit bestand bestaat niet.\n');
    assert.match(out, /^fout\.md:/);
    const json = JSON.parse(
      (await run(['check', '--format', 'json', 'goed.md', 'weg.md', 'fout.md'], { 'goed.md': CLEAN, 'fout.md': WRONG }))
        .out,
    ) as Checked;
    assert.deepEqual(
      json.files.map(({ file, findings }) => [file, findings.length]),
      [
        ['goed.md', 0],
        ['fout.md', 1],
      ],
    );
  });

  it('says in a sentence why a file cannot be read', async () => {
    assert.deepEqual(await run(['check', 'dicht.md'], { 'dicht.md': failure('EACCES') }), {
      code: 2,
      out: '',
      error: 'dicht.md: dit bestand mag niet worden gelezen.\n',
      started: false,
    });
    assert.match(
      (await run(['check', 'stuk.md'], { 'stuk.md': failure('EIO') })).error,
      /^stuk\.md: dit bestand kan niet worden gelezen\.\n$/,
    );
  });

  it('checks the reports of a folder', async () => {
    const { code, out } = await run(['check', 'map/'], {
      'map/een.rapportage.md': WRONG,
      'map/twee.rapportage.md': CLEAN,
    });
    assert.equal(code, 1);
    assert.match(out, /^map\/een\.rapportage\.md:/);
  });

  it('ends with 2 for a folder without a report', async () => {
    const { code, error } = await run(['check', 'leeg/'], {});
    assert.equal(code, 2);
    assert.match(error, /^leeg\/: in deze map staat geen rapportage .*\.\n$/);
  });

  for (const [what, args, said] of [
    ['no command', [], 'Zeg wat er moet gebeuren.'],
    ['an unknown command', ['controleer', 'een.md'], '‘controleer’ is geen opdracht.'],
    ['no files', ['check'], 'Noem ten minste één bestand of map.'],
    ['a mistyped command', ['chek', 'een.md'], '‘chek’ is geen opdracht; bedoeld is misschien ‘check’.'],
    [
      'a mistyped flag',
      ['check', '--fromat', 'json', 'een.md'],
      'De optie ‘--fromat’ is onbekend of mist een waarde; bedoeld is misschien ‘--format’.',
    ],
    [
      'a flag with a value that has none',
      ['fix', '--dry-run=ja', 'een.md'],
      'De optie ‘--dry-run’ krijgt geen waarde.',
    ],
    [
      'a folder without a name',
      ['export', '--format', 'html', '--out', '', 'een.md'],
      'De optie ‘--out’ is leeg: er moet een waarde achter staan.',
    ],
    [
      'an import to a file without a name',
      ['import', 'een.docx', '--out', ''],
      'De optie ‘--out’ is leeg: er moet een waarde achter staan.',
    ],
    ['a file without a name', ['fix', ''], 'Een van de namen van bestanden en mappen is leeg.'],
    ['an unknown flag', ['check', '--streng', 'een.md'], 'De optie ‘--streng’ is onbekend of mist een waarde.'],
    [
      'a flag without its value',
      ['check', 'een.md', '--format'],
      'De optie ‘--format’ is onbekend of mist een waarde.',
    ],
    ['another format', ['check', '--format', 'xml', 'een.md'], '--format is ‘text’ of ‘json’, niet ‘xml’.'],
    [
      'another severity',
      ['check', '--max-severity', 'fout', 'een.md'],
      '--max-severity is error, warning, information, hint, niet ‘fout’.',
    ],
    ['an export without a format', ['export', 'een.md'], '--format is ‘pdf’, ‘html’, ‘docx’, ‘png’ of ‘json’.'],
    ['an export of no file', ['export', '--format', 'json'], 'Noem ten minste één bestand of map.'],
    [
      'an export of an unknown part',
      ['export', '--format', 'json', '--part', 'half', 'een.md'],
      `--part is ${enumerateChoices(PARTS.map((name) => `‘${name}’`))}.`,
    ],
    ['a server without its channel', ['lsp'], 'De taalserver kent alleen ‘--stdio’.'],
  ] as const) {
    it(`says how it is used, and ends with 2, for ${what}`, async () => {
      const { code, out, error, started } = await run(args, { 'een.md': CLEAN });
      assert.deepEqual([code, out, started], [2, '', false]);
      assert.equal(error.split('\n')[0], said);
      assert.match(error, /\n\nGebruik:\n {2}rapportage check /);
    });
  }

  it('takes what begins with a dash for a file behind `--`', async () => {
    assert.equal((await run(['check', '--', '-een.md'], { '-een.md': CLEAN })).code, 0);
  });

  it('says how it is used when asked, and ends with 0', async () => {
    for (const args of [['--help'], ['-h'], ['help'], ['check', '--help'], ['fix', '-h', 'een.md']]) {
      const { code, out, error } = await run(args, { 'een.md': WRONG });
      assert.deepEqual([code, error], [0, '']);
      assert.match(out, /^Gebruik:\n/);
    }
  });
});

describe('rapportage --version', () => {
  it('says which one this is', async () => {
    for (const flag of ['--version', '-v', 'version'])
      assert.deepEqual(await run([flag]), { code: 0, out: 'rapportage 1.2.3\n', error: '', started: false });
  });
});

describe('the findings between the reports of a folder', () => {
  // Both files have the same dialogues.
  const files = { 'map/een.rapportage.md': CLEAN, 'map/twee.rapportage.md': CLEAN, 'elders/drie.rapportage.md': CLEAN };
  const found = async (...args: readonly string[]) => (await run(['check', ...args], files)).out.replaceAll('./', '');

  it('are the same whichever way its files are named', async () => {
    const asFolder = await found('map/');
    assert.match(
      asFolder,
      /^map\/twee\.rapportage\.md:6:.* ook in een\.rapportage\.md\. \[reeks-dialoog-dubbel\]\n {4}map\/een\.rapportage\.md, regel 6: /,
    );
    assert.equal(await found('map/een.rapportage.md', 'map/twee.rapportage.md'), asFolder);
    assert.equal(await found('map/twee.rapportage.md', 'map/een.rapportage.md'), asFolder);
    assert.equal(await found('./map/twee.rapportage.md', 'map/twee.rapportage.md'), asFolder);
    assert.equal(await found('*.rapportage.md'), asFolder);
    assert.equal(await found('map/twee.rapportage.md'), asFolder);
    assert.equal(await found('map/een.rapportage.md', 'elders/drie.rapportage.md'), '');
    const here = { 'een.rapportage.md': CLEAN, 'twee.rapportage.md': CLEAN };
    assert.equal((await run(['check', 'twee.rapportage.md'], here)).out, asFolder.replaceAll('map/', ''));
  });
});

describe('what stands in the way of one file', () => {
  it('is said of a folder below, and the others are checked', async () => {
    const { code, out, error } = await run(['check', 'map/'], {
      'map/dicht/': failure('EACCES'),
      'map/een.rapportage.md': WRONG,
    });
    assert.deepEqual([code, error], [2, 'map/dicht/: deze map mag niet worden gelezen en is overgeslagen.\n']);
    assert.match(out, /^map\/een\.rapportage\.md:/);
  });

  it('is said of a pattern that fits nothing', async () => {
    assert.deepEqual(await run(['check', '*.rapportage.md'], { 'een.docx': '' }), {
      code: 2,
      out: '',
      error: '*.rapportage.md: hier past geen bestand en geen map bij.\n',
      started: false,
    });
  });

  it('is said of a file that went meanwhile, that is a folder, or that leads nowhere', async () => {
    const files = {
      'map/weg.rapportage.md': failure('ENOENT'),
      'map/map.rapportage.md': failure('EISDIR'),
      'map/rond.rapportage.md': failure('ELOOP'),
    };
    assert.equal(
      (await run(['check', 'map/'], files)).error,
      'map/map.rapportage.md: dit is een map, geen bestand.\nmap/rond.rapportage.md: deze koppeling leidt naar zichzelf terug.\nmap/weg.rapportage.md: dit bestand bestaat niet.\n',
    );
  });

  it('is nothing where a name is no address', async () => {
    for (const name of ['%E0%A4', '100%', '%', '%zz', '%ff']) {
      const { error, out } = await run(['check', 'map/'], {
        [`map/${name}.rapportage.md`]: CLEAN,
        'map/z.rapportage.md': CLEAN,
      });
      assert.equal(error, '');
      assert.ok(out.includes(`ook in ${name}.rapportage.md.`), out);
    }
  });
});

describe('the JSON of rapportage check', () => {
  it('is exactly as documented', async () => {
    const { json } = await checked({ 'een.md': WRONG });
    const line = WRONG.split('\n').indexOf('## Drie ideeën') + 1;
    const [found] = check(readReport(WRONG));
    assert.deepEqual(json, {
      version: 1,
      files: [
        {
          file: 'een.md',
          findings: [
            {
              code: 'aantal-ideeen',
              kind: 'contradiction',
              severity: 'error',
              message: found?.message,
              line,
              column: 4,
              endLine: line,
              endColumn: 8,
              related: found?.related.map(({ message }, index) => ({
                line: line + 2 + index,
                column: 1,
                endLine: line + 2 + index,
                endColumn: ['1. Een buurtbus.', '2. Een deelfiets.'].map(({ length }) => length + 1)[index],
                message,
              })),
              fix: { title: found?.fixes[0]?.title, safe: true },
            },
          ],
        },
      ],
    });
  });

  it('has null where there is no fix, and says where a fix needs a choice', async () => {
    const found = await findingsOf(
      CLEAN.replace('- Vaker een bus.', '- Vaker <toelichting>.').replace('15 deelnemers', '16 deelnemers'),
    );
    const fixOf = (code: string) => found.find((one) => one.code === code)?.fix;
    assert.equal(fixOf('nog-invullen'), null);
    assert.equal(fixOf('aantal-deelnemers')?.safe, false);
  });

  it('counts lines and columns from 1, columns in UTF-16 units', async () => {
    const [found] = (await findingsOf(CLEAN.replace('- Vaker een bus.', '- 🚌🚌 <toelichting>.'))).filter(
      ({ code }) => code === 'nog-invullen',
    );
    assert.ok(found);
    // Two for `- `, four for two emoji, one for the space.
    assert.deepEqual([found.column, found.endColumn], [8, 8 + '<toelichting>'.length]);
  });

  it('names the same places in a file from Windows, and in one with a byte order mark', async () => {
    const found = await findingsOf(WRONG);
    assert.equal(found.length, 1);
    assert.deepEqual(await findingsOf(WRONG.replaceAll('\n', '\r\n')), found);
    assert.deepEqual(await findingsOf(`\ufeff${WRONG}`), found);
    const [first] = await findingsOf(`\ufeff${CLEAN.replace('rapportage: themadialogen', 'rapport: themadialogen')}`);
    assert.deepEqual([first?.line, first?.column], [2, 1]);
  });

  it('is there for every example', async () => {
    const { json, code } = await checked(Object.fromEntries(examples.map(({ name, text }) => [name, text])));
    assert.equal(json.files.length, examples.length);
    for (const { file, findings } of json.files) {
      const text = examples.find(({ name }) => name === file)?.text ?? '';
      assert.deepEqual(
        findings.map((finding) => finding.code),
        check(readReport(text)).map((finding) => finding.code),
      );
    }
    assert.equal(
      code,
      examples.some(({ text }) => check(readReport(text)).some(({ severity }) => severity === 'error')) ? 1 : 0,
    );
  });

  it('has an empty list where no file could be read', async () => {
    const { json, code, error } = await checked({ 'weg.md': failure('ENOENT') });
    assert.deepEqual([json, code], [{ version: 1, files: [] }, 2]);
    assert.match(error, /^weg\.md: /);
  });
});

describe('a file that is not what it should be', () => {
  for (const [what, bytes] of [
    ['UTF-16 with its mark', Buffer.from(`\ufeff${CLEAN}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(CLEAN, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${CLEAN}`, 'utf16le').swap16()],
  ] as const) {
    it(`is said to be ${what}`, async () => {
      const { code, out, error } = await run(['check', 'een.md'], { 'een.md': bytes });
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, /^een\.md: dit bestand is opgeslagen als UTF-16; sla het op als UTF-8\.\n$/);
    });
  }

  it('is said to be Windows 1252', async () => {
    const { code, out, error } = await run(['check', 'een.md'], {
      'een.md': Buffer.from(CLEAN.replaceAll('‘', '').replaceAll('’', ''), 'latin1'),
    });
    assert.deepEqual([code, out], [2, '']);
    assert.match(error, /^een\.md: dit bestand is niet opgeslagen als UTF-8, waarschijnlijk als Windows 1252; .*\.\n$/);
  });

  it('may be empty: that is a report that is still to be written', async () => {
    const { code, out, error } = await run(['check', '--max-severity', 'hint', 'leeg.md'], { 'leeg.md': '' });
    assert.deepEqual([code, error], [1, '']);
    assert.match(out, /^leeg\.md:1:1: tip: .*\[header-ontbreekt\]\n/);
    assert.ok(
      (await findingsOf('')).every(
        ({ line, column, endLine, endColumn }) => line === 1 && column === 1 && endLine === 1 && endColumn === 1,
      ),
    );
  });

  for (const [what, text] of [
    ['NUL characters', `${CLEAN}\0\0\n`],
    ['no line breaks', 'a'.repeat(50_000)],
    ['only line breaks', '\n'.repeat(5_000)],
    ['only dashes', '---'],
    ['old line breaks', CLEAN.replaceAll('\n', '\r')],
  ] as const) {
    it(`is checked although it has ${what}`, async () => {
      const { code } = await checked({ 'een.md': text });
      assert.notEqual(code, 2);
    });
  }
});

describe('rapportage export', () => {
  it('prints what was read of a report', async () => {
    const { code, out, error } = await run(['export', '--format', 'json', 'een.md'], { 'een.md': CLEAN });
    assert.deepEqual([code, error], [0, '']);
    assert.deepEqual(JSON.parse(out), JSON.parse(JSON.stringify(reportJson(readReport(CLEAN)))));
    assert.match(out, /^\{\n {2}"version": 2,[\s\S]*De bus komt te laat\.[\s\S]*\n\}\n$/);
  });

  it('prints the JSON as it was before there were parts, for programs that were made for that', async () => {
    const { code, out } = await run(['export', '--format', 'json', '--json-version', '1', 'een.md'], {
      'een.md': CLEAN,
    });
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), JSON.parse(JSON.stringify(reportJsonOne(readReport(CLEAN)))));
    const other = CLEAN.replace('rapportage: themadialogen', 'rapportage: middenvelddialogen');
    const refused = await run(['export', '--format', 'json', '--json-version', '1', '--forceer', 'een.md'], {
      'een.md': other,
    });
    assert.deepEqual(
      [refused.code, refused.error],
      [
        2,
        'een.md: Versie 1 van de JSON kent alleen een kaart en een deel twee; een rapportage van de soort ‘middenvelddialogen’ staat in versie 2.\n',
      ],
    );
    assert.equal((await run(['export', '--format', 'json', '--json-version', '3', 'een.md'])).code, 2);
  });

  it('ends with 2 where the file cannot be read', async () => {
    assert.deepEqual(await run(['export', '--format', 'json', 'weg.md']), {
      code: 2,
      out: '',
      error: 'weg.md: dit bestand bestaat niet.\n',
      started: false,
    });
  });
});

describe('rapportage lsp', () => {
  it('starts the server, and leaves the exit code to it', async () => {
    assert.deepEqual(await run(['lsp', '--stdio']), { code: undefined, out: '', error: '', started: true });
  });
});

describe('the command line as it is built', () => {
  const built = join(root, 'dist', 'cli.cjs');
  const [example] = examples;

  it('checks a file of this machine', async function () {
    // Without a build there is nothing to run. `npm run build` makes it.
    if (!existsSync(built)) return this.skip();
    const file = join(root, 'examples', `${example?.name}.rapportage.md`);
    const { stdout } = await promisify(execFile)(process.execPath, [built, 'check', '--format', 'json', file]).catch(
      (failed: { stdout: string }) => failed,
    );
    const json = JSON.parse(stdout) as Checked;
    assert.ok(isChecked(json), JSON.stringify(isChecked.errors));
    assert.deepEqual(
      json.files.map((one) => one.file),
      [file],
    );
    const gone = await promisify(execFile)(process.execPath, [built, 'check', join(root, 'weg.md')]).catch(
      (failed: { code: number; stderr: string }) => failed,
    );
    assert.ok('code' in gone);
    assert.equal(gone.code, 2);
    assert.match(gone.stderr, /weg\.md: dit bestand bestaat niet\.\n$/);
  });

  it('stops without a word where nobody reads on', async function () {
    if (!existsSync(built)) return this.skip();
    const folder = join(root, 'examples');
    const child = spawn(process.execPath, [built, 'check', '--format', 'json', '--max-severity', 'hint', folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let error = '';
    child.stderr.on('data', (chunk) => {
      error += chunk;
    });
    await once(child, 'close');
    assert.equal(error, '');
  });
});
