/** Several names in one sentence. */
import assert from 'node:assert/strict';
import { enumerate, enumerateChoices } from '../../../server/src/report/dutch/enumerate.ts';

const ROWS = [[], ['A'], ['A', 'B'], ['A', 'B', 'C'], ['‘a, b’', 'c en d', 'nog 3']];

describe('several names', () => {
  it('have en before the last', () => {
    assert.deepEqual(ROWS.map(enumerate), ['', 'A', 'A en B', 'A, B en C', '‘a, b’, c en d en nog 3']);
  });

  it('have of before the last where one of them is to be chosen', () => {
    assert.deepEqual(ROWS.map(enumerateChoices), ['', 'A', 'A of B', 'A, B of C', '‘a, b’, c en d of nog 3']);
  });
});
