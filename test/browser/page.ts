/** A page in a real browser with the card's own style sheets and fonts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { root } from '../helpers/reports.ts';

const ORIGIN = 'https://rapportage.invalid';

export async function browserPath(): Promise<string | undefined> {
  // A script without types; it returns a path or undefined.
  const { findBrowser } = (await import(new URL('../../scripts/browser.mjs', import.meta.url).href)) as {
    findBrowser: () => string | undefined;
  };
  return findBrowser();
}

export async function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** Style sheets and fonts come from media/; any other request of the page is refused and listed. */
export async function cardPage(
  browser: Browser,
  { width = 1123, height = 794, extra = '' } = {},
): Promise<{ page: Page; refused: string[]; show: (body: string) => Promise<void> }> {
  const page = await browser.newPage({ viewport: { width, height } });
  const refused: string[] = [];
  let shown = '';
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = join(root, path);
    if (path === '/') return route.fulfill({ contentType: 'text/html', body: shown });
    if (path.startsWith('/media/') && existsSync(file)) {
      return route.fulfill({
        contentType: path.endsWith('.css') ? 'text/css' : 'font/woff2',
        body: readFileSync(file),
      });
    }
    refused.push(path);
    return route.abort();
  });
  const show = async (body: string): Promise<void> => {
    shown = `<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><link rel="stylesheet" href="/media/huisstijl.css"><link rel="stylesheet" href="/media/card.css"><style>body{margin:0}${extra}</style><body>${body}</body></html>`;
    await page.goto(`${ORIGIN}/`);
    await page.evaluate('document.fonts.ready.then(() => true)');
  };
  return { page, refused, show };
}
