/** What writers are told about a file that is too large to read. */

/** The answer to a request that needs the whole text. */
export function tooLargeSentence(length: number): string {
  return `Dit bestand is te groot om na te kijken: het heeft ${withDots(length)} tekens; een rapportage heeft er hooguit ${withDots(LARGEST)}.`;
}

/** `1.234.567`, the Dutch way. */
export function withDots(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** A hundred published reports in one file. With more, a keystroke would take longer than a writer wants to wait. */
export const LARGEST = 3_000_000;
