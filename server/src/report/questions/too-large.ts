/** What is said of a file that is too large to be read. */

/** The answer to a request that takes the whole text. */
export function tooLargeSentence(length: number): string {
  return `Dit bestand is te groot om na te kijken: het heeft ${withDots(length)} tekens; een rapportage heeft er hooguit ${withDots(LARGEST)}.`;
}

/** `1.234.567`, as it is written in Dutch. */
export function withDots(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** A hundred published reports in one file. Of more a key would take longer than a writer waits for. */
export const LARGEST = 3_000_000;
