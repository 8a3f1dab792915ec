// Fetches what the tools need but the extension does not (VS Code, a newer Node, a browser) from the npm registry,
// once, into .vscode-test/. Several processes may do this at the same time, and any of them may be interrupted.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.vscode-test');

/** Network errors that mean that the registry cannot be reached, as opposed to a wrong answer from it. */
export const unreachable = /ENOTFOUND|ECONN|EAI_AGAIN|ETIMEDOUT/;

/**
 * The folder `.vscode-test/<name>`, made by `fill(emptyFolder)` if it is not there yet. It is filled under another name
 * and renamed when complete, so a folder with this name is always complete.
 */
export async function cached(name, fill) {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  await removeAbandoned();
  const unfinished = join(cache, `unfinished-${process.pid}-${name}`);
  await mkdir(unfinished, { recursive: true });
  try {
    await fill(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    // Another process was first: its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** Unpacks an npm package into `folder`; `options` go to tar (`--strip-components`, `--exclude`, members). */
export function unpackPackage(spec, folder, options = []) {
  const tarball = npm(['pack', spec], folder).trim().split(/\r?\n/).at(-1);
  // A relative name: GNU tar on Windows reads what comes before the colon of `C:\` as a host name.
  run('tar', ['-xzf', tarball, ...options], folder);
  return rm(join(folder, tarball));
}

/** Runs npm in `folder`; see `run`. */
export function npm(words, folder) {
  const args = [...words, '--loglevel=error', '--fetch-retry-mintimeout=1000'];
  // When npm runs us (`npm start`) we know where it is; `npm` is a batch file on Windows, which only a shell can start.
  const cli = process.env.npm_execpath;
  if (cli && /\.c?js$/.test(cli)) return run(process.execPath, [cli, ...args], folder);
  return run('npm', args, folder, process.platform === 'win32');
}

/** Returns standard output. Throws where it fails; `unreachable` is set where the npm registry cannot be reached. */
export function run(command, args, folder, shell = false) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    shell,
    maxBuffer: 1 << 26,
  });
  if (status === 0) return stdout;
  if (unreachable.test(stderr))
    throw Object.assign(new Error('The npm registry could not be reached.'), { unreachable: true });
  const reason = error?.message ?? stderr.trim().split('\n').slice(0, 5).join('\n');
  throw new Error(`\`${[command, ...args].join(' ')}\` failed: ${reason}`);
}

/** Removes the folders that processes left incomplete when they were interrupted. */
async function removeAbandoned() {
  const names = existsSync(cache) ? await readdir(cache) : [];
  for (const name of names) {
    const pid = Number(/^unfinished-(\d+)-/.exec(name)?.[1]);
    if (pid && !isRunning(pid)) await rm(join(cache, name), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
