// The command line on many reports, started cold: what an editor-in-chief runs before publishing.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../npm-cache.mjs';
import { temporaryFolder } from '../vscode/workbench.mjs';
import { reportFiles } from './reports.mjs';

/**
 * The milliseconds that checking a hundred reports takes, median of three. They are in series of four, as they are
 * published: a hundred copies in one folder would be duplicates.
 */
export async function hundredReports() {
  const folder = temporaryFolder('bench');
  const four = reportFiles().slice(0, 4);
  for (let index = 0; index < 100; index++) {
    const series = join(folder, `reeks-${Math.floor(index / four.length)}`);
    mkdirSync(series, { recursive: true });
    const source = four[index % four.length];
    copyFileSync(source, join(series, basename(source)));
  }
  const times = [0, 1, 2].map(() => {
    const before = performance.now();
    const { status } = spawnSync(process.execPath, [join(root, 'dist', 'cli.cjs'), 'check', folder], {
      stdio: 'ignore',
    });
    if (status !== 0 && status !== 1) throw new Error(`The check ended with ${status}.`);
    return performance.now() - before;
  });
  return times.sort((one, other) => one - other)[1];
}
