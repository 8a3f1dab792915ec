// VS Code's window in a browser: the address that opens it, and what tests and screenshots need to drive it.
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser.mjs';

/** The URL that opens `folder` with the extension in development, and `file` at a 1-based line, or runs tests. */
export function workbenchUrl(server, { folder, extension, file, line, tests }) {
  const uri = (path) => `vscode-remote://${server.authority}${pathToFileURL(path).pathname}`;
  const payload = [['extensionDevelopmentPath', uri(elsewhere(extension))]];
  if (tests) payload.push(['extensionTestsPath', uri(tests)]);
  if (file) payload.push(['openFile', `${uri(file)}:${line ?? 1}`], ['gotoLineMode', 'true']);
  const url = new URL(server.url);
  url.searchParams.set('folder', decodeURIComponent(pathToFileURL(folder).pathname));
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** The folder of the extension that shows the preview as soon as a report is opened. */
export const opener = fileURLToPath(new URL('opener', import.meta.url));

// Without this VS Code ignores the extension and the tests that the address names.
export const developmentArgs = ['--enable-smoke-test-driver'];

/**
 * The same folder under a path that does not lead to .vscode-test/. VS Code takes any theme below the extension in
 * development for the one in development and shows the first: one of VS Code itself, if that is below it.
 */
function elsewhere(extension) {
  const link = join(temporaryFolder('extension'), 'rapportage');
  symlinkSync(resolve(extension), link, 'junction');
  return link;
}

/** A browser with one empty page. */
export async function openBrowser({
  executablePath = findBrowser(),
  size = { width: 1400, height: 900 },
  scale = 1,
} = {}) {
  // Chromium refuses to run its sandbox as root, the usual user in a container.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: scale, locale: 'nl-NL' });
  return { browser, page: await context.newPage() };
}

/** The frames that hold the contents of webviews: each is inside a frame of VS Code's own. */
export function webviewFrames(page) {
  return page.frames().filter((frame) => frame.url().includes('fake.html') && !frame.isDetached());
}

/** A new folder that is removed when this process ends. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `rapportage-${name}-`));
  process.once('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // A server that was told to stop may still be writing in it; the system will clear it in time.
    }
  });
  return folder;
}
