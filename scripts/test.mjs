// `npm test`: builds, runs the unit tests, the tests in VS Code and those in other editors, and ends with one line of totals over all.
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './npm-cache.mjs';

const totals = join(root, 'dist', 'test');
const unitTotals = join(totals, 'unit.json');
const vscodeTotals = join(totals, 'result.json');
const editorTotals = join(totals, 'editors.json');
const mocha = join(dirname(createRequire(import.meta.url).resolve('mocha/package.json')), 'bin', 'mocha.js');

await rm(totals, { recursive: true, force: true });
await mkdir(totals, { recursive: true });
if (run('scripts/build.mjs') !== 0) process.exit(1);

console.log('\nUnit tests');
const unit = await suite(unitTotals, mocha, '--reporter', join(root, 'scripts', 'mocha-totals.cjs'));
console.log('Tests in VS Code');
const vscode = await suite(vscodeTotals, 'test/vscode/run.mjs');
console.log('Tests in other editors');
const editors = await suite(editorTotals, 'test/editors/run.mjs');

const sum = (key) => unit[key] + vscode[key] + editors[key];
const skipped = sum('pending') > 0 ? `, ${sum('pending')} skipped` : '';
console.log(`\nAll suites together:\n${sum('passes')} passed, ${sum('failures')} failed${skipped}`);
process.exit(sum('failures') > 0 ? 1 : 0);

/** The numbers of a suite that leaves them in `file`. One that breaks off counts as a failure, whatever it had passed. */
async function suite(file, ...command) {
  const status = run(...command);
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const { passes = 0, failures = 0, pending = 0 } = JSON.parse(text);
  const failed = Array.isArray(failures) ? failures.length : failures;
  return { passes, failures: failed || (status === 0 ? 0 : 1), pending };
}

function run(...command) {
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit', env: { ...process.env, RAPPORTAGE_TOTALS: unitTotals } }).status;
}
