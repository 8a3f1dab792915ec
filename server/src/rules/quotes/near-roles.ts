/**
 * Two roles of one dialogue that are one role with a typing error: `buurvrouw` and `buurvouw`. Not `vader` and
 * `vaders`, nor `student 1` and `student 2`.
 */

import { fold, lettersApart } from '../../report/dutch/spelling.ts';
import { roleKey } from '../../report/dutch/usual-spelling.ts';
import type { Quote } from '../../report/model.ts';

/** Two spellings of one role: the one that is used most, else the first in the file, and the other. */
export interface NearRoles {
  readonly usual: string;
  readonly other: string;
  readonly dialoog: number;
  /** One is used more, and the difference is not one letter for another, which may make another word. */
  readonly sure: boolean;
}

/** No more roles of one dialogue are compared with each other; no report has more. */
const MOST = 100;
/** Shorter words that differ in a letter are as a rule two words. */
const SHORTEST = 6;
/** Endings that make another word: a plural, a woman, somebody who does it. */
const ENDINGS = /^[aeinrst]$/;

export function nearRoles(quotes: readonly Quote[]): readonly NearRoles[] {
  const counts = new Map<string, number>();
  const ofDialoog = new Map<number, Map<string, string>>();
  for (const { rol, dialoog } of quotes) {
    if (!rol || rol.value.startsWith('<')) continue;
    const key = roleKey(rol.value);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (!dialoog) continue;
    const roles = ofDialoog.get(dialoog.value) ?? new Map<string, string>();
    ofDialoog.set(dialoog.value, roles);
    if (roles.size < MOST && !roles.has(key)) roles.set(key, rol.value);
  }
  return [...ofDialoog].flatMap(([dialoog, roles]) => pairsOf([...roles], dialoog, counts));
}

function pairsOf(
  roles: readonly (readonly [string, string])[],
  dialoog: number,
  counts: ReadonlyMap<string, number>,
): NearRoles[] {
  const pairs: NearRoles[] = [];
  for (const [index, [key, role]] of roles.entries()) {
    for (const [otherKey, other] of roles.slice(index + 1)) {
      if (Math.abs(key.length - otherKey.length) > 1 || !areNear(role, other)) continue;
      const [count, others] = [counts.get(key) ?? 0, counts.get(otherKey) ?? 0];
      const sure = count !== others && !isOtherLetter(key, otherKey);
      pairs.push(
        count >= others ? { usual: role, other, dialoog, sure } : { usual: other, other: role, dialoog, sure },
      );
    }
  }
  return pairs;
}

/** `zorgvrager` and `zorgdrager`: with another letter it may be another word after all. */
function isOtherLetter(one: string, other: string): boolean {
  return one.length === other.length && lettersApart(one, other) === 1;
}

/** The same words except for one, which has a letter more, less or different, or two that changed places. */
export function areNear(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words.length !== others.length) return false;
  const differ = words.flatMap((word, index) => (word === others[index] ? [] : [[word, others[index] ?? ''] as const]));
  const [pair] = differ;
  return differ.length === 1 && pair !== undefined && areNearWords(pair[0], pair[1]);
}

function wordsOf(role: string): readonly string[] {
  return fold(role).text.split(/[\s,/]+/);
}

function areNearWords(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST || /\d/.test(one + other) || short[0] !== long[0]) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  if (short.length < long.length) {
    if (lettersApart(short, long) !== 1) return false;
    // One more letter at the end makes another word, unless it is the last one typed twice.
    return from < short.length || long[from] === long[from - 1] || !ENDINGS.test(long[from] ?? '');
  }
  const swapped =
    short[from] === long[from + 1] && short[from + 1] === long[from] && short.slice(from + 2) === long.slice(from + 2);
  if (swapped) return true;
  const ending = from === short.length - 1 && (ENDINGS.test(short[from] ?? '') || ENDINGS.test(long[from] ?? ''));
  return lettersApart(short, long) === 1 && !ending;
}
