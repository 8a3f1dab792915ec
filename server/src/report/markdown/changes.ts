/** Where two versions of a text differ, for the parser to read again. */
import { type Edit, inOrder } from '../text/edits.ts';

/** What was at `fromA`..`toA` in the old version is at `fromB`..`toB` in the new one: offsets, ends exclusive. */
export interface Change {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** `edits`, if given, are only used if all else is the same: a header that now closes elsewhere blanks other lines. */
export function changesBetween(before: string, after: string, edits?: readonly Edit[]): readonly Change[] {
  return (edits && changesOf(before, after, edits)) ?? [wholeChange(before, after)];
}

function changesOf(before: string, after: string, edits: readonly Edit[]): readonly Change[] | undefined {
  const changes: Change[] = [];
  let [atA, atB] = [0, 0];
  for (const { range, text } of inOrder(edits)) {
    const fromB = atB + range.start - atA;
    if (before.slice(atA, range.start) !== after.slice(atB, fromB)) return undefined;
    [atA, atB] = [range.end, fromB + text.length];
    changes.push({ fromA: range.start, toA: atA, fromB, toB: atB });
  }
  return before.slice(atA) === after.slice(atB) ? changes : undefined;
}

/** From the first to the last character that differs. */
function wholeChange(before: string, after: string): Change {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  for (let step = 4096; step >= 1; step = step >> 6) {
    while (start + step <= shortest && before.slice(start, start + step) === after.slice(start, start + step))
      start += step;
  }
  let same = 0;
  for (let step = 4096; step >= 1; step = step >> 6) {
    while (
      same + step <= shortest - start &&
      before.slice(before.length - same - step, before.length - same) ===
        after.slice(after.length - same - step, after.length - same)
    )
      same += step;
  }
  return { fromA: start, toA: before.length - same, fromB: start, toB: after.length - same };
}
