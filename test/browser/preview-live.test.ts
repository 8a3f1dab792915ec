/** The preview's page while somebody types, scrolls or has no mouse. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { changeMessage } from '../../client/src/preview/page-change.ts';
import { findBrowser } from '../../scripts/browser.mjs';
import { openBrowser } from '../../scripts/vscode/workbench.mjs';
import { leaveOut, NO_BROWSER } from '../helpers/leave-out.ts';
import { examples } from '../helpers/reports.ts';
import { openPreview, type PreviewPage, pageMessage } from './preview-page.ts';

const REPORT = examples.find(({ name }) => name === 'leven-met-water')?.text ?? '';
const MAIN = "document.querySelector('[role=tabpanel]:not([hidden]) > *')";

describe('the live preview in a browser', () => {
  let browser: Browser;
  let preview: PreviewPage;
  const evaluate = <T>(expression: string) => preview.page.evaluate(expression) as Promise<T>;

  before(async function () {
    if (!findBrowser()) leaveOut(this, NO_BROWSER);
    ({ browser } = await openBrowser());
  });
  beforeEach(async () => {
    preview = await openPreview(browser);
    await preview.show(REPORT);
    await evaluate('document.fonts.ready.then(() => true)');
    await preview.said();
  });
  afterEach(() => preview.close());
  after(() => browser?.close());

  /** The page, and where a click on each of its elements and marks leads. */
  async function shownAndSaid(): Promise<unknown> {
    const html = await evaluate(`${MAIN}.outerHTML`);
    await evaluate(
      `${MAIN}.querySelectorAll(':not(a, a *)').forEach((one) => one.dispatchEvent(new MouseEvent('click', { bubbles: true })))`,
    );
    const said = await preview.said();
    assert.ok(said.length > 20);
    return [html, said];
  }

  it('touches nothing but the block where a letter was typed', async () => {
    await evaluate(`globalThis.touched = new Set(), new MutationObserver((all) => { for (const one of all) touched.add((one.target.closest ? one.target : one.target.parentElement).closest('li, p, h1, h2, h3, section, main')); })
      .observe(${MAIN}, { subtree: true, childList: true, characterData: true, attributes: true }), 0`);
    await preview.show(REPORT.replace('Droogte sluipt', 'Droogte xsluipt'));
    const touched = await evaluate<string[]>(
      'Promise.resolve().then(() => [...touched].map((one) => one.textContent.trim()))',
    );
    assert.deepEqual(
      touched.map((text) => text.slice(0, 16)),
      ['Droogte xsluipt '],
    );
  });

  it('says that it is an estimate whether the card fits, where a house style has a font of its own', async () => {
    const sentence = "document.querySelector('.stand-past').textContent";
    assert.match(await evaluate(sentence), /^Kaart past op één A4/);
    await preview.close();
    preview = await openPreview(browser, undefined, 'examples/huisstijl.css');
    await preview.show(REPORT);
    assert.match(await evaluate(sentence), /^Kaart past naar schatting op één A4/);
  });

  it('shows after any changes what it would show at once', async () => {
    await preview.page.click('#tab-rapport');
    const lines = REPORT.split('\n');
    const change = fc.record({
      line: fc.nat(lines.length),
      remove: fc.nat(3),
      add: fc.constantFrom('', '- Een punt.', '## Dromen', '> ‘Ja.’ (x, dialoog 1)', 'Tekst.'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        await preview.show(REPORT, 'rapport');
        const now = [...lines];
        for (const { line, remove, add } of changes) {
          now.splice(line, remove, add);
          await preview.show(now.join('\n'), 'rapport');
        }
        await evaluate(`globalThis.patched = ${MAIN}.cloneNode(true), ${MAIN}.replaceChildren()`);
        await preview.show(now.join('\n'), 'rapport');
        assert.ok(await evaluate<boolean>(`patched.isEqualNode(${MAIN})`));
      }),
      { seed: 20211021, numRuns: 25 },
    );
  });

  it('shows after any changes what it would show at once, told only what changed', async () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.oneof(fc.constant(0), fc.nat(40)),
      add: fc.constantFrom(
        '',
        'x',
        '\n',
        '\n- Een punt.\n',
        '\n## Dromen\n',
        '\n> ‘Ja.’ (x, dialoog 1)\n',
        '**',
        '<aantal>',
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('kaart', 'rapport'),
        fc.array(change, { minLength: 1, maxLength: 5 }),
        async (part, changes) => {
          await preview.page.click(`#tab-${part}`);
          let [text, version] = [REPORT, 100];
          let last = pageMessage(text, part, version);
          await preview.send(last);
          for (const { at, remove, add } of changes) {
            const start = Math.floor(at * text.length);
            text = text.slice(0, start) + add + text.slice(start + remove);
            const next = pageMessage(text, part, ++version);
            await preview.send(changeMessage(last, next) ?? next);
            last = next;
          }
          await preview.said();
          const patched = await shownAndSaid();
          await evaluate(`${MAIN}.replaceChildren()`);
          await preview.send(last);
          assert.deepEqual(patched, await shownAndSaid());
        },
      ),
      { seed: 20211021, numRuns: 40 },
    );
  });

  it('asks for the whole page where it missed a change', async () => {
    const [first, second, third] = ['Droogte', 'Droogtee', 'Droogteee'].map((word, index) =>
      pageMessage(REPORT.replace('Droogte', word), 'kaart', 10 + index),
    );
    assert.ok(first && second && third);
    const title = () => evaluate<boolean>(`${MAIN}.textContent.includes('Droogteee sluipt')`);
    await preview.send(first);
    await preview.send(changeMessage(second, third) ?? third);
    assert.deepEqual([await preview.said(), await title()], [[{ type: 'ready', part: 'kaart' }], false]);
    await preview.send(third);
    assert.equal(await title(), true);
  });

  it('keeps what is selected, what has the focus and how far down it is', async () => {
    await evaluate(
      `document.querySelector('#tab-kaart').focus(), scrollTo(0, 150), getSelection().selectAllChildren([...${MAIN}.querySelectorAll('li')].at(-1)), 0`,
    );
    const selected = await evaluate<string>('String(getSelection())');
    await preview.show(REPORT.replace('* **Water in huis', '* Een nieuw punt.\n* **Water in huis'));
    assert.deepEqual(await evaluate('[String(getSelection()), document.activeElement.id, scrollY > 100]'), [
      selected,
      'tab-kaart',
      true,
    ]);
  });

  it('marks the block where the cursor stands, and brings it in view', async () => {
    const offset = REPORT.indexOf('van greppels');
    await preview.send({ type: 'cursor', offset, reveal: true });
    const [text, top] = await evaluate<[string, number]>(
      "[...document.querySelectorAll('[aria-current]')].map((one) => [one.textContent, one.getBoundingClientRect().top])[0]",
    );
    assert.match(text, /van greppels/);
    assert.ok(top > 0 && top < 700);
    await preview.send({ type: 'cursor', reveal: false });
    assert.equal(await evaluate("document.querySelectorAll('[aria-current]').length"), 0);
  });

  it('scrolls along with the editor, and tells nothing of that', async () => {
    await preview.page.mouse.move(400, 400);
    await preview.send({ type: 'scroll', offset: REPORT.indexOf('## Dromen'), withCursor: false });
    await evaluate('new Promise((resolve) => setTimeout(resolve, 100))');
    assert.ok((await evaluate<number>('scrollY')) > 50);
    assert.deepEqual(await preview.said(), []);
  });

  it('keeps the block where the cursor stands in view while the editor shows the cursor', async () => {
    await preview.page.setViewportSize({ width: 900, height: 300 });
    await preview.send({ type: 'cursor', offset: REPORT.indexOf('van greppels'), reveal: false });
    const bottom = () =>
      evaluate<number>("document.querySelector('[aria-current]').getBoundingClientRect().bottom - innerHeight");
    for (const withCursor of [true, false]) {
      await preview.send({ type: 'scroll', offset: 0, withCursor });
      assert.equal((await bottom()) < 1, withCursor);
    }
  });

  it('tells what stands at its top when its reader scrolls, and is not sent back by the editor that follows', async () => {
    await preview.page.mouse.move(400, 400);
    await preview.page.mouse.wheel(0, 300);
    await preview.page.waitForFunction('scrollY > 200');
    const scrolled = (await preview.said()).filter(({ type }) => type === 'scrolled');
    assert.ok(scrolled.length > 0);
    const y = await evaluate('scrollY');
    await preview.send({ type: 'scroll', offset: 0, withCursor: false });
    assert.equal(await evaluate('scrollY'), y);
  });

  it('has tabs that the arrows go through, and shows only one at a time', async () => {
    await preview.page.keyboard.press('Tab');
    await preview.page.keyboard.press('ArrowRight');
    assert.deepEqual(
      await evaluate(
        "[document.activeElement.id, ...[...document.querySelectorAll('[role=tabpanel]')].map((one) => one.hidden)]",
      ),
      ['tab-rapport', true, false],
    );
    assert.deepEqual(await preview.said(), [{ type: 'tab', part: 'deelTwee' }]);
    await preview.page.keyboard.press('Home');
    assert.equal(await evaluate('document.activeElement.id'), 'tab-kaart');
  });

  it('goes from word to word and to the word in the text without a mouse', async () => {
    await evaluate("document.querySelector('#paneel-kaart').focus(), 0");
    for (let key = 0; key < 4; key++) await preview.page.keyboard.press('ArrowRight');
    await preview.page.keyboard.press('ArrowLeft');
    assert.equal(await evaluate('String(getSelection())'), 'Leven');
    await preview.page.keyboard.press('Enter');
    await preview.page.keyboard.press('Control+Enter');
    const offset = REPORT.indexOf('Leven', REPORT.indexOf('# Rapportage'));
    assert.deepEqual(await preview.said(), [
      { type: 'word', version: 1, offset },
      { type: 'register', version: 1, offset },
    ]);
  });

  it('shows a finding at its item, with its words for who cannot point', async () => {
    await preview.show(REPORT.replace('## Vijf ideeën', '## Zes ideeën').replace('## Dromen', '## Drommen'));
    const labels = await evaluate<string[]>("[...document.querySelectorAll('.bevinding')].map((one) => one.ariaLabel)");
    assert.ok(labels.length > 0);
    await evaluate("document.querySelector('.bevinding').focus(), 0");
    assert.equal(await evaluate("document.querySelector('.uitleg').textContent"), labels[0]);
    await preview.page.keyboard.press('Escape');
    assert.equal(await evaluate("document.querySelector('.uitleg').hidden"), true);
    await preview.page.keyboard.press('Enter');
    assert.deepEqual(
      (await preview.said()).map(({ type }) => type),
      ['finding'],
    );
  });

  it('comes back in the tab and at the height where it was', async () => {
    const state = { uri: 'file:///een.rapportage.md', part: 'deelTwee', locked: true, scrollY: { deelTwee: 130 } };
    const again = await openPreview(browser, state);
    assert.deepEqual(await again.said(), [{ type: 'ready', part: 'deelTwee' }]);
    await again.page.evaluate('Promise.all([...document.fonts].map((font) => font.load())).then(() => true)');
    await again.show(REPORT, 'rapport');
    assert.equal(await again.page.evaluate('scrollY'), 130);
    await again.close();
  });
});
