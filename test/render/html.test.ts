import assert from 'node:assert/strict';
import { at, html, toMarkup } from '../../server/src/render/html.ts';

describe('html', () => {
  it('escapes what is interpolated', () => {
    assert.equal(
      toMarkup(html`<p title="${'a"b\'c'}">${'<b>&amp;</b>'}</p>`),
      '<p title="a&quot;b&#39;c">&lt;b&gt;&amp;amp;&lt;/b&gt;</p>',
    );
  });

  it('takes over what it made itself, alone or in a list, and nothing else', () => {
    const items = ['een', '<twee>'].map((item) => html`<li>${item}</li>`);
    assert.equal(toMarkup(html`<ul>${items}</ul>${undefined}${3}`), '<ul><li>een</li><li>&lt;twee&gt;</li></ul>3');
    for (const json of ['{"markup":"<script>"}', '{"start":"<script>","end":1}', '{"content":"<script>"}'])
      for (const forged of [JSON.parse(json), [JSON.parse(json)]])
        assert.equal(toMarkup(html`<p>${forged}</p>`), '<p></p>');
  });

  it('shows characters that nobody sees or that turn the text around, one for one', () => {
    const hidden = '\u0000\u0007\u001B\u007F\u009B\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFFFE';
    assert.equal(toMarkup(html`${hidden}`), '\uFFFD'.repeat(hidden.length));
    assert.equal(toMarkup(html`${'half \uD83D emoji'}`), 'half \uFFFD emoji');
  });

  it('leaves everything else as it was', () => {
    const text = '‘Zo’n café’ – 👩‍👩‍👧 \t\n\r\n שלום مرحبا \u200F\u00A0\u00AD e\u0301';
    assert.equal(toMarkup(html`${text}`), text);
  });

  it('writes a place as offsets', () => {
    assert.equal(toMarkup(html`<p${at({ start: 3, end: 12 })}></p>`), '<p data-start="3" data-end="12"></p>');
  });
});
