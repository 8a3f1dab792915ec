// `npm run bench:preview`: key → picture in the real VS Code: from the key in the editor to the frame in which the preview shows it.
// A benchmark, never a timed test: it prints figures beside their target and judges nothing. `npm run build` first.
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findBrowser, installBrowser } from '../browser.mjs';
import { root } from '../npm-cache.mjs';
import { startVsCodeServer } from '../vscode-server.mjs';
import { developmentArgs, openBrowser, opener, temporaryFolder, webviewFrames, workbenchUrl } from '../workbench.mjs';
import { enlarge, largestReport, percentiles, row } from './reports.mjs';

const keys = 120;
/** The first keys warm up what a writer has warm. */
const warm = 20;

const { file, report } = largestReport();
const place = temporaryFolder('bench-preview');
const executablePath = findBrowser() ?? (await installBrowser());
const server = await startVsCodeServer({ dataDir: join(place, 'server'), args: developmentArgs, extensions: [opener] });
console.log(`${basename(file)}, ${(report.length / 1024).toFixed(0)} KB\n`);
row('', 'p50 / p95', 'target');
for (const [name, text] of [
  ['a published report', report],
  ['ten times the size', enlarge(report, 10)],
]) {
  row(`key → picture, card of ${name}`, percentiles(await measure(text, 'kaart')), '100 ms');
  row(`key → picture, report of ${name}`, percentiles(await measure(text, 'rapport')), '100 ms');
}
await server.stop();

/** Milliseconds from each key to its picture. */
async function measure(text, part) {
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
        // After the frame with the change has been drawn, not before.
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

/** A line (1-based) to type at the end of: an item of the card, or an item, quote or paragraph in the middle of the chapters. */
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
