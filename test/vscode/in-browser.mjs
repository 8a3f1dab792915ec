// Runs the suite in VS Code from npm, with its window in a headless browser and the extension in a Node extension host
// as on a desktop.
import { join } from 'node:path';
import { findBrowser, installBrowser } from '../../scripts/browser.mjs';
import { installNode, installVsCodeServer, startVsCodeServer } from '../../scripts/vscode/vscode-server.mjs';
import { developmentArgs, openBrowser, workbenchUrl } from '../../scripts/vscode/workbench.mjs';

const limit = 10 * 60_000;

/**
 * Returns the `{ log }` of its window, with `problem` if VS Code did not end as it should, or `{ skipped }` if there is
 * no browser to show it.
 */
export async function runInBrowser({ folder, extension, tests, workspace, env, offerPage }) {
  const needed = await fetchNeeded();
  if (needed.skipped) return needed;
  const { executablePath } = needed;

  const server = await startVsCodeServer({ dataDir: join(folder, 'server'), env, args: developmentArgs });
  const { browser, page } = await openBrowser({ executablePath });
  try {
    offerPage(async () => page);
    const log = [];
    page.on('console', (message) => log.push(message.text()));
    const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve).catch(resolve));
    await page.goto(workbenchUrl(server, { folder: workspace, extension, tests }));
    const problem = await Promise.race([
      ended.then(() => undefined),
      server.exited.then(() => "VS Code's server stopped."),
      new Promise((resolve) => page.once('crash', () => resolve("VS Code's window crashed."))),
      afterwards(limit, `the suite had not ended after ${limit / 60_000} minutes.`),
    ]);
    return { problem, log };
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function fetchNeeded() {
  try {
    await Promise.all([installVsCodeServer(), installNode()]);
    const executablePath = findBrowser() ?? (await installBrowser());
    return executablePath
      ? { executablePath }
      : { skipped: 'they need Chrome, Chromium or Edge (CHROME_PATH may say where it is).' };
  } catch (error) {
    if (error.unreachable) return { skipped: `they need VS Code and a browser from npm. ${error.message}` };
    throw error;
  }
}

function afterwards(milliseconds, value) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, value).unref());
}
