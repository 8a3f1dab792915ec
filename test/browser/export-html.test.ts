/** The exported HTML in a real browser: accessible, readable at any size, and safe whatever a report contains. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { exportedHtml } from '../helpers/exported.ts';
import { leaveOut, NO_BROWSER } from '../helpers/leave-out.ts';
import { examples, smallestReport } from '../helpers/reports.ts';
import { hostileReport } from './hostile-report.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WAYS: Readonly<Record<string, BrowserContextOptions>> = {
  'in light': { colorScheme: 'light' },
  'in dark': { colorScheme: 'dark' },
  'in forced colours': { forcedColors: 'active' },
  'at 320 px': { viewport: { width: 320, height: 640 } },
  // A zoom of 200 % on a screen of 1280 pixels leaves half as many CSS pixels.
  'at 200 %': { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
};

describe('exported HTML in a browser', () => {
  let browser: Browser | undefined;
  let folder: string;

  before(async function () {
    const { findBrowser } = await import('../../scripts/browser.mjs');
    if (!findBrowser()) leaveOut(this, NO_BROWSER);
    const { openBrowser } = await import('../../scripts/vscode/workbench.mjs');
    ({ browser } = await openBrowser());
    folder = await mkdtemp(join(tmpdir(), 'rapportage-test-'));
  });
  after(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  async function open(text: string, part: string, options: BrowserContextOptions = {}, own?: string): Promise<Page> {
    const file = join(folder, 'rapportage.html');
    await writeFile(file, await exportedHtml(text, part, own));
    const context = await browser?.newContext(options);
    const page = await context?.newPage();
    assert.ok(page);
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  for (const [way, options] of Object.entries(WAYS)) {
    it(`has nothing that axe-core finds ${way}`, async () => {
      for (const { text } of examples) {
        const page = await open(text, 'all', options);
        assert.deepEqual(await violations(page), []);
        await page.context().close();
      }
    });
  }

  it('has nothing that axe-core finds in one part either', async () => {
    for (const part of ['card', 'report'] as const) {
      const page = await open(smallestReport(), part);
      assert.deepEqual(await violations(page), []);
      await page.context().close();
    }
  });

  it('is dark on a dark screen, in the colours that a house style has for that, and on paper never', async () => {
    const own =
      ':root { --rapport-accent: #0a0; }\nbody.vscode-dark { --rapport-accent: #afa; --rapport-logo: url("data:,}"); }';
    const page = await open(smallestReport(), 'card', { colorScheme: 'dark' }, own);
    const colours = (): Promise<readonly string[]> =>
      page.evaluate(
        '[document.body, document.querySelector(".citaat blockquote")].map((one, index) => getComputedStyle(one)[index ? "color" : "backgroundColor"])',
      );
    assert.deepEqual(await colours(), ['rgb(28, 35, 43)', 'rgb(170, 255, 170)']);
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(await colours(), ['rgba(0, 0, 0, 0)', 'rgb(0, 170, 0)']);
    await page.context().close();
  });

  it('never needs to be scrolled sideways, on a phone or enlarged', async () => {
    for (const way of ['at 320 px', 'at 200 %']) {
      for (const { text } of examples) {
        const page = await open(text, 'all', WAYS[way]);
        const [content, window] = await page.evaluate<[number, number]>(
          '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
        );
        assert.ok(content <= window, `${content} > ${window} ${way}`);
        await page.context().close();
      }
    }
  });

  it('can be read with the keyboard only', async () => {
    const page = await open(smallestReport(), 'all');
    const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent.trim()');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Naar de tekst van het rapport');
    assert.ok((await page.locator('.overslaan').boundingBox())?.height ?? 0 > 20, 'and it can be seen');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Op zoek naar ideeën voor ‘na de crisis’');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate('document.activeElement.id'), 'rapport-tekst');
  });

  it('runs nothing and loads nothing, whatever a report holds', async () => {
    const page = await browser?.newPage();
    assert.ok(page);
    const asked: string[] = [];
    const happened: string[] = [];
    await page.route('**/*', (route) => {
      asked.push(route.request().url());
      return route.continue();
    });
    page.on('dialog', (dialog) => {
      happened.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('console', (message) => happened.push(message.text()));
    const file = join(folder, 'vijandig.html');
    await writeFile(file, await exportedHtml(hostileReport(), 'all'));
    const url = pathToFileURL(file).href;
    await page.goto(url);
    await page.locator('body').hover();
    // A reader may follow a link in the report to a site, but nothing loads by itself.
    for (const link of await page.locator('a').all())
      assert.match((await link.getAttribute('href')) ?? '', /^(?:#|https?:\/\/[^/])/);
    assert.equal(await page.evaluate('"gehackt" in window'), false);
    assert.deepEqual(
      asked.filter((one) => one !== url && !one.startsWith('data:font/woff2;')),
      [],
    );
    assert.deepEqual(happened, []);
    assert.equal(await page.locator('script, img, iframe, object, embed, form, input, svg, link, base').count(), 0);
    await page.close();
  });
});

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)))`,
  );
}
