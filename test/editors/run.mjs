// `npm run test:editors`: the server as `rapportage lsp --stdio` in Neovim and in Emacs with eglot, both set up with
// the exact lines of docs/andere-editors.md. An editor that is not installed is skipped with a line that says so; in
// CI both must be installed.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../../scripts/npm-cache.mjs';
import { temporaryFolder } from '../../scripts/vscode/workbench.mjs';

const here = join(root, 'test', 'editors');
const EDITORS = [
  {
    name: 'Neovim',
    program: 'nvim',
    setup: 'setup.lua',
    args: ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${join(here, 'neovim.lua')}`],
  },
  { name: 'Emacs', program: 'emacs', setup: 'setup.el', args: ['-Q', '--batch', '-l', join(here, 'emacs.el')] },
];

const totals = { passes: 0, failures: 0, pending: 0 };
for (const editor of EDITORS) tell(editor, runIn(editor));
mkdirSync(join(root, 'dist', 'test'), { recursive: true });
writeFileSync(join(root, 'dist', 'test', 'editors.json'), JSON.stringify(totals));
console.log(
  `${totals.passes} passed, ${totals.failures} failed${totals.pending > 0 ? `, ${totals.pending} skipped` : ''}`,
);
process.exitCode = totals.failures > 0 ? 1 : 0;

/** The tests as the editor printed them, and whether the server ended well after the last one. */
function runIn({ name, program, args, setup }) {
  // `setsid`, below, exists on Linux only.
  if (process.platform !== 'linux') return [{ skip: 'this runs on Linux only' }];
  const folder = temporaryFolder('editor');
  const file = join(folder, 'bussen.rapportage.md');
  const ended = join(folder, 'ended');
  copyFileSync(join(here, 'report.rapportage.md'), file);
  writeFileSync(join(folder, setup), documented(name));
  addCommand(folder, ended);
  const { error, stdout, stderr, status } = spawnSync(program, args, {
    env: {
      ...process.env,
      ...Object.fromEntries(
        ['HOME', 'XDG_CACHE_HOME', 'XDG_STATE_HOME', 'XDG_DATA_HOME', 'XDG_CONFIG_HOME'].map((key) => [key, folder]),
      ),
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      LC_ALL: 'C.UTF-8',
      RAPPORTAGE_FILE: file,
      RAPPORTAGE_SETUP: join(folder, setup),
    },
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (error?.code === 'ENOENT') return [{ skip: `${program} is not installed` }];
  const results = stdout.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
  if (results.some(({ skip }) => skip)) return results;
  const broke =
    error ??
    (status !== 0 || !results.some(({ test }) => test === 'stops') ? `status ${status}\n${stderr}` : undefined);
  if (broke) return [...results, { test: 'runs to the end', ok: false, problem: String(broke) }];
  const code = codeIn(ended);
  return [
    ...results,
    {
      test: 'leaves no server behind, which ends with 0',
      ok: code === '0',
      problem: `it ended with ${code ?? 'nothing yet'}`,
    },
  ];
}

/** The lines that the page tells users to put in the settings of this editor. */
function documented(name) {
  const page = readFileSync(join(root, 'docs', 'andere-editors.md'), 'utf8');
  const lines = new RegExp(`\n\`\`\`\\w+\n([^\n]*rapportage: ${name.toLowerCase()}\n[^]*?)\n\`\`\``).exec(page)?.[1];
  if (lines === undefined) throw new Error(`docs/andere-editors.md has no lines for ${name}`);
  return `${lines}\n`;
}

/** Makes a command `rapportage` that notes its exit code. It has its own session, so that an editor cannot kill it. */
function addCommand(folder, ended) {
  const cli = `'${process.execPath}' '${join(root, 'dist', 'cli.cjs')}' "$@"`;
  writeFileSync(
    join(folder, 'rapportage'),
    `#!/bin/sh\nexec setsid --wait sh -c '"$@"; echo $? > "$0"' '${ended}' ${cli}\n`,
  );
  chmodSync(join(folder, 'rapportage'), 0o755);
}

/** Waits a moment, because the editor does not wait for the command. */
function codeIn(file) {
  const until = Date.now() + 10_000;
  while (Date.now() < until && !(existsSync(file) && readFileSync(file, 'utf8') !== ''))
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

function tell({ name }, results) {
  for (const { test, ok, problem, skip } of results) {
    if (skip) {
      console.log(`  – ${name} (skipped: ${skip})`);
      if (process.env.CI) totals.failures++;
      else totals.pending++;
    } else {
      console.log(ok ? `  ✔ ${name} ${test}` : `  ✘ ${name} ${test}: ${problem}`);
      if (ok) totals.passes++;
      else totals.failures++;
    }
  }
}
