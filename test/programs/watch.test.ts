/** What `npm run watch` says, and whether VS Code's task understands it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reporter } from '../../scripts/build/watch.mjs';
import { root } from '../helpers/reports.ts';

interface Matcher {
  readonly pattern: { readonly regexp: string };
  readonly background: { readonly beginsPattern: string; readonly endsPattern: string };
}

const { tasks } = JSON.parse(readFileSync(join(root, '.vscode/tasks.json'), 'utf8')) as {
  tasks: readonly { label: string; problemMatcher: Matcher }[];
};

describe('npm run watch', () => {
  let said: string[];
  let time: number;

  beforeEach(() => {
    said = [];
    time = 0;
  });

  it('says one line for the first build and one for each change, whatever number of bundles that is', async () => {
    const report = reporter(
      undefined,
      (line) => said.push(line),
      () => time,
    );
    report.start('server/node');
    report.start('cli');
    time = 30;
    report.end([]);
    report.end([]);
    await settled();
    report.start('server/node');
    time = 50;
    report.end([]);
    report.start('cli');
    report.end([]);
    await settled();
    assert.deepEqual(said, ['Built everything in 30 ms; watching for changes', 'Built cli, server/node in 20 ms']);
  });

  it('says each error once, as the task of VS Code reads it', async () => {
    const report = reporter(
      'Building',
      (line) => said.push(line),
      () => time,
    );
    const error = 'client/src/node.ts:3:9: error: Could not resolve "./x.ts"';
    for (const name of ['cli', 'word']) report.start(name);
    for (const _ of ['cli', 'word']) report.end([error]);
    await settled();
    assert.deepEqual(said, ['Building', error, 'Built everything in 0 ms with 1 problem; watching for changes']);
    const { pattern, background } = tasks.find(({ label }) => label === 'watch')?.problemMatcher ?? assert.fail();
    const [begin = '', problem = '', end = ''] = said;
    assert.match(begin, new RegExp(background.beginsPattern));
    assert.match(end, new RegExp(background.endsPattern));
    assert.deepEqual(new RegExp(pattern.regexp).exec(problem)?.slice(1), [
      'client/src/node.ts',
      '3',
      '9',
      'error',
      'Could not resolve "./x.ts"',
    ]);
  });

  function settled(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, 300));
  }
});
