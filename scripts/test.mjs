// `npm test`: builds, runs every suite of the table below, and ends with the totals of all suites.
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './npm-cache.mjs';

const totals = join(root, 'dist', 'test');
const mocha = join(dirname(createRequire(import.meta.url).resolve('mocha/package.json')), 'bin', 'mocha.js');
const counting = ['--reporter', join(root, 'scripts', 'mocha-totals.cjs')];

/** Title, the file in dist/test where a suite leaves its numbers, and its command. Another suite is another line. */
const suites = [
  ['Unit tests', 'unit.json', mocha, '--parallel', '--jobs', String(availableParallelism()), ...counting],
  ['Tests of other programs', 'programs.json', mocha, '--config', 'test/programs/mocharc.json', ...counting],
  ['Tests of size and time', 'load.json', mocha, '--config', 'test/load/mocharc.json', ...counting],
  ['Tests in a browser', 'browser.json', mocha, '--config', 'test/browser/mocharc.json', ...counting],
  ['Tests in VS Code', 'result.json', 'test/vscode/run.mjs'],
  ['Tests in other editors', 'editors.json', 'test/editors/run.mjs'],
];

await rm(totals, { recursive: true, force: true });
await mkdir(totals, { recursive: true });
if (run('', 'scripts/build.mjs') !== 0) process.exit(1);

const sum = { passes: 0, failures: 0, pending: 0 };
const times = [];
for (const [title, file, ...command] of suites) {
  console.log(`\n${title}`);
  const started = performance.now();
  const found = await suite(join(totals, file), ...command);
  times.push({ title, passed: found.passes, seconds: Math.round((performance.now() - started) / 1000) });
  for (const key of Object.keys(sum)) sum[key] += found[key];
}
console.log(`\n${table(times)}`);
const skipped = sum.pending > 0 ? `, ${sum.pending} skipped` : '';
console.log(`\nAll suites together:\n${sum.passes} passed, ${sum.failures} failed${skipped}`);
process.exit(sum.failures > 0 ? 1 : 0);

/** The numbers that a suite leaves in `file`. A suite that breaks off counts as a failure, whatever had passed. */
async function suite(file, ...command) {
  const status = run(file, ...command);
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const { passes = 0, failures = 0, pending = 0 } = JSON.parse(text);
  const failed = Array.isArray(failures) ? failures.length : failures;
  return { passes, failures: failed || (status === 0 ? 0 : 1), pending };
}

/** How long each suite took, one per line. */
function table(rows) {
  const width = Math.max(...rows.map(({ title }) => title.length));
  return rows
    .map(({ title, passed, seconds }) => {
      const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
      return `${title.padEnd(width)}  ${time.padStart(6)}  ${String(passed).padStart(6)} passed`;
    })
    .join('\n');
}

function run(file, ...command) {
  return spawnSync(process.execPath, command, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, RAPPORTAGE_TOTALS: file },
  }).status;
}
