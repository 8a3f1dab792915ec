/** Places in the report, and what is at them; plain numbers, no page. */

/** Offsets in the report (UTF-16 units), `end` exclusive. */
export interface PagePlace {
  readonly start: number;
  readonly end: number;
}

/** The innermost of these places that contains `offset`, its end included; of two that are equal, the first. */
export function innermostAt<P extends PagePlace>(places: readonly P[], offset: number): P | undefined {
  let found: P | undefined;
  for (const place of places) {
    if (place.start > offset || offset > place.end) continue;
    if (!found || place.end - place.start < found.end - found.start) found = place;
  }
  return found;
}

/**
 * The offset of the character at `index` in a text of `length` characters at this place. A text of another length than
 * its place is written differently in the file (`'Water'` in the header is `Water` on the page): then the offset is a
 * guess within the place.
 */
export function offsetIn({ start, end }: PagePlace, index: number, length: number): number {
  const extra = Math.max(0, end - start - length) >> 1;
  return Math.min(start + extra + Math.max(0, Math.min(index, length)), end);
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'‑-](?=[\p{L}\p{N}]))*/gu;

/** The words of a text: where each begins and ends. */
export function wordsIn(text: string): readonly PagePlace[] {
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}
