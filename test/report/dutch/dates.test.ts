import assert from 'node:assert/strict';
import { monthsIn } from '../../../server/src/report/dutch/dates.ts';

describe('the months in a text', () => {
  it('are those it names, and those of a period', () => {
    assert.deepEqual(monthsIn('in maart en mei 2021'), [3, 5]);
    assert.deepEqual(monthsIn('van november tot en met februari'), [11, 12, 1, 2]);
    assert.deepEqual(monthsIn('maart 2021 – mei 2021'), [3, 4, 5]);
  });

  it('are one where a period ends in the month it begins in, and all where that is a year later', () => {
    assert.deepEqual([...new Set(monthsIn('van maart tot maart'))], [3]);
    assert.equal(new Set(monthsIn('maart 2021 tot maart 2022')).size, 12);
  });
});
