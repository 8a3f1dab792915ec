/** When do two names mean the same organisation? (format-middenvelddialogen.md §4: so do a full name and initials.) */
import table from '../../../../schemas/organisaties.json' with { type: 'json' };
import { remembered } from '../text/remembered.ts';
import type { Located } from '../text/text.ts';
import { meantMinisterie } from './ministeries.ts';
import { foldedText } from './spelling.ts';

const KNOWN = new Map(Object.entries(table.afkortingen).map(([short, name]) => [lettersOf(short), nameKey(name)]));
/** Words that initials skip. */
const SMALL = new Set([
  'van',
  'voor',
  'en',
  'de',
  'het',
  'een',
  'der',
  'den',
  'in',
  'op',
  'te',
  'of',
  'the',
  'and',
  'for',
  'bij',
  'tot',
]);
/** The fewest initials that identify a name. */
const SHORTEST = 3;
const LONGEST = 10;

/** The same key for two spellings of one name: ignores case, accents, spaces, hyphens and punctuation; `&` is `en`. */
export function nameKey(name: string): string {
  return foldedText(name).replace(/[^\p{L}\p{N}()+]/gu, '');
}

/** A name for the same organisation as an earlier one, or the abbreviation of another name in the list. */
export interface Double {
  readonly double: Located<string>;
  readonly of: Located<string>;
}

/** No report has more names: a longer list is not worth comparing with itself at every keystroke. */
export const MOST_NAMES = 2_000;

/** At most one per name, in reading order; without these, the list names each organisation once. */
export function doublesIn(names: readonly Located<string>[]): readonly Double[] {
  if (names.length > MOST_NAMES) return [];
  const doubles: Double[] = [];
  const kept: Located<string>[] = [];
  const firsts = new Map<string, Located<string>>();
  for (const name of names) {
    const keys = readName(name.value).keys;
    const same = keys.map((key) => firsts.get(key)).find((one) => one !== undefined);
    if (same) doubles.push({ double: name, of: same });
    else {
      kept.push(name);
      for (const key of keys) firsts.set(key, name);
    }
  }
  const written = kept.filter(({ value }) => readName(value).letters === undefined);
  for (const name of kept) {
    const { letters } = readName(name.value);
    const of = letters && written.find(({ value }) => isShortFor(letters, value));
    if (of) doubles.push({ double: name, of });
  }
  return doubles.sort((one, other) => one.double.range.start - other.double.range.start);
}

interface Name {
  /** Names that share one of these mean the same organisation. */
  readonly keys: readonly string[];
  /** The part before the parentheses, or the whole name. */
  readonly base: string;
  /** The abbreviation in parentheses after it. */
  readonly given?: string;
  /** Its letters, if the name itself is an abbreviation. */
  readonly letters?: string;
}

const readName = remembered((name: string): Name => {
  const found = /^(.+?)\s*\(([^()]+)\)$/u.exec(name.trim());
  const [, before = name.trim(), between = ''] = found ?? [];
  const [base, given] = isAbbreviationOf(between, before)
    ? [before, between]
    : (swapParts(before, between) ?? [name.trim(), undefined]);
  const ministerie = meantMinisterie(name);
  const keys = ministerie
    ? [`ministerie ${ministerie.named[0]?.departement}`]
    : [nameKey(base), ...(given ? [nameKey(given)] : [])];
  const isShort = !given && !ministerie && isAbbreviation(base);
  return { keys, base, given, letters: isShort ? lettersOf(base) : undefined };
});

/** `KHN (Koninklijke Horeca Nederland)`. */
function swapParts(before: string, between: string): readonly [string, string] | undefined {
  return isAbbreviationOf(before, between) ? [between, before] : undefined;
}

/** Could `short` stand for `name`, judging by its letters? */
function isAbbreviationOf(short: string, name: string): boolean {
  if (!isAbbreviation(short) || name.length <= short.length) return false;
  const letters = lettersOf(short);
  const whole = nameKey(name);
  let at = 0;
  for (const letter of whole) if (letter === letters[at]) at++;
  return whole[0] === letters[0] && at === letters.length;
}

/** `WUR`, `HvA`, `I&W`, `R.C.E.`: one word, mostly capitals. */
function isAbbreviation(name: string): boolean {
  if (name.length > LONGEST || !/^[\p{L}&./-]+$/u.test(name)) return false;
  const letters = name.match(/\p{L}/gu) ?? [];
  const capitals = name.match(/\p{Lu}/gu) ?? [];
  return capitals.length > 1 && capitals.length * 2 > letters.length;
}

function lettersOf(short: string): string {
  return foldedText(short.replaceAll('&', '')).replace(/[^a-z]/g, '');
}

/** Whether initials are those of a full name: a known pair, or a letter for each of its words. */
function isShortFor(letters: string, value: string): boolean {
  const { base, given } = readName(value);
  if (given) return false;
  const known = KNOWN.get(letters);
  if (known) return known === nameKey(base);
  if (letters.length < SHORTEST) return false;
  const words = foldedText(base.replaceAll('&', ' ').replaceAll('-', ' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const initials = (some: readonly string[]) => some.map((word) => word[0]).join('');
  return (
    words.length >= SHORTEST &&
    (initials(words) === letters || initials(words.filter((word) => !SMALL.has(word))) === letters)
  );
}
