/**
 * Checks that ARCHITECTURE.md is true: the files and tests that it names exist, and what it says is absent is absent.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from './helpers/reports.ts';

const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
const code = ['server/src', 'client/src', 'client/webview', 'export', 'protocol'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.split(sep).join('/')}`),
);
const filesWith = (pattern: RegExp) =>
  code.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8'))).sort();

describe('ARCHITECTURE.md', () => {
  it('names files, folders and tests that are there', () => {
    const named = [...page.matchAll(/`((?:[\w.-]+\/)+[\w.*-]*|[\w-]+\.ts)`/g)].map(([, path = '']) => path);
    assert.ok(named.length > 60);
    const known = new Set(code.map((file) => file.slice(file.lastIndexOf('/') + 1)));
    const absent = named.filter((path) => {
      if (path.includes('*') || path.startsWith('rapportage/')) return false;
      if (!path.includes('/')) return !known.has(path);
      return !['', 'server/src/', 'client/src/', 'server/src/report/', 'server/src/word/'].some((folder) =>
        existsSync(join(root, folder, path)),
      );
    });
    assert.deepEqual(absent, []);
  });

  it('names a test for every invariant', () => {
    const rows = page
      .slice(page.indexOf('## Invariants'), page.indexOf('## Choices'))
      .split('\n')
      .filter((line) => /^\| [A-Z]/.test(line));
    assert.ok(rows.length > 20);
    assert.deepEqual(
      rows.filter((row) => !/\| `test\/[\w/.-]+\.test\.ts`[^|]*\|$/.test(row)),
      [],
    );
  });

  it('is right that files are touched at the edges, and no network anywhere', () => {
    assert.deepEqual(
      filesWith(/from 'node:(?:fs|child_process)/),
      [
        'export/devtools.ts',
        'export/find-browser.ts',
        'server/src/cli-main.ts',
        'server/src/cli/disk.ts',
        'server/src/cli/matching.ts',
        'server/src/cli/write-file.ts',
      ].sort(),
    );
    assert.deepEqual(
      filesWith(/from 'node:(?:http|https|net|dns|tls|dgram)|\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/),
      [],
    );
  });

  it('is right that there is one timer in the server, and that the only classes are errors', () => {
    assert.deepEqual(
      filesWith(/\bset(?:Timeout|Interval)\(/).filter((file) => file.startsWith('server/')),
      ['server/src/workspace.ts'],
    );
    assert.deepEqual(filesWith(/^(?:export )?class \w+(?! extends Error)\b(?! extends Error)/m), []);
  });
});

describe('the texts of the project', () => {
  it('hold no mark of a merge', () => {
    const texts = ['LEESMIJ.md', 'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'].concat(
      readdirSync(join(root, 'docs')).flatMap((file) => (file.endsWith('.md') ? [`docs/${file}`] : [])),
    );
    // In docs/regels.md an example may be about such a mark: there it is in a block of code.
    const outside = (text: string) => text.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '');
    const marked = texts.filter((file) => /^(?:<{7}|>{7}) /m.test(outside(readFileSync(join(root, file), 'utf8'))));
    assert.deepEqual(marked, []);
  });
});
