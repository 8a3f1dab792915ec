/** Scrolling together: down the file is down the page, and going there and back ends within a line of the start. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Anchor, scrollMap } from '../../client/webview/scroll-map.ts';

/** A page of one column: blocks of a number of lines and characters, with white space between the blocks. */
const page = fc
  .array(
    fc.record({
      lines: fc.integer({ min: 1, max: 200 }),
      width: fc.integer({ min: 20, max: 90 }),
      white: fc.integer({ min: 2, max: 40 }),
    }),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((blocks) => {
    const height = 20;
    const anchors: Anchor[] = [{ offset: 0, y: 0 }];
    let offset = 0;
    let y = 0;
    for (const { lines, width, white } of blocks) {
      offset += 2;
      y += white;
      anchors.push({ offset, y });
      offset += lines * width;
      y += lines * height;
      anchors.push({ offset, y });
    }
    return { anchors, length: offset, longest: Math.max(...blocks.map(({ width }) => width)) };
  });
const anchor = fc.record({ offset: fc.nat(5000), y: fc.nat(5000) });

describe('the scroll map', () => {
  it('goes straight between two places, also inside a long paragraph', () => {
    const map = scrollMap([
      { offset: 100, y: 50 },
      { offset: 1100, y: 450 },
    ]);
    assert.deepEqual([map.toY(100), map.toY(600), map.toY(1100)], [50, 250, 450]);
    assert.deepEqual([map.toOffset(50), map.toOffset(250), map.toOffset(450)], [100, 600, 1100]);
  });

  it('stands still outside the first and the last place', () => {
    const map = scrollMap([
      { offset: 100, y: 50 },
      { offset: 200, y: 90 },
    ]);
    assert.deepEqual([map.toY(0), map.toY(999), map.toOffset(0), map.toOffset(999)], [50, 90, 100, 200]);
    assert.deepEqual([scrollMap([]).toY(5), scrollMap([]).toOffset(5)], [0, 0]);
  });

  it('keeps to the order of the file where a second column does not', () => {
    const map = scrollMap([
      { offset: 0, y: 0 },
      { offset: 5, y: 60 },
      { offset: 10, y: 100 },
      // The quote is beside the story.
      { offset: 20, y: 5 },
      { offset: 30, y: 200 },
      { offset: 40, y: 300 },
    ]);
    assert.deepEqual([map.toY(10), map.toY(20), map.toY(30)], [100, 150, 200]);
  });

  it('never goes up while the other goes down, whatever the page looks like', () => {
    fc.assert(
      fc.property(fc.array(anchor, { maxLength: 60 }), fc.nat(6000), fc.nat(6000), (anchors, one, other) => {
        const map = scrollMap(anchors);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        assert.ok(map.toY(low) <= map.toY(high));
        assert.ok(map.toOffset(low) <= map.toOffset(high));
      }),
      { seed: 20211021 },
    );
  });

  it('comes back within a line, also when the page can only be put at a whole pixel', () => {
    fc.assert(
      fc.property(page, fc.double({ min: 0, max: 1, noNaN: true }), ({ anchors, length, longest }, share) => {
        const map = scrollMap(anchors);
        const offset = Math.round(share * length);
        assert.ok(Math.abs(map.toOffset(Math.round(map.toY(offset))) - offset) <= longest);
      }),
      { seed: 20211021 },
    );
  });

  it('comes back to the same height, whatever the page looks like', () => {
    fc.assert(
      fc.property(
        fc.array(anchor, { minLength: 1, maxLength: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (anchors, share) => {
          const map = scrollMap(anchors);
          const [top, bottom] = [map.toY(Number.NEGATIVE_INFINITY), map.toY(Number.POSITIVE_INFINITY)];
          const y = top + share * (bottom - top);
          assert.ok(Math.abs(map.toY(map.toOffset(y)) - y) < 1e-6 * 5000);
        },
      ),
      { seed: 20211021 },
    );
  });
});
