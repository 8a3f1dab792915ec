/** The kinds of places that give a number: which are trusted most, and what writers call them. */
import type { StatementSource, Template } from '../template.ts';

/** How little a place is trusted, 0 for the most. If as many places give each number, the least trusted is wrong. */
export function doubtOf({ places }: Template, source: StatementSource): number {
  const at = Object.keys(places).indexOf(source);
  return at === -1 ? Number.MAX_SAFE_INTEGER : at;
}

/** What a writer calls a place. */
export function placeName({ places }: Template, source: StatementSource): string {
  return places[source] ?? 'de tekst';
}
