/** The command line on a real disk: what it opens, what a pattern means, and what it leaves behind when it writes. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { namesBeside, readWhole, reportsIn } from '../server/src/cli/disk.ts';
import { matching } from '../server/src/cli/matching.ts';
import { alternatives, fits } from '../server/src/cli/patterns.ts';
import { reasonOf, writeReasonOf } from '../server/src/cli/reasons.ts';
import { writeWhole } from '../server/src/cli/write-file.ts';
import { root, smallestReport } from './helpers/reports.ts';

const onWindows = process.platform === 'win32';
const REPORT = smallestReport();
/** A style finding that can be fixed. */
const STYLE = REPORT.replace('## Dromen', '## dromen');

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'rapportage-test-')));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Makes files with these names, and the folders they are in. */
function make(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
}

const here = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(here(name), 'utf8');
const names = () => (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[]).sort();
const noTell = () => assert.fail('There is nothing to tell');

describe('a file that is written', () => {
  it('is new, or is as it was but for its contents', async () => {
    await writeWhole(here('diep/er/nieuw.md'), 'nieuw');
    make('oud.md');
    await writeWhole(here('oud.md'), 'anders');
    assert.deepEqual([text('diep/er/nieuw.md'), text('oud.md')], ['nieuw', 'anders']);
    assert.deepEqual(names(), ['diep', 'diep/er', 'diep/er/nieuw.md', 'oud.md']);
  });

  it('is not the file of somebody who works under the name of a new one', async () => {
    make('een.md', 'een.md.nieuw');
    await writeWhole(here('een.md'), 'anders');
    assert.equal(text('een.md.nieuw'), 'een.md.nieuw');
  });

  it('is the one that a link leads to, over other links and folders, also where it is not there yet', async function () {
    if (onWindows) return this.skip();
    make('echt/een.md');
    symlinkSync('echt', here('map'));
    symlinkSync('../eerste.md', here('echt/terug.md'));
    symlinkSync('map/terug.md', here('tweede.md'));
    symlinkSync('echt/een.md', here('eerste.md'));
    await writeWhole(here('tweede.md'), 'anders');
    assert.equal(text('echt/een.md'), 'anders');
    symlinkSync('echt/later.md', here('los.md'));
    await writeWhole(here('los.md'), 'later');
    assert.equal(text('echt/later.md'), 'later');
    assert.deepEqual(
      ['tweede.md', 'eerste.md', 'los.md', 'map'].filter((name) => !statSync(here(name), { throwIfNoEntry: false })),
      [],
    );
    assert.deepEqual(readdirSync(here('echt')).sort(), ['een.md', 'later.md', 'terug.md']);
  });

  it('keeps its other names', async () => {
    make('een.md');
    linkSync(here('een.md'), here('zelfde.md'));
    await writeWhole(here('een.md'), 'korter');
    assert.deepEqual([text('zelfde.md'), names()], ['korter', ['een.md', 'zelfde.md']]);
  });

  it('keeps its mode, and its owner where it can', async function () {
    if (onWindows) return this.skip();
    make('een.md');
    chmodSync(here('een.md'), 0o640);
    const isRoot = process.getuid?.() === 0;
    if (isRoot) chownSync(here('een.md'), 1234, 4321);
    await writeWhole(here('een.md'), 'anders');
    const { mode, uid, gid } = statSync(here('een.md'));
    assert.equal(mode & 0o777, 0o640);
    if (isRoot) assert.deepEqual([uid, gid], [1234, 4321]);
  });

  it('is left alone where it is read-only', async () => {
    make('een.md');
    chmodSync(here('een.md'), 0o444);
    assert.equal(
      await writeWhole(here('een.md'), 'anders').then(() => '', writeReasonOf),
      'dit bestand is alleen-lezen',
    );
    assert.deepEqual([text('een.md'), names()], ['een.md', ['een.md']]);
    chmodSync(here('een.md'), 0o644);
  });

  it('is none where a folder, a device or a circle of links stands', async () => {
    mkdirSync(here('map.md'));
    assert.match(await writeWhole(here('map.md'), '').then(() => '', writeReasonOf), /geen bestand/);
    if (onWindows) return;
    for (const [name, to, reason] of [
      ['vol.md', '/dev/full', /apparaat/],
      ['rond.md', 'rond.md', /leidt naar zichzelf terug/],
    ] as const) {
      symlinkSync(to, here(name));
      assert.match(await writeWhole(here(name), 'x').then(() => '', writeReasonOf), reason);
    }
    make('bestand');
    assert.match(await writeWhole(here('bestand/een.md'), 'x').then(() => '', writeReasonOf), /staat een bestand/);
  });

  it('is whole when several write it at once', async () => {
    make('een.md');
    const versions = Array.from({ length: 12 }, (_, index) => `${index}`.repeat(50_000));
    await Promise.all(versions.map((version) => writeWhole(here('een.md'), version)));
    assert.ok(versions.includes(text('een.md')));
    assert.deepEqual(names(), ['een.md']);
  });
});

describe('a disk that is full', () => {
  const built = join(root, 'dist', 'cli.cjs');

  /** No file may grow beyond two blocks: to a program that writes one, that is a full disk. */
  function full(...args: readonly string[]): { status: number | null; stderr: string; stdout: string } {
    const command = `ulimit -f 2; exec "$0" "$@"`;
    return spawnSync('bash', ['-c', command, process.execPath, built, ...args], { encoding: 'utf8', cwd: folder });
  }

  it('leaves the report as it was and nothing beside it', function () {
    if (onWindows || !existsSync(built)) return this.skip();
    const long = `${STYLE}${'\n'.repeat(4000)}`;
    writeFileSync(here('een.rapportage.md'), long);
    const one = full('fix', 'een.rapportage.md');
    assert.deepEqual([one.status, one.stderr], [2, 'een.rapportage.md: de schijf is vol; er is niets veranderd.\n']);
    assert.deepEqual([text('een.rapportage.md'), names()], [long, ['een.rapportage.md']]);
    // This one is written in place, because the file has two names.
    linkSync(here('een.rapportage.md'), here('twee.rapportage.md'));
    assert.equal(full('fix', 'een.rapportage.md').status, 2);
    assert.deepEqual([text('een.rapportage.md'), names()], [long, ['een.rapportage.md', 'twee.rapportage.md']]);
    rmSync(here('twee.rapportage.md'));
    const made = full('export', '--format', 'html', '--out', 'uit/diep', 'een.rapportage.md');
    assert.match(made.stderr, /niet geëxporteerd: de (?:schijf is vol|status)/);
    assert.deepEqual(names(), ['een.rapportage.md']);
  });

  it('is said where what is printed does not fit', function () {
    if (onWindows || !existsSync('/dev/full') || !existsSync(built)) return this.skip();
    writeFileSync(here('een.rapportage.md'), REPORT.replace('## Twee ideeën', '## Drie ideeën'));
    const run = spawnSync(
      'bash',
      ['-c', '"$0" "$@" > /dev/full', process.execPath, built, 'check', 'een.rapportage.md'],
      { encoding: 'utf8', cwd: folder },
    );
    assert.deepEqual([run.status, run.stderr], [2, 'De uitvoer kan niet worden geschreven.\n']);
  });
});

describe('a folder', () => {
  it('gives its reports by name, also those in folders below it', async () => {
    make(
      'b.rapportage.md',
      'a.rapportage.md',
      'diep/c.rapportage.md',
      'anders.md',
      '.verborgen.rapportage.md',
      'node_modules/x.rapportage.md',
    );
    assert.deepEqual(
      (await reportsIn(folder, noTell)).map((file) => relative(folder, file)),
      ['a.rapportage.md', 'b.rapportage.md', join('diep', 'c.rapportage.md')],
    );
    assert.deepEqual(await namesBeside(here('a.rapportage.md')), ['a.rapportage.md', 'b.rapportage.md']);
  });

  it('passes over what is neither file nor folder, and follows no link to a folder', async function () {
    if (onWindows) return this.skip();
    make('echt.rapportage.md', 'map.rapportage.md/in.rapportage.md');
    spawnSync('bash', ['-c', 'mkfifo "$0"', here('pijp.rapportage.md')]);
    symlinkSync('/dev/zero', here('nul.rapportage.md'));
    symlinkSync('pijp.rapportage.md', here('naar-pijp.rapportage.md'));
    symlinkSync('.', here('rond'));
    symlinkSync('map.rapportage.md', here('naar-map.rapportage.md'));
    symlinkSync('echt.rapportage.md', here('naar-echt.rapportage.md'));
    symlinkSync('weg', here('naar-niets.rapportage.md'));
    symlinkSync('zelf.rapportage.md', here('zelf.rapportage.md'));
    const found = (await reportsIn(folder, noTell)).map((file) => relative(folder, file));
    assert.deepEqual(
      found,
      ['echt', 'map.rapportage.md/in', 'naar-echt', 'naar-niets', 'zelf'].map((name) => `${name}.rapportage.md`),
    );
    const reasons = await Promise.all(
      ['naar-niets', 'zelf', 'pijp', 'nul', 'map'].map((name) =>
        readWhole(here(`${name}.rapportage.md`)).then(() => '', reasonOf),
      ),
    );
    assert.deepEqual(reasons, [
      'dit bestand bestaat niet.',
      'deze koppeling leidt naar zichzelf terug.',
      'dit is geen bestand maar een apparaat of een pijp.',
      'dit is geen bestand maar een apparaat of een pijp.',
      'dit is een map, geen bestand.',
    ]);
  });

  it('below it that may not be read is told of, and the others are listed', async () => {
    make('a/een.rapportage.md', 'b/twee.rapportage.md', 'c/drie.rapportage.md');
    const told: string[] = [];
    const read = (async (path: string, options: { withFileTypes: true }) => {
      if (path === here('b')) throw Object.assign(new Error(), { code: 'EACCES' });
      return readdir(path, options);
    }) as unknown as typeof readdir;
    const found = await reportsIn(folder, (path) => void told.push(path), read);
    assert.deepEqual([found.length, told], [2, [here('b')]]);
  });
});

describe('a pattern that the shell left as it is', () => {
  const found = async (pattern: string) =>
    (await matching(join(folder, pattern).replaceAll('\\', '/')))?.map((file) => relative(folder, file));

  it('means the files and folders that a shell would find', async () => {
    make(
      'a.rapportage.md',
      'b.rapportage.md',
      'ab.rapportage.md',
      'a.txt',
      'diep/c.rapportage.md',
      'diep/er/d.rapportage.md',
      '.stil.rapportage.md',
    );
    for (const [pattern, ...files] of [
      ['*.rapportage.md', 'a.rapportage.md', 'ab.rapportage.md', 'b.rapportage.md'],
      [
        '**/*.rapportage.md',
        'a.rapportage.md',
        'ab.rapportage.md',
        'b.rapportage.md',
        'diep/c.rapportage.md',
        'diep/er/d.rapportage.md',
      ],
      ['**/**/c.*', 'diep/c.rapportage.md'],
      ['?.rapportage.md', 'a.rapportage.md', 'b.rapportage.md'],
      ['[b-z]*', 'b.rapportage.md', 'diep'],
      ['[!ad]*', 'b.rapportage.md'],
      ['{a,b}.rapportage.md', 'a.rapportage.md', 'b.rapportage.md'],
      ['*/c.rapportage.md', 'diep/c.rapportage.md'],
      ['d*/e*/*', 'diep/er/d.rapportage.md'],
      ['diep/*', 'diep/c.rapportage.md', 'diep/er'],
      ['*.docx'],
      ['weg/*.md'],
    ] as const)
      assert.deepEqual((await found(pattern))?.sort(), [...files], pattern);
  });

  it('may stand in quotes, as the shell of Windows leaves them', async () => {
    make('a.rapportage.md', 'b c.rapportage.md');
    assert.deepEqual(await matching(`'${here('*.rapportage.md')}'`), [
      here('a.rapportage.md'),
      here('b c.rapportage.md'),
    ]);
    assert.deepEqual(await matching(`"${here('b c.rapportage.md')}"`), [here('b c.rapportage.md')]);
  });

  it('is none where it is the name of a file, or holds no sign of one', async () => {
    make('[oud] a.rapportage.md');
    assert.equal(await found('[oud] a.rapportage.md'), undefined);
    assert.equal(await found('a.rapportage.md'), undefined);
  });

  it('takes no longer than its length and that of a name allow', () => {
    assert.equal(fits('a'.repeat(5000), `${'*a'.repeat(500)}b`), false);
    assert.ok(alternatives('{a,b}'.repeat(40)).length <= 300);
    assert.deepEqual(alternatives('a{b,c}d'), ['abd', 'acd']);
  });
});
