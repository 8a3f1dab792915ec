/** The place that a page refers to, in a text that has been edited since. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Change, movedBack, moveOffset } from '../../client/src/moved.ts';

describe('a place in a text that changes', () => {
  it('moves along with what is put in and taken out before it', () => {
    assert.equal(moveOffset(10, [{ start: 3, removed: 0, added: 4 }]), 14);
    assert.equal(moveOffset(10, [{ start: 3, removed: 5, added: 1 }]), 6);
    assert.equal(moveOffset(10, [{ start: 10, removed: 0, added: 1 }]), 11);
    assert.equal(moveOffset(10, [{ start: 11, removed: 3, added: 9 }]), 10);
  });

  it('that was taken out itself goes to what came instead', () => {
    assert.equal(moveOffset(10, [{ start: 8, removed: 6, added: 1 }]), 9);
    assert.equal(moveOffset(10, [{ start: 8, removed: 6, added: 0 }]), 8);
  });

  it('comes back through the same changes, character for character', () => {
    const edit = fc.record({ start: fc.nat(60), removed: fc.nat(10), text: fc.string({ maxLength: 6 }) });
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.array(edit, { maxLength: 6 }),
        fc.nat(60),
        (before, edits, at) => {
          let text = before;
          const changes: Change[] = [];
          /** The offset in `before` of each character that is still there. */
          let origins: (number | undefined)[] = [...before]
            .flatMap((one) => [...Array(one.length)])
            .map((_, index) => index);
          for (const { start: wanted, removed: most, text: added } of edits) {
            const start = Math.min(wanted, text.length);
            const removed = Math.min(most, text.length - start);
            text = text.slice(0, start) + added + text.slice(start + removed);
            origins = [
              ...origins.slice(0, start),
              ...Array<undefined>(added.length).fill(undefined),
              ...origins.slice(start + removed),
            ];
            changes.push({ start, removed, added: added.length });
          }
          const offset = Math.min(at, before.length - 1);
          const now = origins.indexOf(offset);
          if (now < 0) return;
          assert.equal(moveOffset(offset, changes), now);
          assert.equal(movedBack(now, changes), offset);
        },
      ),
      { seed: 20211021 },
    );
  });
});
