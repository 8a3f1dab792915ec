// Keystroke → picture in the real VS Code: from the key in the editor to the frame in which the preview shows it.
import { mkdir, writeFile } from 'node:fs/promises';
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

const keys = 120;
/** These first keys warm up what has been warm for long when somebody writes. */
const warm = 20;

/** Starts VS Code; `measure(text, part)` gives the ms from each key to its picture. Undefined without a browser. */
export async function startPreviews() {
  const executablePath = findBrowser() ?? (await installBrowser());
  if (!executablePath) return undefined;
  const place = temporaryFolder('bench-preview');
  const server = await startVsCodeServer({
    dataDir: join(place, 'server'),
    args: developmentArgs,
    extensions: [opener],
  });
  return { stop: server.stop, measure: (text, part) => measure(text, part, { server, place, executablePath }) };
}

async function measure(text, part, { server, place, executablePath }) {
  const folder = join(place, `${part}-${text.length}`);
  await mkdir(folder);
  const path = join(folder, 'een.rapportage.md');
  await writeFile(path, text);
  const { browser, page } = await openBrowser({ executablePath });
  try {
    await page.goto(workbenchUrl(server, { folder, extension: root, file: path, line: lineOf(text, part) }));
    const frame = await preview(page);
    await frame.locator(`#tab-${part}`).click();
    await frame.locator(`#paneel-${part}:not([hidden]) h1`).waitFor();
    await page.locator('.editor-instance .view-line').first().waitFor();
    await page
      .locator('.editor-instance .monaco-editor')
      .first()
      .click({ position: { x: 200, y: 400 } });
    await page.keyboard.press('Control+G');
    await page.keyboard.type(String(lineOf(text, part)));
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.evaluate(() => {
      globalThis.keyAt = undefined;
      addEventListener('keydown', ({ timeStamp }) => (globalThis.keyAt = performance.timeOrigin + timeStamp), true);
    });
    await frame.evaluate((panel) => {
      const changes = new MutationObserver(() => {
        if (globalThis.shown) return;
        // Runs after the frame with the change has been drawn, not before.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port2.onmessage = () => (globalThis.shown = performance.timeOrigin + performance.now());
          port1.postMessage(0);
        });
      });
      changes.observe(document.getElementById(panel), { subtree: true, childList: true, characterData: true });
    }, `paneel-${part}`);
    const times = [];
    for (let key = 0; key < keys; key++) {
      await frame.evaluate(() => (globalThis.shown = 0));
      await page.keyboard.press('abcdefghij'[key % 10]);
      const shown = await frame.waitForFunction(() => globalThis.shown, undefined, { polling: 10, timeout: 20_000 });
      times.push((await shown.jsonValue()) - (await page.evaluate(() => globalThis.keyAt)));
    }
    return times.slice(warm);
  } finally {
    await browser.close();
  }
}

/** The 1-based line to type in: an item of the card, or an item, quote or paragraph in the middle of the chapters. */
function lineOf(text, part) {
  const lines = text.split('\n');
  const from = part === 'kaart' ? lines.findIndex((line) => /^## Dromen/.test(line)) : Math.floor(lines.length / 2);
  return lines.findIndex((line, index) => index > from && /^(?:[-*+] |> |\p{L})/u.test(line)) + 1;
}

async function preview(page) {
  await page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame').locator('h1').first().waitFor();
  for (const frame of webviewFrames(page)) if ((await frame.locator('[role="tab"]').count()) > 0) return frame;
  throw new Error('There is no preview.');
}
