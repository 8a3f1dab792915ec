/** Which files may import which (docs: ARCHITECTURE.md). Change the tables if you mean to change the house. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { root } from './helpers/reports.ts';

interface Row {
  /** The files that the row is about; the first row that matches is used. */
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
/** The building blocks of text and template: they know nothing about reports. */
const TEXT =
  /^server\/src\/report\/(?:text\/(?:text|remembered)|dutch\/(?:spelling|telwoorden|latin|marks|dates))\.ts$/;
/** Making a file of what the server made, which also runs in a browser. The rest of the room starts a browser. */
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
  { files: /^export\//, may: [/^export\//, /^node:/, /^devtools-protocol\//] },
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

/**
 * The rooms inside a folder, and the files beside them, from the ground up. Each imports only from what is above it
 * here, and only from what it names.
 */
const ROOMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'server/src/report': {
    text: '',
    dutch: 'text',
    marks: 'text dutch',
    markdown: 'text dutch marks',
    'template.ts': '',
    'unknown-kind.ts': 'template.ts',
    'header-model.ts': 'text',
    'model.ts': 'text marks markdown template.ts header-model.ts',
    'places.ts': 'text template.ts model.ts',
    'placeholders.ts': 'text template.ts markdown',
    header: 'text dutch template.ts header-model.ts model.ts',
    quotes: 'text dutch markdown template.ts header-model.ts model.ts',
    parts: 'text dutch marks markdown template.ts header-model.ts model.ts places.ts quotes',
    'naming.ts': 'dutch template.ts header-model.ts model.ts places.ts',
    questions: 'text dutch template.ts header-model.ts model.ts parts places.ts',
    'skeleton.ts': 'dutch template.ts model.ts header parts questions',
    'kind.ts': 'dutch template.ts unknown-kind.ts header-model.ts parts skeleton.ts',
    'read-report.ts':
      'text markdown template.ts header-model.ts model.ts places.ts header parts questions skeleton.ts kind.ts placeholders.ts',
    'choices.ts': 'dutch template.ts',
    'people.ts': 'text dutch model.ts places.ts quotes parts',
  },
  'server/src/rules': {
    'rule.ts': '',
    'severity.ts': 'rule.ts',
    'settings.ts': 'rule.ts severity.ts',
    'moved-findings.ts': 'rule.ts',
    'fix-meaning.ts': '',
    'example.ts': '',
    header: 'rule.ts example.ts',
    template: 'rule.ts example.ts',
    markdown: 'rule.ts example.ts template',
    agreement: 'rule.ts example.ts template',
    card: 'rule.ts example.ts agreement',
    quotes: 'rule.ts example.ts card',
    privacy: 'rule.ts example.ts',
    subjects: 'rule.ts example.ts',
    wording: 'rule.ts example.ts quotes',
    'same-words.ts': 'privacy',
    organisations: 'rule.ts example.ts agreement',
    people: 'rule.ts example.ts quotes',
    between: 'rule.ts example.ts people organisations',
    'series.ts': 'rule.ts severity.ts header markdown between',
    'index.ts': 'rule.ts header template markdown agreement card quotes privacy subjects wording organisations people',
    'negeer.ts': 'rule.ts example.ts series.ts index.ts',
    'check.ts': 'rule.ts severity.ts header markdown index.ts negeer.ts',
    'explain.ts': 'rule.ts series.ts index.ts negeer.ts',
    'fix-all.ts': 'rule.ts fix-meaning.ts same-words.ts check.ts',
  },
  'server/src/features': {
    'lsp.ts': '',
    'cursor.ts': '',
    'snippet.ts': '',
    formatting: 'cursor.ts',
    glancing: 'lsp.ts',
    listing: 'lsp.ts',
    navigating: 'lsp.ts cursor.ts',
    inserting: 'lsp.ts cursor.ts snippet.ts',
    completion: 'lsp.ts cursor.ts snippet.ts inserting',
    hover: 'lsp.ts cursor.ts glancing navigating',
    changing: 'lsp.ts cursor.ts formatting inserting',
    fixing: 'lsp.ts inserting completion',
  },
  'server/src/word': {
    'address.ts': '',
    'data-names.ts': '',
    'own.ts': '',
    'style-names.ts': '',
    'word-error.ts': '',
    'blocks.ts': '',
    'pieces.ts': 'blocks.ts',
    'left-out.ts': 'blocks.ts pieces.ts',
    reading: 'address.ts word-error.ts blocks.ts pieces.ts left-out.ts',
    'yaml-text.ts': '',
    writing: 'data-names.ts own.ts style-names.ts blocks.ts yaml-text.ts',
    mapping:
      'address.ts data-names.ts own.ts style-names.ts blocks.ts pieces.ts left-out.ts reading yaml-text.ts writing',
    'word.ts': 'word-error.ts reading writing mapping',
  },
};

/** Nobody can keep track of more files than this in one folder. */
const MOST_FILES = 25;

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

  for (const [folder, rooms] of Object.entries(ROOMS))
    it(`keeps to the arrows between the rooms of ${folder}`, () => {
      const arrows = new Set(files.flatMap((file) => importsOf(file).flatMap((name) => arrowIn(folder, file, name))));
      assert.deepEqual([...arrows].sort(), arrowsOf(rooms));
      assert.deepEqual(upwards(rooms), []);
    });

  it('has no circle of imports, of types neither', () => {
    assert.deepEqual(
      circles(new Map(files.map((file) => [file, importsOf(file).map((name) => pathOf(file, name))]))),
      [],
    );
  });

  it('has no folder with more files than can be overlooked', () => {
    assert.deepEqual(crowded(everyFile('server/src')), []);
  });

  it('lets features ask of the rules only what is said of rules and findings', () => {
    const asked = files
      .filter((file) => file.startsWith('server/src/features/'))
      .flatMap((file) => importsOf(file).map((name) => pathOf(file, name)))
      .filter((path) => RULES.test(path));
    const ANSWERS = /^server\/src\/rules\/(?:check|explain|fix-all|index|rule|settings|severity)\.ts$/;
    assert.deepEqual(
      asked.filter((path) => !ANSWERS.test(path)),
      [],
    );
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

  it('would notice an arrow, a circle and a crowd', () => {
    assert.deepEqual(arrowIn('server/src/features', 'server/src/features/hover/hover.ts', '../fixing/negeer.ts'), [
      'hover → fixing',
    ]);
    assert.deepEqual(arrowIn('server/src/features', 'server/src/features/hover/hover.ts', './markdown.ts'), []);
    assert.deepEqual(upwards({ hover: 'fixing', fixing: 'hover' }), ['hover → fixing']);
    const circle = new Map([
      ['a.ts', ['b.ts', 'yaml']],
      ['b.ts', ['c.ts']],
      ['c.ts', ['b.ts']],
    ]);
    assert.deepEqual(circles(circle), ['b.ts → c.ts → b.ts']);
    const many = Array.from({ length: MOST_FILES + 1 }, (_, index) => `server/src/rules/card/${index}.ts`);
    assert.deepEqual(crowded(many), [`server/src/rules/card: ${MOST_FILES + 1}`]);
    assert.deepEqual(crowded(many.slice(1)), []);
  });
});

function strangers(file: string): readonly string[] {
  return strangersAmong(file, importsOf(file)).map((name) => `${file} may not import ${name}`);
}

function strangersAmong(file: string, imports: readonly string[]): readonly string[] {
  const row = HOUSE.find(({ files }) => files.test(file));
  assert.ok(row, `${file} has no row in the table`);
  const paths = imports.map((name) => pathOf(file, name));
  return paths.filter((path) => !row.may.some((one) => (typeof one === 'string' ? one === path : one.test(path))));
}

/** The path from the root, unless it is a package. */
function pathOf(file: string, name: string): string {
  return name.startsWith('.')
    ? normalize(join(dirname(file), name))
        .split(sep)
        .join('/')
    : name;
}

/** `hover → navigating`, where a file of one room of `folder` imports from another. */
function arrowIn(folder: string, file: string, name: string): readonly string[] {
  const [from, to] = [file, pathOf(file, name)].map((path) =>
    path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/')[0] : undefined,
  );
  return from && to && from !== to ? [`${from} → ${to}`] : [];
}

function arrowsOf(rooms: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(rooms)
    .flatMap(([room, below]) => (below === '' ? [] : below.split(' ').map((other) => `${room} → ${other}`)))
    .sort();
}

/** Arrows to a room that is further down in the table, or not in it. */
function upwards(rooms: Readonly<Record<string, string>>): readonly string[] {
  const order = Object.keys(rooms);
  return arrowsOf(rooms).filter((arrow) => {
    const [from = '', to = ''] = arrow.split(' → ');
    return !order.slice(0, order.indexOf(from)).includes(to);
  });
}

/** `a → b → a`, for each circle that is found; a file that was walked once is not walked again. */
function circles(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return found;
}

function crowded(paths: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > MOST_FILES).map(([folder, count]) => `${folder}: ${count}`);
}

function importsOf(file: string): readonly string[] {
  return [...code(file).matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)(['"])([^'"\n]+)\1/g)].map(
    (match) => match[2] ?? '',
  );
}

/** The code without comments and without the text in templates, where an import is only mentioned. */
function code(file: string): string {
  return readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

function sources(folder: string): readonly string[] {
  return everyFile(folder).filter((file) => file.endsWith('.ts'));
}

function everyFile(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
