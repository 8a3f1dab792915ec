/** The parts of a page that are the same as before are kept. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pairs } from '../../client/webview/pairs.ts';

const paired = (old: string, fresh: string) =>
  pairs(
    [...old],
    [...fresh],
    (one, other) => one === other,
    () => true,
  );

describe('the blocks of an old and a new page', () => {
  it('stay themselves around what was put in', () => {
    assert.deepEqual(paired('abc', 'abXc'), [0, 1, undefined, 2]);
    assert.deepEqual(paired('abc', 'Xabc'), [undefined, 0, 1, 2]);
  });

  it('stay themselves around what was taken out', () => {
    assert.deepEqual(paired('abcd', 'ad'), [0, 3]);
  });

  it('give their place to what they became', () => {
    assert.deepEqual(paired('abc', 'aBc'), [0, 1, 2]);
    assert.deepEqual(paired('abcd', 'aBCd'), [0, 1, 2, 3]);
  });

  it('do not give their place to another kind of block', () => {
    const kinds = pairs(
      ['p1', 'h1'],
      ['p1', 'p2'],
      (one, other) => one === other,
      (one, other) => one[0] === other[0],
    );
    assert.deepEqual(kinds, [0, undefined]);
  });

  it('each go to one place, and one change leaves all others the same', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 20 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, text, text, text, (before, gone, come, behind) => {
        const old = before + gone + behind;
        const fresh = before + come + behind;
        const found = paired(old, fresh);
        const used = found.filter((index) => index !== undefined);
        assert.equal(new Set(used).size, used.length);
        const kept = found.filter((index, at) => index !== undefined && old[index] === fresh[at]).length;
        assert.ok(kept >= before.length + behind.length, `${old} → ${fresh}: ${found}`);
      }),
      { seed: 20211021 },
    );
  });
});
