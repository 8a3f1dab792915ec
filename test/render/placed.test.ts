/** A page for the preview, apart from where its elements stand in the file. */
import assert from 'node:assert/strict';
import { placedMarkup } from '../../server/src/render/placed.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { renderCard, renderPage } from '../helpers/drawn.ts';
import { examples, published } from '../helpers/reports.ts';

describe('a page apart from its places', () => {
  it('has two numbers for each element, in the order of the tags', () => {
    const markup =
      '<main lang="nl"><section id="a" data-start="3" data-end="40"><p>x</p><span data-start="5" data-end="6">y</span></section></main>';
    const { html, places } = placedMarkup(markup);
    assert.equal(html, '<main lang="nl"><section id="a"><p>x</p><span>y</span></section></main>');
    assert.deepEqual(places, [-1, -1, 3, 40, -1, -1, 5, 6]);
  });

  it('keeps of the names of its blocks those that something on it points at', () => {
    const markup =
      '<nav><a href="#een-kop">Een</a></nav><h2 id="een-kop">Een</h2><p id="een-alinea-1">x</p><div id="een"></div><ol aria-labelledby="d e"><li id="e"></li></ol>';
    assert.equal(placedMarkup(markup).html, markup.replace(' id="een-alinea-1"', ''));
  });

  it('leaves text that looks like a place alone', () => {
    const text =
      '# Rapportage themadialogen data-start="1" data-end="2"\n\n## Dromen\n\n- <p id="x" data-start="1" data-end="2">\n';
    const { html } = placedMarkup(renderCard(readReport(text)));
    assert.match(html, /data-start=&quot;1&quot; data-end=&quot;2&quot;/);
    assert.match(html, /&lt;p id=&quot;x&quot; data-start=&quot;1&quot; data-end=&quot;2&quot;&gt;/);
  });

  it('closes every element, so that tags can be counted', () => {
    for (const { text } of [...examples, ...published]) {
      for (const render of [renderCard, renderPage]) {
        const { html, places } = placedMarkup(render(readReport(text)));
        const opening = html.match(/<[a-z][^>]*>/g)?.length;
        assert.deepEqual([html.match(/<\/[a-z][^>]*>/g)?.length, places.length], [opening, 2 * (opening ?? 0)]);
        assert.doesNotMatch(html, /data-(?:start|end)=/);
      }
    }
  });
});
