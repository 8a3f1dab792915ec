/** Which block of the new page takes the place of which block of the old one. */

/**
 * For each of `fresh` the index of its counterpart in `old`, or undefined. What is the same at the beginning and at the
 * end is paired with itself; what is between, where somebody typed, is paired in order as far as `alike` allows.
 */
export function pairs<T>(
  old: readonly T[],
  fresh: readonly T[],
  same: (one: T, other: T) => boolean,
  alike: (one: T, other: T) => boolean,
): readonly (number | undefined)[] {
  const shortest = Math.min(old.length, fresh.length);
  const isSame = (one: number, other: number) => same(old[one] as T, fresh[other] as T);
  let head = 0;
  while (head < shortest && isSame(head, head)) head++;
  let tail = 0;
  while (tail < shortest - head && isSame(old.length - 1 - tail, fresh.length - 1 - tail)) tail++;
  return fresh.map((one, index) => {
    if (index < head) return index;
    const fromEnd = fresh.length - index;
    if (fromEnd <= tail) return old.length - fromEnd;
    return index < old.length - tail && alike(old[index] as T, one) ? index : undefined;
  });
}
