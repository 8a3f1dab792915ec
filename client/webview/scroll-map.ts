/** Where in the file ↔ how far down the page: linear between known places, so that long paragraphs scroll evenly. */

export interface Anchor {
  /** In the report (UTF-16 units). */
  readonly offset: number;
  /** Pixels from the top of the page. */
  readonly y: number;
}

export interface ScrollMap {
  toY(offset: number): number;
  toOffset(y: number): number;
}

/**
 * A map that rises in both directions, each the inverse of the other. Where the page does not follow the order of the
 * file (a second column), it keeps the largest set of anchors that does. Beyond the outer anchors it is constant.
 */
export function scrollMap(anchors: readonly Anchor[]): ScrollMap {
  // Of two anchors at one offset the larger `y` comes first, so that a rising run never has both.
  const kept = rising([...anchors].sort((one, other) => one.offset - other.offset || other.y - one.y));
  const offsets = kept.map(({ offset }) => offset);
  const heights = kept.map(({ y }) => y);
  return { toY: (offset) => interpolate(offset, offsets, heights), toOffset: (y) => interpolate(y, heights, offsets) };
}

/** The value on the line between the two neighbours of `at`; both lists rise. */
function interpolate(at: number, from: readonly number[], to: readonly number[]): number {
  if (from.length === 0) return 0;
  const next = upperBound(from, at);
  if (next === 0) return to[0] ?? 0;
  if (next === from.length) return to[next - 1] ?? 0;
  const [left = 0, right = 0] = [from[next - 1], from[next]];
  const [low = 0, high = 0] = [to[next - 1], to[next]];
  return low + ((at - left) / (right - left)) * (high - low);
}

/** How many of `values`, which rise, are at most `limit`. */
function upperBound(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The longest run of anchors, sorted by offset, in which offset and y both rise (patience sorting). */
function rising(anchors: readonly Anchor[]): readonly Anchor[] {
  /** For each length of a run: the index of the last anchor of the one whose end has the smallest `y`. */
  const ends: number[] = [];
  const before = new Array<number>(anchors.length).fill(-1);
  for (const [index, { y }] of anchors.entries()) {
    let length = 0;
    let high = ends.length;
    while (length < high) {
      const middle = (length + high) >> 1;
      if ((anchors[ends[middle] ?? 0]?.y ?? 0) < y) length = middle + 1;
      else high = middle;
    }
    before[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  }
  const run: Anchor[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) run.unshift(anchors[index] as Anchor);
  return run;
}
