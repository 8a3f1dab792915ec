// node scripts/vscode/screenshot.mjs FILE OUT.png [--preview] [--explain TEXT] [--plain] [--line N]
//   [--theme light|dark|contrast] [--size 1400x900] [--zoom 2]
// A picture of a report in the real VS Code with this extension (`npm run build` first). `--preview` shows the card
// beside it, `--explain` points at the card's mark of the finding with these words, `--plain` leaves out the side bar,
// `--line` scrolls to a line (1-based), `--zoom 2` doubles the size of the picture, for sharp screens.
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser, installBrowser } from '../browser.mjs';
import { root } from '../npm-cache.mjs';
import { startVsCodeServer } from './vscode-server.mjs';
import { developmentArgs, openBrowser, opener, temporaryFolder, webviewFrames, workbenchUrl } from './workbench.mjs';

const themes = { light: 'Light 2026', dark: 'Dark 2026', contrast: 'Default High Contrast' };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    preview: { type: 'boolean' },
    explain: { type: 'string' },
    plain: { type: 'boolean' },
    line: { type: 'string' },
    theme: { type: 'string', default: 'light' },
    size: { type: 'string', default: '1400x900' },
    zoom: { type: 'string', default: '1' },
  },
});
const [file, out] = positionals.map((path) => resolve(path));
if (!out || !existsSync(file) || !themes[values.theme]) {
  console.error(
    'Usage: node scripts/vscode/screenshot.mjs FILE OUT.png [--preview] [--explain TEXT] [--plain] [--line N] [--theme light|dark|contrast] [--size WxH] [--zoom N]',
  );
  process.exit(2);
}
const [width, height] = values.size.split('x').map(Number);

const server = await startVsCodeServer({
  dataDir: temporaryFolder('screenshot'),
  // With both off there is no title bar, which would say that this is an extension under development.
  settings: {
    'workbench.colorTheme': themes[values.theme],
    'window.commandCenter': false,
    'workbench.layoutControl.enabled': false,
  },
  args: developmentArgs,
  extensions: values.preview ? [opener] : [],
});
const executablePath = findBrowser() ?? (await installBrowser());
const { browser, page } = await openBrowser({ executablePath, size: { width, height }, scale: Number(values.zoom) });
await page.goto(workbenchUrl(server, { folder: dirname(file), extension: root, file, line: values.line }));
await page.locator('.editor-instance .view-line').first().waitFor();
await findingsAreThere();
if (values.preview) await cardIsThere();
if (values.plain) await hideSideBar();
if (values.explain) await explain(values.explain);
await page.screenshot({ path: out });
await browser.close();
await server.stop();

/** A report may have no findings at all, so this waits no longer than a server may take. */
function findingsAreThere() {
  const count = page.locator('[id="status.problems"] a:not([aria-label="No Problems"])');
  return count.waitFor({ timeout: 5000 }).catch(() => {});
}

async function cardIsThere() {
  await page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame').locator('h1').first().waitFor();
  // The fonts arrive after the text.
  await Promise.all(webviewFrames(page).map((frame) => frame.evaluate('document.fonts.ready.then(() => true)')));
}

/** Points at a mark to show the words of its finding. A scroll hides them, so it tries again while the page scrolls. */
async function explain(words) {
  const card = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  const box = card.locator('.uitleg:not([hidden])');
  for (let tries = 0; tries < 10; tries++) {
    await page.mouse.move(0, 0);
    await card.locator(`.bevinding[aria-label*="${words}"]`).first().hover();
    await page.waitForTimeout(500);
    if (await box.isVisible()) return;
  }
  throw new Error(`Nothing is said at the mark of ‘${words}’`);
}

async function hideSideBar() {
  await page.keyboard.press('Control+B');
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
}
