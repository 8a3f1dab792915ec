/** The extension can be packed: what is in the package, and the pages that are opened from it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../helpers/reports.ts';

const vsce = join(dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')), 'vsce');

describe('the package', () => {
  it('is made, and holds the pages that commands open', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapportage-'));
    try {
      const file = join(folder, 'rapportage.vsix');
      const options = ['--no-dependencies', '--allow-missing-repository', '--readme-path', 'LEESMIJ.md', '--out', file];
      execFileSync(process.execPath, [vsce, 'package', ...options], { cwd: root, stdio: 'pipe' });
      assert.ok(statSync(file).size > 500_000);
      const files = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], {
        cwd: root,
        encoding: 'utf8',
      }).split('\n');
      for (const page of ['docs/wat-u-typt.md', 'docs/regels.md', 'docs/huisstijl.md'])
        assert.ok(files.includes(page), page);
      // Files for contributors and tools are committed, but not packed.
      const theirs = files.filter((name) => /^(?:\.|scripts\/|test\/|docs\/debugging)|\.(?:ts|map|mjs)$/.test(name));
      assert.deepEqual(theirs, []);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
