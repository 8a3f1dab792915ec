/// <reference lib="dom" />
/** The preview's page in a browser: every word leads to its place in the file, and a change updates nothing else. */
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { wordsIn } from '../../client/webview/place.ts';
import { findBrowser } from '../../scripts/browser.mjs';
import { openBrowser } from '../../scripts/vscode/workbench.mjs';
import { bodyOf } from '../../server/src/report/places.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { leaveOut, NO_BROWSER } from '../helpers/leave-out.ts';
import { examples } from '../helpers/reports.ts';
import { openPreview, type PreviewPage, renderedPart } from './preview-page.ts';

describe('the preview in a browser', () => {
  let browser: Browser;
  let preview: PreviewPage;

  before(async function () {
    if (!findBrowser()) leaveOut(this, NO_BROWSER);
    ({ browser } = await openBrowser());
  });
  beforeEach(async () => {
    preview = await openPreview(browser);
  });
  afterEach(() => preview.close());
  after(() => browser?.close());

  for (const part of ['kaart', 'rapport'] as const) {
    for (const { name, text } of examples) {
      it(`leads from every word of the ${part} of ${name} to the same word`, async () => {
        await show(text, part);
        const clicked = await preview.page.evaluate(clickEveryWord, renderedPart(readReport(text), part));
        // A report may not have part two yet.
        assert.ok(
          clicked.length > 20 || (part === 'rapport' && !bodyOf(readReport(text))),
          `only ${clicked.length} words`,
        );
        const words = wordsIn(text);
        const said = (await preview.said()).filter((message) => message.type === 'word');
        assert.equal(said.length, clicked.length);
        const astray = clicked.flatMap((word, index) => {
          const { offset } = said[index] as { offset: number };
          const there = words.find(({ start, end }) => start <= offset && offset <= end);
          const found = there ? text.slice(there.start, there.end) : text.slice(offset, offset + 20);
          return found === word || found.includes(word) ? [] : [`${word} → ${found}`];
        });
        assert.deepEqual(astray, []);
      });
    }
  }

  async function show(text: string, part: 'kaart' | 'rapport'): Promise<void> {
    await preview.show(text);
    if (part === 'rapport') await preview.page.click('#tab-rapport');
    await preview.show(text, part);
    await preview.page.evaluate('document.fonts.ready.then(() => true)');
    await preview.said();
  }
});

/**
 * Runs in the page: clicks in the middle of each word of the report and returns the words in order. `html` is the
 * page as the server rendered it: texts without a place in it (‘Nog geen citaat’, the status) are the page's own.
 */
function clickEveryWord(html: string): string[] {
  const clicked: string[] = [];
  const textsIn = (root: Element) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text);
    return texts;
  };
  const main = document.querySelector('[role="tabpanel"]:not([hidden]) > *') as HTMLElement;
  const rendered = new DOMParser().parseFromString(html, 'text/html').querySelector('main') as HTMLElement;
  const placed = textsIn(rendered).map((text) => text.parentElement?.closest('[data-start]:not(:has([data-start]))'));
  for (const [order, text] of textsIn(main).entries()) {
    const target = text.parentElement as HTMLElement;
    // Text that is only for screen readers cannot be clicked.
    if (!placed[order] || target.closest('h2')?.clientHeight === 1) continue;
    for (const { index, 0: word } of (text.textContent ?? '').matchAll(
      /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'‑-](?=[\p{L}\p{N}]))*/gu,
    )) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const rectangle = () => range.getClientRects()[0] as DOMRect;
      if (rectangle().top < 60 || rectangle().bottom > innerHeight) scrollBy(0, rectangle().top - 200);
      const { left, top, width, height } = rectangle();
      target.dispatchEvent(
        new MouseEvent('click', { bubbles: true, detail: 1, clientX: left + width / 2, clientY: top + height / 2 }),
      );
      clicked.push(word);
    }
  }
  return clicked;
}
