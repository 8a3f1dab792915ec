/** A number with its noun, and the words that go with it. */
import assert from 'node:assert/strict';
import { timesInWords, withNoun, wordFor } from '../../../server/src/report/dutch/counted.ts';

describe('a number with its noun', () => {
  it('has the noun for one, or for none and more', () => {
    assert.deepEqual(
      [0, 1, 2, 21].map((count) => withNoun(count, 'punt', 'punten')),
      ['0 punten', '1 punt', '2 punten', '21 punten'],
    );
  });

  it('has a verb that goes with it', () => {
    assert.deepEqual(
      [0, 1, 2].map((count) => wordFor(count, 'staat', 'staan')),
      ['staan', 'staat', 'staan'],
    );
  });

  it('says how often in a word where it is once', () => {
    assert.deepEqual([1, 2].map(timesInWords), ['één keer', '2 keer']);
  });
});
