/** The kinds of places that say a number: which is believed, and what writers call it. */
import type { StatementSource, Template } from '../template.ts';

/** How little a place is believed, 0 for the most: with equal numbers of places on both sides, the least believed is called wrong. */
export function doubtOf({ places }: Template, source: StatementSource): number {
  const at = Object.keys(places).indexOf(source);
  return at === -1 ? Number.MAX_SAFE_INTEGER : at;
}

/** What a writer calls a place. */
export function placeName({ places }: Template, source: StatementSource): string {
  return places[source] ?? 'de tekst';
}
