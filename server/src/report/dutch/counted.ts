/** A number with its noun, and the words that agree with it. */

/** `1 punt`, `3 punten`. */
export function withNoun(count: number, one: string, many: string): string {
  return `${count} ${wordFor(count, one, many)}`;
}

/** `staat` or `staan`: whichever of two words agrees with the number. */
export function wordFor(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** `één keer`, `3 keer`. */
export function timesInWords(count: number): string {
  return count === 1 ? 'één keer' : `${count} keer`;
}
