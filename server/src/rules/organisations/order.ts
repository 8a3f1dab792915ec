/** Is a list of names in alphabetical order, except for one or two? (format-middenvelddialogen.md §3.6.) */
import { remembered } from '../../report/text/remembered.ts';

export interface Stray {
  /** The index of the name out of order, and that of the name it belongs before; the list's length if at the end. */
  readonly at: number;
  readonly before: number;
}

/** How many names a list needs for none, one or two of them to be out of order, rather than the list as a whole. */
const ENOUGH = [0, 6, 9];

/** The names out of order; none if the list is in order, or in no order at all. */
export function straysIn(names: readonly string[]): readonly Stray[] {
  return strays(names.join('\n'));
}

/** No report has more names. */
const MOST = 500;

const strays = remembered((joined: string): readonly Stray[] => {
  const names = joined.split('\n');
  if (names.length > MOST) return [];
  let best: readonly Stray[] | undefined;
  for (const key of KEYS) {
    const found = findStrays(names.map(key));
    if (found.length === 0) return found;
    if (!best || found.length < best.length) best = found;
  }
  const count = best?.length ?? 0;
  return count < ENOUGH.length && names.length >= (ENOUGH[count] ?? 0) ? (best ?? []) : [];
});

const { compare } = new Intl.Collator('nl', { sensitivity: 'base' });

const withoutVan = (name: string) => name.replace(/(?<=\S)\s+van(?:\s+(?:de|den|der|het))?(?=\s)/giu, '');
const withoutArticle = (name: string) => name.replace(/^(?:de|het|een|[’'‘][st])\s+/iu, '');
const lettersOnly = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, '');
/** How people sort names. A list that is in order by one of these is in order. */
const KEYS: readonly ((name: string) => string)[] = [
  withoutVan,
  (name) => name,
  (name) => withoutArticle(withoutVan(name)),
  (name) => withoutArticle(name),
  (name) => lettersOnly(withoutVan(name)),
  (name) => lettersOnly(name),
  (name) => lettersOnly(withoutArticle(withoutVan(name))),
];

/** The index before which the name at `at` belongs, if all others are in order; undefined if it needs no move. */
export function placeFor(names: readonly string[], at: number): number | undefined {
  if (names.length > MOST || KEYS.some((key) => isInOrder(names.map(key)))) return undefined;
  for (const key of KEYS) {
    const keys = names.map(key);
    if (!isInOrder(keys.toSpliced(at, 1))) continue;
    const before = keys.findIndex((other, index) => index !== at && compare(other, keys[at] ?? '') > 0);
    return before === -1 ? names.length : before;
  }
  return undefined;
}

function isInOrder(keys: readonly string[]): boolean {
  return keys.every((key, index) => index === 0 || compare(keys[index - 1] ?? '', key) <= 0);
}

/** All but the longest series of keys that is in order. */
function findStrays(keys: readonly string[]): readonly Stray[] {
  if (isInOrder(keys)) return [];
  const kept = longestRow(keys);
  return keys.flatMap((key, at) => {
    if (kept.has(at)) return [];
    const before = keys.findIndex((other, index) => kept.has(index) && compare(other, key) > 0);
    return { at, before: before === -1 ? keys.length : before };
  });
}

/** The indices of the longest series of keys that is in order, not necessarily side by side. */
function longestRow(keys: readonly string[]): ReadonlySet<number> {
  const length = keys.map(() => 1);
  const from = keys.map(() => -1);
  for (let at = 1; at < keys.length; at++) {
    for (let before = 0; before < at; before++) {
      if ((length[before] ?? 0) + 1 <= (length[at] ?? 0) || compare(keys[before] ?? '', keys[at] ?? '') > 0) continue;
      length[at] = (length[before] ?? 0) + 1;
      from[at] = before;
    }
  }
  const row = new Set<number>();
  for (let at = length.indexOf(Math.max(...length)); at !== -1; at = from[at] ?? -1) row.add(at);
  return row;
}
