// Runs the suite in desktop VS Code, which @vscode/test-electron downloads (or the one at VSCODE_PATH; VSCODE_VERSION
// picks another version than the latest).
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { chromium } from 'playwright-core';
import { root, unreachable } from '../../scripts/npm-cache.mjs';

/** Returns `{}`, `{ problem }` if VS Code did not end as it should, or undefined if it cannot run here at all. */
export async function runInElectron({ folder, extension, tests, workspace, env, offerPage }) {
  const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const executable = noDisplay ? undefined : await desktopVsCode();
  if (!executable) {
    console.log(
      `VS Code's desktop ${noDisplay ? 'needs a display' : 'could not be downloaded'}: using VS Code from npm in a browser.`,
    );
    return undefined;
  }

  const userData = join(folder, 'user-data');
  await mkdir(join(userData, 'User'), { recursive: true });
  await writeFile(
    join(userData, 'User', 'settings.json'),
    JSON.stringify({ 'chat.disableAIFeatures': true, 'workbench.startupEditor': 'none' }),
  );
  offerPage(() => desktopPage(userData));
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      extensionTestsEnv: env,
      launchArgs: [workspace, '--disable-extensions', '--user-data-dir', userData, '--remote-debugging-port=0'],
    });
    return {};
  } catch (error) {
    // It throws both when tests failed, which the result file describes better, and when VS Code itself failed.
    return { problem: error.message };
  }
}

/** Returns undefined if the network cannot reach it; any other error is a failure that must be seen. */
async function desktopVsCode() {
  const { VSCODE_PATH, VSCODE_VERSION = 'stable' } = process.env;
  if (VSCODE_PATH) return VSCODE_PATH;
  try {
    return await downloadAndUnzipVSCode({ version: VSCODE_VERSION, cachePath: join(root, '.vscode-test') });
  } catch (error) {
    if (unreachable.test(`${error.code} ${error.message} ${error.cause?.code}`)) return undefined;
    throw error;
  }
}

let connected;

/** VS Code's own window, through Electron's debugging port. */
function desktopPage(userData) {
  connected ??= (async () => {
    const [port] = (await readFile(join(userData, 'DevToolsActivePort'), 'utf8')).split('\n');
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 10_000 });
    const page = browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((each) => each.url().includes('workbench'));
    if (!page) throw new Error("VS Code's window was not found");
    return page;
  })();
  return connected;
}

/** Reruns this process under xvfb-run if there is no display; undefined if that is impossible or not needed. */
export function underVirtualDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return undefined;
  const { status, error } = spawnSync('xvfb-run', ['-a', process.execPath, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  return error ? undefined : status;
}
