import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type Edit, joinEdits } from '../../../server/src/report/text/edits.ts';
import { fittingEdits } from '../../helpers/edits.ts';

const edit = (start: number, end: number, text: string): Edit => ({ range: { start, end }, text });

describe('edits, one round after the other', () => {
  it('become edits of the text before', () => {
    assert.deepEqual(joinEdits([edit(1, 2, 'xyz')], [edit(0, 1, 'A'), edit(5, 6, '')]), [
      edit(0, 2, 'Axyz'),
      edit(3, 4, ''),
    ]);
  });

  it('change what the first round put there', () => {
    assert.deepEqual(joinEdits([edit(2, 2, 'een ')], [edit(3, 5, '')]), [edit(2, 2, 'e ')]);
    assert.deepEqual(joinEdits([edit(2, 2, 'een ')], [edit(1, 7, '')]), [edit(1, 3, '')]);
  });

  it('are what the other round is where one has none', () => {
    assert.deepEqual(joinEdits([], [edit(1, 2, 'x')]), [edit(1, 2, 'x')]);
    assert.deepEqual(joinEdits([edit(1, 2, 'x')], []), [edit(1, 2, 'x')]);
  });

  it('make the same text as both after each other, in order and without overlap', () => {
    const cuts = fc.array(
      fc.record({ at: fc.nat(60), remove: fc.nat(6), insert: fc.constantFrom('', 'x', '\n', 'een', '🙂') }),
      { maxLength: 8 },
    );
    const property = fc.property(fc.string({ maxLength: 60 }), cuts, cuts, (text, one, other) => {
      const first = fittingEdits(text, one);
      const between = applyEdits(text, first);
      const second = fittingEdits(between, other);
      const joined = joinEdits(first, second);
      assert.equal(applyEdits(text, joined), applyEdits(between, second));
      for (const [index, { range }] of joined.entries())
        assert.ok(range.start >= (joined[index - 1]?.range.end ?? 0) && range.end <= text.length);
    });
    fc.assert(property, { seed: 20211021, numRuns: 2000 });
  });
});
