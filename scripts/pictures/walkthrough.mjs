// node scripts/pictures/walkthrough.mjs (`npm run build` first): makes the pictures of *Eerste stappen* in
// media/walkthrough/, from the examples, in the real VS Code. Run it again when what they show looks different.
import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser, installBrowser } from '../browser.mjs';
import { root } from '../npm-cache.mjs';
import { startVsCodeServer } from '../vscode/vscode-server.mjs';
import {
  developmentArgs,
  openBrowser,
  opener,
  temporaryFolder,
  webviewFrames,
  workbenchUrl,
} from '../vscode/workbench.mjs';

const folder = join(temporaryFolder('walkthrough'), 'rapportages');
const pictures = join(root, 'media', 'walkthrough');
await mkdir(pictures, { recursive: true });
await cp(join(root, 'examples'), folder, { recursive: true, filter: (path) => !/\.(?:json|docx)$|README/.test(path) });
const executablePath = findBrowser() ?? (await installBrowser());
const settings = {
  'workbench.colorTheme': 'Light 2026',
  'breadcrumbs.enabled': false,
  'editor.lineNumbers': 'off',
  'editor.fontSize': 13,
};

await withVsCode([], async (page, show) => {
  await show('leven-met-water');
  await hideSideBar(page);
  await command(page, 'Nieuwe rapportage');
  await answer(page, 'Wat is het thema', 'Wonen in het dorp');
  await answer(page, 'Hoeveel dialogen', '3');
  for (const name of ['Hulst', 'De Wolden', 'Borne']) {
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Aa en Hunze' }).waitFor();
    await page.keyboard.type(name);
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: name }).first().click();
  }
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Aa en Hunze' }).waitFor();
  await picture(page, 'beginnen', { x: 60, y: 0, width: 680, height: 425 });
  await page.keyboard.press('Escape');

  await show('vervoer-op-het-platteland');
  await hideSideBar(page);
  await page.locator('[id="status.problems"] a:not([aria-label="No Problems"])').waitFor();
  await command(page, 'Wat moet er nog');
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'regel' }).first().waitFor();
  await picture(page, 'nakijken', { x: 60, y: 0, width: 680, height: 425 });
  await page.keyboard.press('Escape');

  await show('vervoer-op-het-platteland');
  await page.locator('.activitybar .action-item a[aria-label^="Rapportage"]').first().click();
  await page.locator('.pane-body .monaco-list-row', { hasText: 'Dialoog 7' }).first().waitFor();
  // Away from the icon, whose tooltip would cover the list.
  await page.mouse.move(600, 500);
  await page.locator('.monaco-hover.workbench-hover:visible').waitFor({ state: 'hidden' });
  await picture(page, 'overzicht', { x: 0, y: 35, width: 680, height: 425 });

  // Last, because it leaves an unsaved file.
  const quote = await lineOf('ouder-worden-in-de-buurt', /^\s*> .*dialoog \d\)$/, 9);
  await show('ouder-worden-in-de-buurt', quote);
  await hideSideBar(page);
  // On a wrapped line the first End goes no further than the edge of the window.
  await page.keyboard.press('End');
  await page.keyboard.press('End');
  for (const _ of 'dialoog 1)') await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+Space');
  const suggest = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'dialoog 3' });
  await suggest.waitFor();
  const box = await page.locator('.suggest-widget.visible').boundingBox();
  await picture(page, 'schrijven', around(box));
});

await withVsCode([opener], async (page, show) => {
  await show('leven-met-water', 12);
  await hideSideBar(page);
  await page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame').locator('h1').first().waitFor();
  await Promise.all(webviewFrames(page).map((frame) => frame.evaluate('document.fonts.ready.then(() => true)')));
  await picture(page, 'voorbeeld', { x: 0, y: 35, width: 880, height: 550 });
});

/** `show` opens a report in a fresh window. */
async function withVsCode(extensions, run) {
  const server = await startVsCodeServer({
    dataDir: temporaryFolder('walkthrough-data'),
    settings,
    args: developmentArgs,
    extensions,
  });
  const { browser, page } = await openBrowser({ executablePath, size: { width: 880, height: 620 } });
  await run(page, async (name, line) => {
    await page.goto(
      workbenchUrl(server, { folder, extension: root, file: join(folder, `${name}.rapportage.md`), line }),
    );
    await page.locator('.editor-instance .view-line').first().waitFor();
    await page.locator('.statusbar-item', { hasText: 'Rapportage' }).first().waitFor();
  });
  await browser.close();
  await server.stop();
}

/** A window remembers whether its side bar was open. */
async function hideSideBar(page) {
  const sideBar = page.locator('.part.sidebar');
  if (await sideBar.isVisible()) await page.keyboard.press('Control+B');
  await sideBar.waitFor({ state: 'hidden' });
}

async function command(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().waitFor();
  await page.keyboard.type(title);
  await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: title }).waitFor();
  await page.keyboard.press('Enter');
}

async function answer(page, question, text) {
  await page.locator('.quick-input-widget', { hasText: question }).waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function lineOf(name, pattern, nth) {
  const lines = (await readFile(join(folder, `${name}.rapportage.md`), 'utf8')).split('\n');
  return lines.flatMap((line, index) => (pattern.test(line) ? [index + 1] : []))[nth];
}

/** The lines around the box, from the left margin of the text on. */
function around(box) {
  return { x: 55, y: Math.max(0, box.y - 150), width: 820, height: 400 };
}

function picture(page, name, clip) {
  return page.screenshot({ path: join(pictures, `${name}.png`), clip });
}
