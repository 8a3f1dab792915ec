/** Where a place in a text went when the text was changed, and where it came from. Offsets in UTF-16 units. */

/** In the text before it: from `start` this many characters were removed, and others came instead. */
export interface Change {
  readonly start: number;
  readonly removed: number;
  readonly added: number;
}

/** The offset after these changes, which follow each other; a place that was removed goes to what came instead. */
export function moveOffset(offset: number, changes: readonly Change[]): number {
  return changes.reduce((at, { start, removed, added }) => moveThroughChange(at, start, removed, added), offset);
}

/** The offset before these changes. */
export function movedBack(offset: number, changes: readonly Change[]): number {
  return changes.reduceRight((at, { start, removed, added }) => moveThroughChange(at, start, added, removed), offset);
}

function moveThroughChange(offset: number, start: number, removed: number, added: number): number {
  if (offset < start) return offset;
  if (offset >= start + removed) return offset - removed + added;
  return start + Math.min(offset - start, added);
}
