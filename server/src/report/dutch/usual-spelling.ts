/** Of several spellings of one thing, which is the usual one? */

import { remembered } from '../text/remembered.ts';
import { fold } from './spelling.ts';

export interface Spelled {
  readonly spelling: string;
  /** The same for two spellings of one thing. */
  readonly key: string;
}

/** For each key its most used spelling; between equals, the one with the fewest capitals, then the first. */
export function mostUsed(all: readonly Spelled[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { spelling, key } of all) {
    const known = counts.get(key) ?? new Map<string, number>();
    counts.set(key, known.set(spelling, (known.get(spelling) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([key, known]) => [
      key,
      [...known].sort(([one, some], [other, others]) => others - some || capitals(one) - capitals(other))[0]?.[0] ??
        key,
    ]),
  );
}

/** The same key for two spellings of one role: `communicatie adviseur`, `Communicatieadviseur`. */
export const roleKey = remembered((role) => fold(role).text.replaceAll(' ', ''));

function capitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}
