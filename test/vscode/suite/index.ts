// Runs mocha inside VS Code's extension host, reports each test as it ends and writes the result file for the runner.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { page, tell } from './page.ts';

interface Result {
  readonly vscode: string;
  readonly host: string;
  readonly tests: string[];
  passes: number;
  pending: number;
  readonly failures: { title: string; message: string }[];
}

export async function runTests(files: (() => Promise<unknown>)[]) {
  // mocha is an ES module; this bundle is not.
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, slow: 5_000, reporter: class {} as never });
  // Defines the globals `describe` and `it` before the test files that use them are imported.
  mocha.suite.emit('pre-require', globalThis as never, '', mocha);
  for (const load of files) {
    await load().catch((error) => {
      tell(`  ✘ a test file does not load: ${error.stack}`);
      throw error;
    });
  }

  const result: Result = {
    vscode: vscode.version,
    host: vscode.env.remoteName ? `extension host of the server on Node ${process.versions.node}` : 'desktop',
    tests: [],
    passes: 0,
    pending: 0,
    failures: [],
  };
  const { RAPPORTAGE_GREP: wanted } = process.env;
  if (wanted) mocha.grep(wanted);
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', (test) => {
      result.passes++;
      tell(`  ✔ ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on('fail', (test, error) => {
      result.failures.push({ title: test.fullTitle(), message: error.stack ?? String(error) });
      tell(`  ✘ ${test.fullTitle()}: ${error.message}`);
      // If VS Code has a window, its contents may show why.
      page.screenshot(`failed-${test.title.replace(/\W+/g, '-')}`).catch(() => {});
    });
    runner.on('pending', (test) => {
      result.pending++;
      tell(`  – ${test.fullTitle()} (skipped)`);
    });
    runner.on('test', (test) => result.tests.push(test.fullTitle()));
  });

  const file = process.env.RAPPORTAGE_RESULT ?? '';
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(result, null, 2));
  if (result.failures.length > 0) throw new Error(`${result.failures.length} tests failed`);
}
