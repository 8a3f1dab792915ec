// node scripts/pictures.mjs: the pictures of the card in docs/beeld, from the examples, in any Chromium (`npm run pictures`).
// Each is the page itself, without an editor around it; pictures of the editor are made by screenshot.mjs.
import { readFile, writeFile } from 'node:fs/promises';
import { tsImport } from 'tsx/esm/api';
import { findBrowser, installBrowser } from './browser.mjs';
import { openBrowser } from './workbench.mjs';

const root = new URL('..', import.meta.url);
const { renderCard } = await tsImport('../server/src/render/card.ts', import.meta.url);
const { readReport } = await tsImport('../server/src/report/read-report.ts', import.meta.url);

/** An A4 page, landscape, in CSS pixels. */
const page = { width: 1123, height: 794 };
const pictures = [
  { file: 'kaart.png', example: 'leven-met-water', theme: 'vscode-light' },
  { file: 'kaart-kort.png', example: 'jong-op-het-dorp', theme: 'vscode-light' },
  { file: 'kaart-donker.png', example: 'leven-met-water', theme: 'vscode-dark' },
  { file: 'kaart-afdruk.png', example: 'vervoer-op-het-platteland', theme: '', media: 'print' },
  { file: 'kaart-smal.png', example: 'ouder-worden-in-de-buurt', theme: 'vscode-light', size: { width: 480, height: 900 } },
  { file: 'kaart-huisstijl.png', example: 'ouder-worden-in-de-buurt', theme: '', own: 'examples/huisstijl.css' },
];

const { browser, page: tab } = await openBrowser({ executablePath: findBrowser() ?? (await installBrowser()), size: page, scale: 1.25 });
for (const { file, example, theme, media = 'screen', size = page, own } of pictures) {
  const card = renderCard(readReport(await readFile(new URL(`examples/${example}.rapportage.md`, root), 'utf8')));
  const sheets = ['media/huisstijl.css', 'media/card.css', ...(own ? [own] : [])];
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('');
  const markup = `<!DOCTYPE html><html lang="nl"><meta charset="utf-8">${links}<style>body{margin:0}</style><body class="${theme}">${card}</body></html>`;
  // Beside the folders that it loads from, under an address of its own: nothing is written to disk and nothing is fetched.
  await tab.unrouteAll();
  await tab.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    if (path === '') return route.fulfill({ contentType: 'text/html', body: markup });
    const body = await readFile(new URL(path, root)).catch(() => undefined);
    if (!body) return route.abort();
    return route.fulfill({ contentType: path.endsWith('.css') ? 'text/css' : 'font/woff2', body });
  });
  await tab.setViewportSize(size);
  await tab.emulateMedia({ media });
  await tab.goto('https://rapportage.invalid/');
  await tab.evaluate('document.fonts.ready.then(() => true)');
  const picture = await tab.screenshot({ fullPage: size !== page });
  await writeFile(new URL(`docs/beeld/${file}`, root), picture);
  console.log(`${file}: ${Math.round(picture.length / 1024)} kB`);
}
await browser.close();
