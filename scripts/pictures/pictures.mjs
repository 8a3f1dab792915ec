// node scripts/pictures/pictures.mjs: makes the pictures in docs/beeld from the examples (`npm run pictures`, after
// `npm run build`). The card is the page itself in any Chromium; the page of the report is one of the PDF, where
// pdftoppm is installed; the editor is in VS Code.
import { spawnSync } from 'node:child_process';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { findBrowser, installBrowser } from '../browser.mjs';
import { openBrowser, temporaryFolder } from '../vscode/workbench.mjs';

const root = new URL('../..', import.meta.url);
const { renderPart } = await tsImport('../../server/src/render/forms.ts', import.meta.url);
const { readReport } = await tsImport('../../server/src/report/read-report.ts', import.meta.url);

/** An A4 page, landscape, in CSS pixels. */
const page = { width: 1123, height: 794 };
const pictures = [
  { file: 'kaart.png', example: 'leven-met-water', theme: 'vscode-light' },
  { file: 'kaart-kort.png', example: 'jong-op-het-dorp', theme: 'vscode-light' },
  { file: 'kaart-donker.png', example: 'leven-met-water', theme: 'vscode-dark' },
  { file: 'kaart-afdruk.png', example: 'vervoer-op-het-platteland', theme: '', media: 'print' },
  {
    file: 'kaart-smal.png',
    example: 'ouder-worden-in-de-buurt',
    theme: 'vscode-light',
    size: { width: 480, height: 900 },
  },
  { file: 'kaart-huisstijl.png', example: 'ouder-worden-in-de-buurt', theme: '', own: 'examples/huisstijl.css' },
];

const { browser, page: tab } = await openBrowser({
  executablePath: findBrowser() ?? (await installBrowser()),
  size: page,
  scale: 1.25,
});
for (const { file, example, theme, media = 'screen', size = page, own } of pictures) {
  const report = readReport(await readFile(new URL(`examples/${example}.rapportage.md`, root), 'utf8'));
  const card = renderPart(
    report,
    report.template.parts.find(({ form }) => form === 'card'),
  );
  const sheets = ['media/huisstijl.css', 'media/card.css', ...(own ? [own] : [])];
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('');
  const markup = `<!DOCTYPE html><html lang="nl"><meta charset="utf-8">${links}<style>body{margin:0}</style><body class="${theme}">${card}</body></html>`;
  // The page is served from an address of its own, beside the folders that it loads from: nothing is written to disk
  // and nothing is fetched.
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

const home = fileURLToPath(root);
const pdfs = temporaryFolder('pictures');
const report = join(home, 'examples', 'leven-met-water.rapportage.md');
run(process.execPath, 'dist/cli.cjs', 'export', '--format', 'pdf', '--part', 'report', '--out', pdfs, report);
const pdf = join(pdfs, 'leven-met-water-rapport.pdf');
if (run('pdftoppm', '-png', '-r', '96', '-f', '4', '-l', '4', '-singlefile', pdf, join(pdfs, 'bladzijde')))
  await copyFile(join(pdfs, 'bladzijde.png'), join(home, 'docs', 'beeld', 'rapport-bladzijde.png'));

const planted = join(home, 'examples', 'vervoer-op-het-platteland.rapportage.md');
const beside = ['scripts/vscode/screenshot.mjs', planted];
const plain = ['--preview', '--plain'];
run(process.execPath, ...beside, 'docs/beeld/editor.png', ...plain, '--line', '20', '--size', '1500x860');
run(
  process.execPath,
  ...beside,
  'docs/beeld/bevindingen.png',
  ...plain,
  '--line',
  '44',
  '--size',
  '1700x950',
  '--explain',
  'lijst heeft',
);

/** Whether it went well; where a program is missing, its picture stays as it was. */
function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: home, stdio: 'inherit' });
  if (status !== 0) console.log(`${command} ${args[0]}: not made`);
  return status === 0;
}
