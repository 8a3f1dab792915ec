/** Who may import whom (ARCHITECTURE.md). Change the table when you mean to change the house. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A room: the files whose path matches, the rooms it may import from, and the packages it may use. The first match counts. */
interface Room {
  readonly name: string;
  readonly files: RegExp;
  readonly rooms: readonly string[];
  readonly packages: readonly RegExp[];
}

const NONE: readonly RegExp[] = [];
const TYPES = /^vscode-languageserver-types$/;

const HOUSE: readonly Room[] = [
  { name: 'schemas', files: /^schemas\//, rooms: [], packages: NONE },
  { name: 'protocol', files: /^server\/src\/protocol\.ts$/, rooms: [], packages: NONE },
  { name: 'text', files: /^server\/src\/report\/(?:text|remembered|telwoorden|dates)\.ts$/, rooms: ['text'], packages: NONE },
  { name: 'spelling', files: /^server\/src\/report\/spelling\.ts$/, rooms: ['text'], packages: [/^fastest-levenshtein$/] },
  { name: 'template', files: /^server\/src\/report\/template\.ts$/, rooms: ['text', 'schemas'], packages: NONE },
  { name: 'markdown', files: /^server\/src\/report\/(?:blocks|prose)\.ts$/, rooms: ['text', 'markdown'], packages: [/^@lezer\//] },
  {
    name: 'header',
    files: /^server\/src\/report\/header[\w-]*\.(?:ts|cjs|d\.cts)$/,
    rooms: ['text', 'spelling', 'schemas', 'header', 'report'],
    packages: [/^yaml$/],
  },
  { name: 'report', files: /^server\/src\/report\//, rooms: ['text', 'spelling', 'template', 'markdown', 'header', 'schemas', 'report'], packages: NONE },
  { name: 'rules', files: /^server\/src\/rules\//, rooms: ['text', 'spelling', 'template', 'header', 'report', 'rules'], packages: [/^diff$/] },
  {
    name: 'features',
    files: /^server\/src\/features\//,
    rooms: ['text', 'spelling', 'template', 'header', 'report', 'rules', 'features', 'protocol'],
    packages: [TYPES],
  },
  { name: 'render', files: /^server\/src\/render\//, rooms: ['text', 'spelling', 'template', 'header', 'report', 'render'], packages: NONE },
  { name: 'documents', files: /^server\/src\/documents\.ts$/, rooms: ['report', 'rules'], packages: [/^vscode-languageserver-textdocument$/] },
  { name: 'workspace', files: /^server\/src\/workspace\.ts$/, rooms: ['documents', 'rules', 'protocol'], packages: [/^vscode-languageserver-textdocument$/] },
  {
    name: 'server',
    files: /^server\/src\/server\.ts$/,
    rooms: ['documents', 'workspace', 'report', 'rules', 'features', 'render', 'protocol'],
    packages: [/^vscode-languageserver/],
  },
  { name: 'decode', files: /^server\/src\/decode\.ts$/, rooms: [], packages: NONE },
  {
    name: 'cli',
    files: /^server\/src\/cli(?:\.ts|\/)/,
    rooms: ['decode', 'cli', 'text', 'spelling', 'report', 'rules', 'render'],
    packages: [/^node:util$/, /^vscode-languageserver-textdocument$/],
  },
  { name: 'mains', files: /^server\/src\/(?:node|cli-main)\.ts$/, rooms: ['server', 'cli', 'mains'], packages: [/^node:/, /^vscode-languageserver\/node$/] },
  { name: 'client main', files: /^client\/src\/node\.ts$/, rooms: ['client'], packages: [/^vscode$/, /^vscode-languageclient\/node$/] },
  { name: 'client', files: /^client\/src\//, rooms: ['client', 'messages', 'protocol'], packages: [/^vscode$/, /^vscode-languageclient$/] },
  { name: 'messages', files: /^client\/webview\/messages\.ts$/, rooms: ['messages', 'protocol'], packages: NONE },
  { name: 'webview', files: /^client\/webview\//, rooms: ['webview', 'messages'], packages: [/^morphdom$/] },
];

const files = ['server/src', 'client/src', 'client/webview'].flatMap((folder) => sourcesIn(join(root, folder))).map((path) => relative(root, path));

describe('the house', () => {
  it('has a room for every file', () => {
    assert.deepEqual(
      files.filter((file) => !roomOf(file)),
      [],
    );
  });

  for (const room of HOUSE) {
    const own = files.filter((file) => roomOf(file) === room);
    if (own.length === 0) continue;
    it(`${room.name} imports from ${room.rooms.join(', ') || 'nobody'} only`, () => {
      for (const file of own) for (const target of importsOf(file)) assert.ok(isAllowed(room, file, target), `${file} imports ${target}`);
    });
  }

  it('knows files, folders and processes only in its mains', () => {
    const builtin = new Set(builtinModules);
    for (const file of files.filter((one) => one.startsWith('server/'))) {
      const used = importsOf(file).filter((target) => target.startsWith('node:') || builtin.has(target));
      if (used.length > 0) assert.match(file, /(?:cli-main|node|cli\/options)\.ts$/, `${file} uses ${used.join(', ')}`);
    }
  });

  it('has lines and columns in one room only: nobody in report, rules or render speaks of positions', () => {
    for (const file of files.filter((one) => /server\/src\/(?:report|rules|render)\//.test(one))) {
      assert.doesNotMatch(readFileSync(join(root, file), 'utf8'), /positionAt|offsetAt|\bcharacter:\s/, file);
    }
  });

  it('sees an import that the table does not allow', () => {
    const report = HOUSE.find(({ name }) => name === 'report');
    assert.ok(report);
    assert.equal(isAllowed(report, 'server/src/report/quotes.ts', '../rules/check.ts'), false);
    assert.equal(isAllowed(report, 'server/src/report/quotes.ts', 'node:fs'), false);
    assert.equal(isAllowed(report, 'server/src/report/quotes.ts', './text.ts'), true);
  });
});

function isAllowed({ rooms, packages }: Room, file: string, target: string): boolean {
  if (!target.startsWith('.')) return packages.some((one) => one.test(target));
  const room = roomOf(relative(root, join(root, dirname(file), target)));
  return room !== undefined && rooms.includes(room.name);
}

function roomOf(file: string): Room | undefined {
  return HOUSE.find((room) => room.files.test(file));
}

/** What a file imports, statically or not. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(/^(?:import|export|\}).*?\bfrom '([^'\n]+)'|^import '([^'\n]+)'|\bimport\('([^'\n]+)'\)/gm)].flatMap(
    ([, named, whole, late]) => named ?? whole ?? late ?? [],
  );
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sourcesIn(join(folder, entry.name)) : /\.ts$/.test(entry.name) ? [join(folder, entry.name)] : [],
  );
}
