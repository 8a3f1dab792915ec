/** Places in the report and on the page, without a page. */
import assert from 'node:assert/strict';
import { innermostAt, offsetIn, wordsIn } from '../../client/webview/place.ts';

describe('a place in the report', () => {
  it('belongs to the innermost block around it, its end included', () => {
    const list = { start: 0, end: 100 };
    const item = { start: 10, end: 40 };
    assert.equal(innermostAt([list, item], 10), item);
    assert.equal(innermostAt([list, item], 40), item);
    assert.equal(innermostAt([list, item], 41), list);
    assert.equal(innermostAt([list, item], 101), undefined);
  });

  it('is counted in its text, and in the middle where the file has marks around it', () => {
    assert.equal(offsetIn({ start: 100, end: 105 }, 2, 5), 102);
    assert.equal(offsetIn({ start: 100, end: 107 }, 2, 5), 103);
    assert.equal(offsetIn({ start: 100, end: 103 }, 9, 5), 103);
    assert.equal(offsetIn({ start: 100, end: 105 }, -1, 5), 100);
  });

  it('has words, with the apostrophes and hyphens inside them', () => {
    const words = (text: string) => wordsIn(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words('‘Zo’n co-creatie’, zei ZZP’er 2; e\u0301e\u0301n 🌍 idee.'), [
      'Zo’n',
      'co-creatie',
      'zei',
      'ZZP’er',
      '2',
      'e\u0301e\u0301n',
      'idee',
    ]);
  });
});
