// `npm run test:vscode`: runs test/vscode/suite in the extension host of a real VS Code. That is the VS Code that
// @vscode/test-electron downloads or, if that is impossible (no network, no display), VS Code from npm in a browser.
// Only the result file that the suite itself writes counts; a clean exit of VS Code proves nothing. `-- --grep WORDS`
// runs the tests with these words in their title.

import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/npm-cache.mjs';
import { temporaryFolder } from '../../scripts/vscode/workbench.mjs';
import { openBridge } from './bridge.mjs';
import { bundleSuite } from './bundle.mjs';
import { runInBrowser } from './in-browser.mjs';
import { runInElectron, underVirtualDisplay } from './in-electron.mjs';
import { pageCalls } from './page-calls.mjs';

// The variable names another extension, for trying out the runner itself.
const extension = process.env.RAPPORTAGE_EXT_PATH ?? root;
const samples = [join(root, 'examples'), join(root, 'test', 'fixtures')];
const { grep } = parseArgs({ options: { grep: { type: 'string', default: '' } } }).values;
const resultFile = join(root, 'dist', 'test', 'result.json');

const status = underVirtualDisplay();
if (status !== undefined) process.exit(status);

await rm(resultFile, { force: true });
const tests = await bundleSuite(join(root, 'dist', 'test', 'suite.cjs'));
const folder = temporaryFolder('vscode');
let connect = async () => {
  throw new Error('VS Code has not started');
};
const bridge = await openBridge(folder, {
  tell: (line) => console.log(line),
  ...pageCalls(() => connect(), join(root, 'dist', 'test', 'screenshots')),
});

try {
  const { publisher, name } = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
  const workspace = join(folder, 'workspace');
  await mkdir(workspace);
  const run = {
    folder,
    extension,
    tests,
    workspace,
    env: {
      RAPPORTAGE_BRIDGE: bridge.address,
      RAPPORTAGE_RESULT: resultFile,
      RAPPORTAGE_WORKSPACE: workspace,
      RAPPORTAGE_ID: `${publisher}.${name}`,
      RAPPORTAGE_SAMPLES: samples.join(delimiter),
      RAPPORTAGE_GREP: grep,
    },
    /** The code that runs VS Code calls this with a function that finds its window. */
    offerPage(open) {
      connect = open;
    },
  };
  const outcome = (await runInElectron(run)) ?? (await runInBrowser(run));
  process.exitCode = outcome.skipped ? skip(outcome.skipped) : await conclude(outcome);
} finally {
  bridge.close();
}

function skip(missing) {
  console.log(`The tests in VS Code were skipped: ${missing}`);
  return process.env.CI ? 1 : 0;
}

async function conclude({ problem, log }) {
  if (!existsSync(resultFile)) {
    const logFile = join(root, 'dist', 'test', 'vscode.log');
    if (log) await writeFile(logFile, log.join('\n'));
    console.error(
      `VS Code ended without a result of the suite${problem ? `: ${problem}` : '.'}${log ? ` See ${logFile}.` : ''}`,
    );
    return 1;
  }
  const { vscode, host, passes, failures, pending } = JSON.parse(await readFile(resultFile, 'utf8'));
  for (const { title, message } of failures) console.log(`\n  ${title}\n${message.replace(/^/gm, '    ')}`);
  // A suite without a single test must not count as a suite without failures.
  const wrong = problem ?? (passes + failures.length === 0 ? 'no test was run' : undefined);
  if (wrong) console.error(wrong);
  console.log(`\nVS Code ${vscode} (${host})`);
  console.log(`${passes} passed, ${failures.length} failed${pending > 0 ? `, ${pending} skipped` : ''}`);
  return wrong || failures.length > 0 ? 1 : 0;
}
