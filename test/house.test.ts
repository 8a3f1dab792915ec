/** Who may import whom (docs: ARCHITECTURE.md). Change the table when you mean to change the house. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { root } from './helpers/reports.ts';

interface Row {
  /** The files that the row is about; the first row that fits counts. */
  readonly files: RegExp;
  /** What they may import: files by their path from the root, packages by their name. */
  readonly may: readonly (RegExp | string)[];
}

const REPORT = /^server\/src\/report\//;
const RULES = /^server\/src\/rules\//;
const WORD = /^server\/src\/word\//;
const LAYOUT = /^server\/src\/layout\//;
const PROTOCOL = /^protocol\//;
const SCHEMAS = /^schemas\//;
/** What text and template are made of: they know of no report. */
const TEXT =
  /^server\/src\/report\/(?:text\/(?:text|remembered)|dutch\/(?:spelling|telwoorden|latin|marks|dates))\.ts$/;
/** Making a file of what the server made: also in a browser. The rest of the room runs one. */
const EXPORT = /^export\/(?:document|formats|make-file|ours|page-numbers|styles|watermark)\.ts$/;
const TEMPLATE = /^server\/src\/report\/template\.ts$/;

const HOUSE: readonly Row[] = [
  { files: TEXT, may: [TEXT, 'fastest-levenshtein'] },
  { files: TEMPLATE, may: [TEXT, TEMPLATE, SCHEMAS] },
  { files: /^server\/src\/report\/markdown\/(?:blocks|prose)\.ts$/, may: [REPORT, /^@lezer\//] },
  { files: /^server\/src\/report\/header\//, may: [REPORT, SCHEMAS, 'yaml'] },
  { files: /^server\/src\/report\/(?:text\/edits-between|questions\/card-quotes)\.ts$/, may: [REPORT, 'diff'] },
  { files: REPORT, may: [REPORT, SCHEMAS] },
  { files: LAYOUT, may: [REPORT, LAYOUT] },
  { files: RULES, may: [REPORT, LAYOUT, RULES, 'diff'] },
  { files: /^server\/src\/render\//, may: [REPORT, LAYOUT, /^server\/src\/render\//] },
  {
    files: /^server\/src\/features\//,
    may: [REPORT, LAYOUT, RULES, /^server\/src\/features\//, PROTOCOL, 'vscode-languageserver-types'],
  },
  {
    files: PROTOCOL,
    may: [/^protocol\/base\.ts$/, 'vscode-languageserver-types'],
  },
  {
    files: /^server\/src\/word\/writing\/(?:docx-(?:styles|document|contents|data|numbers)|to-docx)\.ts$/,
    may: [REPORT, WORD, 'docx', 'fflate'],
  },
  { files: /^server\/src\/word\/reading\/open-docx\.ts$/, may: [WORD, 'fflate'] },
  { files: /^server\/src\/word\/reading\/markup\.ts$/, may: ['htmlparser2'] },
  { files: WORD, may: [REPORT, WORD] },
  { files: EXPORT, may: [EXPORT] },
  { files: /^export\//, may: [/^export\//, /^node:/] },
  {
    files: /^server\/src\//,
    may: [/^server\/src\//, PROTOCOL, /^export\//, /^vscode-languageserver(?:-textdocument)?(?:\/|$)/, /^node:/],
  },
  { files: /^client\/webview\//, may: [/^client\/webview\//, /^protocol\/preview\.ts$/, 'morphdom'] },
  { files: /^client\/src\/export\/node-printer\.ts$/, may: [/^export\//, 'vscode'] },
  {
    files: /^client\/src\//,
    may: [/^client\//, EXPORT, PROTOCOL, 'vscode', /^vscode-languageclient(?:\/|$)/, /^node:/],
  },
];

describe('the house', () => {
  const files = ['server/src', 'protocol', 'client/src', 'client/webview', 'export'].flatMap(sources);

  it('has its files where the table looks', () => {
    for (const { files: some } of HOUSE)
      assert.ok(
        files.some((file) => some.test(file)),
        `no file is ${some}`,
      );
  });

  it('imports only what the table says', () => {
    assert.deepEqual(files.flatMap(strangers), []);
  });

  it('keeps Node, the editor and the connection out of the core', () => {
    const core = files.filter((file) => /^server\/src\/(?:report|layout|rules|features|render|word)\//.test(file));
    const outside = (name: string) =>
      name.startsWith('node:') ||
      builtinModules.includes(name) ||
      name === 'vscode' ||
      /^vscode-languageserver(?:\/|$)/.test(name);
    assert.deepEqual(
      core.flatMap((file) =>
        importsOf(file)
          .filter(outside)
          .map((name) => `${file}: ${name}`),
      ),
      [],
    );
    const globals = /\b(?:process|Buffer|__dirname|require)\b\s*[.(]/;
    assert.deepEqual(
      core.filter((file) => globals.test(code(file))),
      [],
    );
  });

  it('knows the Markdown library in one place, and the YAML library in another', () => {
    const users = (library: RegExp) =>
      files
        .filter((file) => importsOf(file).some((name) => library.test(name)))
        .map((file) => relative('server/src/report', file));
    assert.deepEqual(users(/^@lezer\//), ['markdown/blocks.ts', 'markdown/prose.ts']);
    assert.deepEqual(users(/^yaml$/), [
      'header/header-messages.ts',
      'header/header-problems.ts',
      'header/header-reference.ts',
      'header/header-slips.ts',
      'header/header-values.ts',
      'header/header.ts',
    ]);
  });

  it('loads what Word takes only when it is asked for', () => {
    const outside = files.filter(
      (file) => !WORD.test(file) && /\bfrom '[./]+\/src\/word\/|^import '[./]+\/word\//m.test(code(file)),
    );
    assert.deepEqual(outside, []);
    const guests = files
      .filter((file) => !WORD.test(file))
      .flatMap((file) => importsOf(file).filter((name) => /\/word\//.test(name)));
    assert.ok(guests.length > 0);
    assert.deepEqual(
      guests.filter((name) => !name.endsWith('/word/word.ts')),
      [],
    );
  });

  it('tries and catches only around a request and around a rule', () => {
    const tries = files.filter(
      (file) => /^server\/src\/(?:report|layout|rules|features|render)\//.test(file) && /\btry\s*\{/.test(code(file)),
    );
    assert.deepEqual(tries, ['server/src/rules/check.ts']);
  });

  it('would notice a file that imports what it may not', () => {
    assert.deepEqual(
      strangersAmong('server/src/report/quotes/quotes.ts', [
        '../text/text.ts',
        'yaml',
        '../../rules/check.ts',
        'node:fs',
      ]),
      ['yaml', 'server/src/rules/check.ts', 'node:fs'],
    );
    assert.deepEqual(
      strangersAmong('client/src/preview/preview.ts', [
        'vscode',
        '../../protocol/base.ts',
        '../../../server/src/report/model.ts',
      ]),
      ['server/src/report/model.ts'],
    );
  });
});

function strangers(file: string): readonly string[] {
  return strangersAmong(file, importsOf(file)).map((name) => `${file} may not import ${name}`);
}

function strangersAmong(file: string, imports: readonly string[]): readonly string[] {
  const row = HOUSE.find(({ files }) => files.test(file));
  assert.ok(row, `${file} has no row in the table`);
  const paths = imports.map((name) =>
    name.startsWith('.')
      ? normalize(join(dirname(file), name))
          .split(sep)
          .join('/')
      : name,
  );
  return paths.filter((path) => !row.may.some((one) => (typeof one === 'string' ? one === path : one.test(path))));
}

function importsOf(file: string): readonly string[] {
  return [...code(file).matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)(['"])([^'"\n]+)\1/g)].map(
    (match) => match[2] ?? '',
  );
}

/** Without comments and without the text in templates, where an import is only talked about. */
function code(file: string): string {
  return readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.split(sep).join('/')}`)
    .sort();
}
