/**
 * The table of dialogues and sections as a page: readable for everyone, in light and dark. axe cannot run on it in
 * VS Code itself, because that page has no scripts.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { openBrowser } from '../../scripts/vscode/workbench.mjs';
import { renderMatrix } from '../../server/src/render/matrix.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { leaveOut, NO_BROWSER } from '../helpers/leave-out.ts';
import { examples, root, smallestReport } from '../helpers/reports.ts';

/** The colours that VS Code gives a page in its own light and dark theme, as far as the table uses them. */
const THEMES = {
  light: ['#202020', '#ffffff', '#606060', '#0069cc', '#fdf6e3', '#f0f1f2'],
  dark: ['#bfbfbf', '#121314', '#8c8c8c', '#48a0c7', '#352a05', '#2a2b2c'],
};
const NAMES = [
  'foreground',
  'editor-background',
  'descriptionForeground',
  'textLink-foreground',
  'inputValidation-warningBackground',
  'widget-border',
];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe('the table of dialogues and sections in a browser', () => {
  let browser: Browser;

  before(async function () {
    if (!findBrowser()) leaveOut(this, NO_BROWSER);
    ({ browser } = await openBrowser());
  });
  after(() => browser?.close());

  async function show(text: string, theme: keyof typeof THEMES, width: number) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const variables = NAMES.map((name, index) => `--vscode-${name}: ${THEMES[theme][index]}`).join('; ');
    const css = readFileSync(join(root, 'media', 'matrix.css'), 'utf8');
    const main = renderMatrix(readReport(text), () => '#');
    await page.setContent(
      `<!DOCTYPE html><html lang="nl" style="${variables}"><head><title>Dialogen en secties</title><style>${css}</style></head><body>${main}</body></html>`,
    );
    return page;
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`has nothing that WCAG 2.2 AA forbids, in ${theme}`, async () => {
      for (const text of [
        smallestReport().replace('(scholier, dialoog 2)', '(wethouder)'),
        ...examples.map((example) => example.text),
        '',
      ]) {
        const page = await show(text, theme, 1000);
        await page.evaluate(axe.source);
        const broken = await page.evaluate(
          `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join()))`,
        );
        assert.deepEqual(broken, []);
        await page.close();
      }
    });
  }

  it('fits beside an editor: what is too wide scrolls in the table alone', async () => {
    const page = await show(examples[0]?.text ?? '', 'light', 320);
    assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= 320);
    await page.close();
  });
});
