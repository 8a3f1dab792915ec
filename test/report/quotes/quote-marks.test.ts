/** The pair of quotation marks that is used inside another pair. */
import assert from 'node:assert/strict';
import { marksFor } from '../../../server/src/layout/words.ts';
import { HOUSE, innerPair } from '../../../server/src/report/quotes/quote-marks.ts';

describe('the marks inside others', () => {
  it('are of the other kind', () => {
    assert.deepEqual([innerPair('single').join(''), innerPair('double')], ['“”', HOUSE]);
  });

  it('are those of the whole on the card, where its words have the house’s own', () => {
    assert.deepEqual(['De bus komt.', 'De ‘bus’ komt.', "De 'bus' komt."].map(marksFor), [
      HOUSE,
      innerPair('single'),
      innerPair('single'),
    ]);
  });
});
