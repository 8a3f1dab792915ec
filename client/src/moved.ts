/** Where a place in a text goes when the text changes, and where it came from. Offsets in UTF-16 units. */

/** `start` is an offset in the text before the change; `removed` characters there were replaced by `added` others. */
export interface Change {
  readonly start: number;
  readonly removed: number;
  readonly added: number;
}

/** The offset after these changes, made one after the other; a removed place moves to what replaced it. */
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
