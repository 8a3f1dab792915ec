// Everything that the suite may ask of VS Code's window. Each call waits until it can be done or seen.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import { webviewFrames } from '../../scripts/vscode/workbench.mjs';

const patience = 15_000;

/** WCAG 2.2 AA and the best practices of axe-core. */
const accessible = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** `connect` returns the Playwright page, or throws if this VS Code has none; the screenshots go to `folder`. */
export function pageCalls(connect, folder) {
  return {
    /** Undefined if there is a page, otherwise the reason why there is none. */
    whyNoPage: () =>
      connect().then(
        () => undefined,
        (error) => error.message,
      ),
    press: async (key) => (await connect()).keyboard.press(key),
    type: async (text) => (await connect()).keyboard.type(text),
    paste: async (html, text) => pasteInto(await connect(), html, text),
    waitFor: (selector) => inWindow(selector, (place) => place.waitFor({ timeout: patience })),
    pressUntil: (key, selector) => inWindow(selector, async (place, page) => pressUntil(page, key, place)),
    click: (selector) => inWindow(selector, (place) => place.click({ timeout: patience })),
    text: (selector) => inWindow(selector, (place) => place.textContent({ timeout: patience })),
    inPreview: async (expression) => inPreview(await connect(), expression),
    clickInPreview: async (selector, word, modifiers) => clickInPreview(await connect(), selector, word, modifiers),
    axeInPreview: async () => axeInPreview(await connect()),
    screenshot: async (name) => takePicture(await connect(), name),
  };

  async function inWindow(selector, act) {
    const page = await connect();
    return act(page.locator(selector).first(), page).catch(() =>
      failWithPicture(page, `In VS Code's window this never appeared: ${selector}.`),
    );
  }

  /**
   * Presses a key again if it had no effect. VS Code may close a menu while it refreshes by itself; a person then opens
   * it again.
   */
  async function pressUntil(page, key, place) {
    const deadline = Date.now() + patience;
    for (;;) {
      await page.keyboard.press(key);
      try {
        return await place.waitFor({ timeout: patience / 5 });
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await page.keyboard.press('Escape');
      }
    }
  }

  /** The value of a JavaScript expression inside a webview, as soon as it is truthy. */
  async function inPreview(page, expression) {
    const deadline = Date.now() + patience;
    let last = 'no webview';
    while (Date.now() < deadline) {
      for (const frame of webviewFrames(page)) {
        const seen = await evaluate(frame, expression);
        if (seen.value) return seen.value;
        last = seen.text;
      }
      await page.waitForTimeout(50);
    }
    return failWithPicture(page, `In the preview this never came true: ${expression}. It shows: ${last}`);
  }

  /**
   * A real click in the middle of this word, in the first element that matches and contains it. It waits until the page
   * is at rest, because fonts that load move words.
   */
  async function clickInPreview(page, selector, word, modifiers = []) {
    await inPreview(
      page,
      `[...document.querySelectorAll(${JSON.stringify(selector)})].some((one) => one.textContent.includes(${JSON.stringify(word)}))`,
    );
    const frame = await frameWith(page, selector);
    const element = frame.locator(selector).filter({ hasText: word }).first();
    await element.scrollIntoViewIfNeeded();
    let before;
    let now;
    do {
      before = now;
      await frame.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.waitForTimeout(50);
      now = await middleOf(element, word);
    } while (JSON.stringify(before) !== JSON.stringify(now));
    await element.click({ position: now.inElement, modifiers, force: true });
  }

  /** The faults that axe-core finds inside the webview: each broken rule, and where. */
  async function axeInPreview(page) {
    const frame = await frameWith(page, '[role="tabpanel"]');
    await frame.evaluate(axe.source);
    const { violations } = await frame.evaluate(
      (values) => globalThis.axe.run(document, { runOnly: values }),
      accessible,
    );
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, any }) => `${target} ${any.map(({ message }) => message).join()}`).join(' | ')}`,
    );
  }

  async function frameWith(page, selector) {
    for (const frame of webviewFrames(page)) if ((await frame.locator(selector).count()) > 0) return frame;
    return failWithPicture(page, `No preview shows ${selector}.`);
  }

  async function failWithPicture(page, message) {
    throw new Error(`${message} See ${await takePicture(page, `failed-${Date.now()}`)}`);
  }

  async function takePicture(page, name) {
    await mkdir(folder, { recursive: true });
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path });
    return path;
  }
}

/** Where the middle of this word is in the element, and where the element is in its window (px). */
function middleOf(element, word) {
  return element.evaluate((holder, wanted) => {
    const texts = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const start = text.textContent.indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + wanted.length);
      const [rect] = range.getClientRects();
      const around = holder.getBoundingClientRect();
      const inElement = { x: rect.left + rect.width / 2 - around.left, y: rect.top + rect.height / 2 - around.top };
      return { inElement, top: around.top, left: around.left };
    }
    return undefined;
  }, word);
}

/** The value of the expression and the text of the frame; a frame may be replaced while we look into it. */
async function evaluate(frame, expression) {
  try {
    return await frame.evaluate(`({ value: (${expression}), text: document.body?.innerText })`);
  } catch (error) {
    return { text: error.message };
  }
}

/** Pastes into the focused element as the browser does; without a display there is no real clipboard. */
async function pasteInto(page, html, text) {
  await page.evaluate(
    ([asHtml, asText]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', asHtml);
      clipboardData.setData('text/plain', asText);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
      );
    },
    [html, text],
  );
}
