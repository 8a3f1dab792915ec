/** A page for the preview, separate from the places of its elements in the file. */
import assert from 'node:assert/strict';
import { at, html, stretch, toMarkup, withoutPlaces } from '../../server/src/render/html.ts';
import { placedMarkup } from '../../server/src/render/placed.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { drawCard, drawPage } from '../helpers/drawn.ts';
import { examples, published } from '../helpers/reports.ts';

describe('a page apart from its places', () => {
  it('has two numbers for each element, in the order of the tags', () => {
    const page = html`<main lang="nl"><section id="a"${at({ start: 3, end: 40 })}><p>x</p>${stretch({ start: 5, end: 6 }, html`y`)}</section></main>`;
    const { html: markup, places } = placedMarkup(page);
    assert.equal(markup, '<main lang="nl"><section id="a"><p>x</p><span>y</span></section></main>');
    assert.deepEqual(places, [-1, -1, 3, 40, -1, -1, 5, 6]);
  });

  it('is the same page with its places in it, and for readers without an editor', () => {
    const page = html`<p${at({ start: 3, end: 4 })}>${stretch({ start: 3, end: 4 }, html`<em>x</em>`)}</p>`;
    assert.equal(
      toMarkup(page),
      '<p data-start="3" data-end="4"><span data-start="3" data-end="4"><em>x</em></span></p>',
    );
    assert.equal(withoutPlaces(page), '<p><em>x</em></p>');
  });

  it('keeps of the names of its blocks those that something on it points at', () => {
    const page = html`<nav><a href="#een-kop">Een</a></nav><h2 id="een-kop">Een</h2><p id="een-alinea-1">x</p><div id="een"></div><ol aria-labelledby="d e"><li id="e"></li></ol>`;
    assert.equal(placedMarkup(page).html, toMarkup(page).replace(' id="een-alinea-1"', ''));
  });

  it('leaves text that looks like a place alone', () => {
    const text =
      '# Rapportage themadialogen data-start="1" data-end="2"\n\n## Dromen\n\n- <p id="x" data-start="1" data-end="2">\n';
    const { html: markup } = placedMarkup(drawCard(readReport(text)));
    assert.match(markup, /data-start=&quot;1&quot; data-end=&quot;2&quot;/);
    assert.match(markup, /&lt;p id=&quot;x&quot; data-start=&quot;1&quot; data-end=&quot;2&quot;&gt;/);
  });

  it('closes every element, so that tags can be counted', () => {
    for (const { text } of [...examples, ...published]) {
      for (const draw of [drawCard, drawPage]) {
        const { html: markup, places } = placedMarkup(draw(readReport(text)));
        const opening = markup.match(/<[a-z][^>]*>/g)?.length;
        assert.deepEqual([markup.match(/<\/[a-z][^>]*>/g)?.length, places.length], [opening, 2 * (opening ?? 0)]);
        assert.doesNotMatch(markup, /data-(?:start|end)=/);
      }
    }
  });
});
