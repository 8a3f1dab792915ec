// VS Code without a desktop: its server and workbench as code-server publishes them on npm, so that `npm start`, the
// tests and the screenshots need nothing but npm and a browser. We take only `lib/vscode`, without the big built-in
// extensions and without native modules (so no terminal and no search across files): 85 MB in 6 seconds instead of a
// compiler and ten minutes.
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import module from 'node:module';
import { basename, join } from 'node:path';
import { cached, npm, unpackPackage } from '../npm-cache.mjs';

const version = '4.139.1';
const nodeVersion = '24';

// The server imports these when it starts. It imports all others when used; their absence costs one line in a log.
const dependencies =
  words(`cookie minimist ws yauzl @vscode/proxy-agent vscode-regexpp @parcel/watcher http-proxy-agent https-proxy-agent
  vscode-oniguruma vscode-textmate @vscode/iconv-lite-umd jschardet @microsoft/1ds-core-js`);
const leftOut =
  words(`copilot* mermaid* ms-vscode* microsoft-authentication* github* git typescript-language* php-language* ipynb
  html-language* css-language* emmet terminal-suggest cpp`);

/** The folder with VS Code's server. */
export function installVsCodeServer() {
  return cached(`code-server-${version}`, async (folder) => {
    const exclude = ['*/npm-shrinkwrap.json', ...leftOut.map((name) => `*/extensions/${name}`)].map(
      (glob) => `--exclude=${glob}`,
    );
    await unpackPackage(`code-server@${version}`, folder, ['--strip-components=3', ...exclude, 'package/lib/vscode']);
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    manifest.dependencies = Object.fromEntries(dependencies.map((name) => [name, manifest.dependencies[name]]));
    delete manifest.overrides;
    delete manifest.allowScripts;
    await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, null, 1));
    npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], folder);
  });
}

/** The path of a Node that can run the server, which needs `module.registerHooks` (22.15): this one or 24 from npm. */
export async function installNode() {
  if ('registerHooks' in module) return process.execPath;
  const { platform, arch } = process;
  const [system, binary] = platform === 'win32' ? ['win', 'bin/node.exe'] : [platform, 'bin/node'];
  // The package `node` only chooses one of these in an install script, and npm no longer runs those unasked.
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  const folder = await cached(`node-${nodeVersion}`, (unfinished) =>
    unpackPackage(`${prefix}-${system}-${arch}@${nodeVersion}`, unfinished, [
      '--strip-components=1',
      `package/${binary}`,
    ]),
  );
  return join(folder, binary);
}

// No questions and nothing beside the report: no trust dialog, no welcome page, no chat.
const calmSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
};

/**
 * Starts VS Code's server on 127.0.0.1, with the extensions in these folders installed, and resolves when it listens.
 * `dataDir` holds everything it writes. It admits only those who know the token in `url`: without one, any page in any
 * browser on this machine could talk to the server.
 */
export async function startVsCodeServer({ dataDir, port = 0, settings = {}, env = {}, args = [], extensions = [] }) {
  const [folder, node] = [await installVsCodeServer(), await installNode()];
  const user = join(dataDir, 'data', 'User');
  await mkdir(user, { recursive: true });
  // VS Code reads its settings when it starts, so they must be there first.
  await writeFile(join(user, 'settings.json'), JSON.stringify({ ...calmSettings, ...settings }, null, 2));
  for (const extension of extensions)
    await cp(extension, join(dataDir, 'extensions', basename(extension)), { recursive: true });

  const token = randomUUID();
  const where = [
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--connection-token',
    token,
    '--server-data-dir',
    dataDir,
  ];
  const quiet = ['--accept-server-license-terms', '--telemetry-level', 'off'];
  const server = spawn(node, [join(folder, 'out', 'server-main.js'), ...where, ...quiet, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...ownEnvironment(), ...env },
    detached: process.platform !== 'win32',
  });
  // Not `exit`: its extension hosts hold the same pipes, so when these close the hosts have ended too.
  const exited = new Promise((resolve) => server.once('close', resolve));
  const stop = stopWithUs(server, exited);
  const listening = await listeningPort(server, exited).catch(async (error) => {
    await stop();
    throw error;
  });
  return {
    port: listening,
    url: `http://127.0.0.1:${listening}/?tkn=${token}`,
    authority: `127.0.0.1:${listening}`,
    exited,
    stop,
  };
}

function words(text) {
  return text.split(/\s+/);
}

/** Our environment without what another VS Code set for its terminal, which would tie this one to that one. */
function ownEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name)),
  );
}

function listeningPort(server, exited) {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk) => {
      output += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(Number(port));
      // At this error the server keeps running without listening.
      const refused = /Error: (listen E\w+.*)/.exec(output)?.[1];
      if (refused) reject(new Error(refused));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('error', reject);
    exited.then(() => reject(new Error(`VS Code's server stopped before it listened:\n${output.trim()}`)));
  });
}

/** Ends the server when asked, and when this process ends in any way that it can notice. */
function stopWithUs(server, exited) {
  const kill = () => killFamily(server.pid, 'SIGTERM');
  const leave = () => process.exit(130);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  process.once('exit', kill);
  for (const signal of signals) process.once(signal, leave);
  return async () => {
    kill();
    const insist = setTimeout(() => killFamily(server.pid, 'SIGKILL'), 5000);
    await exited;
    clearTimeout(insist);
    process.off('exit', kill);
    for (const signal of signals) process.off(signal, leave);
  };
}

/** Signals the process group of the server and its extension hosts, which would otherwise linger for seconds. */
function killFamily(pid, signal) {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // ESRCH: it ended by itself
  }
}
