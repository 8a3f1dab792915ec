/** The preview receives only the change after each key, and that is enough to turn the old page into the new one. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeMessage, pageChange } from '../../client/src/preview/page-change.ts';
import type { PageMessage } from '../../client/webview/messages.ts';
import { changedPlaces, type MarkedPage, type PageChange } from '../../client/webview/page-change.ts';
import { placedMarkup } from '../../server/src/render/placed.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { drawCard, drawPage } from '../helpers/drawn.ts';
import { once } from '../helpers/once.ts';
import { examples, published, smallestReport } from '../helpers/reports.ts';
import { amount } from '../helpers/thorough.ts';

const REPORT = examples.find(({ name }) => name === 'leven-met-water')?.text ?? '';
const pageOf = (text: string, render = drawPage): MarkedPage => placedMarkup(render(readReport(text)));

describe('what changed on a page of the preview', () => {
  it('is the element that was typed in', () => {
    const change = changed('Droogte sluipt', 'Droogte xsluipt', drawCard);
    assert.match(change?.html ?? '', /^<strong class="kern">Droogte xsluipt[^<>]*<\/strong>$/);
    assert.deepEqual([change?.removed, change?.shift.by, change?.places.length, change?.odd.length], [1, 1, 2, 0]);
  });

  it('is nothing where what was typed is not on this page, only places then move', () => {
    const change = changed('Droogte sluipt', 'Droogte  sluipt', drawPage);
    assert.deepEqual([change?.html, change?.removed, change?.places, change?.shift.by], [undefined, 0, [], 1]);
  });

  it('is the list where a bullet was put in', () => {
    assert.match(
      changed('* Tuinen worden groener: toen', '* Een nieuw punt.\n* Tuinen worden groener: toen', drawPage)?.html ??
        '',
      /^<ul class="onderwerpen">/,
    );
  });

  it('is not told apart where it is all over the page', () => {
    assert.equal(pageChange(pageOf(REPORT), pageOf('')), undefined);
  });

  it('makes the new page of the old one, after whatever was typed, taken out or put in', () => {
    const texts = [REPORT, smallestReport(), ...published.map(({ text }) => text)];
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
      add: fc.constantFrom(
        '',
        'x',
        ' ',
        '\n',
        '\n\n',
        '- Een punt.\n',
        '\n## Dromen\n',
        '\n# Titel\n',
        '> ‘Ja.’ (x, dialoog 1)\n',
        ':::kader\n',
        '**',
        '<b>&"',
        '🙂',
        '\u202E',
      ),
    });
    const cards = once((text) => pageOf(text, drawCard));
    const pages = once((text) => pageOf(text, drawPage));
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(drawPage, drawCard),
        (text, edits, render) => {
          const next = edits.reduce((now, { at, remove, add }) => {
            const start = Math.floor(at * now.length);
            return now.slice(0, start) + add + now.slice(start + remove);
          }, text);
          const [before, after] = [(render === drawCard ? cards : pages)(text), pageOf(next, render)];
          const change = pageChange(before, after);
          if (!change) return;
          assert.equal(withChange(before.html, change), after.html);
          assert.deepEqual(changedPlaces(before.places, change), after.places);
        },
      ),
      { seed: 20211021, numRuns: amount(300, 40) },
    );
  });

  it('leaves out the findings that only moved along', () => {
    const finding = { start: 500, end: 510, severity: 'hint', message: 'Let op.' } as const;
    const message = (text: string, findings: PageMessage['findings'], version: number): PageMessage => {
      const state = { status: 'Concept', findings: '1 bevinding' };
      return {
        type: 'page',
        uri: 'file:///een.rapportage.md',
        version,
        part: 'kaart',
        parts: [{ id: 'kaart', label: 'Kaart' }],
        ...pageOf(text, drawCard),
        findings,
        state,
        length: text.length,
      };
    };
    const at = REPORT.indexOf('Droogte sluipt');
    const behind = { ...finding, start: at + 100, end: at + 110 };
    const before = message(REPORT, [behind], 1);
    const typed = `${REPORT.slice(0, at)}x${REPORT.slice(at)}`;
    assert.equal(
      changeMessage(before, message(typed, [{ ...behind, start: at + 101, end: at + 111 }], 2))?.findings,
      undefined,
    );
    assert.deepEqual(changeMessage(before, message(typed, [behind], 2))?.findings, [behind]);
    assert.deepEqual(changeMessage(before, message(typed, [], 2))?.findings, []);
  });
});

function changed(from: string, to: string, render: typeof drawCard): PageChange | undefined {
  assert.ok(REPORT.includes(from));
  return pageChange(pageOf(REPORT, render), pageOf(REPORT.replace(from, to), render));
}

/** The markup with its element replaced; it finds the element by counting, as the page does. */
function withChange(html: string, { element, removed, html: fresh }: PageChange): string {
  if (fresh === undefined) return html;
  const tags = [...html.matchAll(/<(\/?)[a-z][^>]*>/g)];
  const first = tags.filter(([, closes]) => !closes)[element];
  assert.ok(first);
  let depth = 0;
  let inside = 0;
  const last = tags.slice(tags.indexOf(first)).find(([, closes]) => {
    depth += closes ? -1 : 1;
    if (!closes) inside++;
    return depth === 0;
  });
  assert.ok(last);
  assert.equal(inside, removed);
  return html.slice(0, first.index) + fresh + html.slice(last.index + last[0].length);
}
