/** Names of people as printed, with a given name: what they look like, and when two names mean one person. */

import { remembered } from '../text/remembered.ts';
import { latin } from './latin.ts';
import { fold, lettersApart } from './spelling.ts';

const PARTICLE = `(?:[Vv]an|[Vv]on|[Dd]e[nrs]?|[Tt]e[nr]?|[Hh]et|[’']t|[Ee]l|[Aa]l|[Bb][ei]n|[Dd][aiu]|[Ll][ae]|[Oo]p|[Ii]n|[Aa]an|[Uu]it)`;
const WORD = `(?:\\p{Lu}[’'])?\\p{Lu}\\p{Ll}[\\p{L}]{0,29}(?:-(?:(?:van|de[nr]?|ter?) ){0,2}\\p{Lu}\\p{Ll}[\\p{L}]{0,29}){0,2}`;
const INITIALS = `(?:\\p{Lu}[a-z]?\\.\\s?){1,4}`;

/** A given name or initials with a surname: `Fenna Bakker`, `J.W. van der Meer`, `Regina Bouius-Riemersma`. */
export const FULL_NAME = `(?:${INITIALS}|${WORD} (?:\\p{Lu}\\. ?){0,2})(?:${PARTICLE} ){0,3}${WORD}(?: (?:${PARTICLE} ){0,3}${WORD}){0,2}`;
/** The word must end here. */
export const NAME_END = '(?![\\p{L}\\p{N}@\u00ad]|-\\p{L})';

const TITLES = latin(/^(?:(?:de heer|mevrouw|meneer|dhr|mevr|mw|prof|dr|drs|mr|ir|ing|ds)\.? )+/i);
/** Words that a sentence begins with, which are not given names. */
const BEGINS = latin(
  /^(?:Aan|Als|Ook|Op|In|De|Het|Een|En|Maar|Met|Van|Voor|Door|Bij|Na|Naast|Samen|Onder|Over|Uit|Tijdens|Volgens|Want|Toen|Dat|Dit|Die|Deze|Zo|Zoals|Gastvrouw|Gastheer|Voorzitter|Host|Provinciesecretaris|Burgemeester|Wethouder|Commissaris|Gedeputeerde|Minister|Provincie|Gemeente|Stichting|Vereniging|Ministerie|Waterschap)$/u,
);
const ANY = latin(`(?<![\\p{L}\\p{N}@’'-])${FULL_NAME}${NAME_END}`, 'gu');

export interface NameAt {
  readonly at: number;
  readonly name: string;
}

/** Everything that looks like a person's name, and much that does not: to compare with names that are known. */
export function likeNames(plain: string): readonly NameAt[] {
  return [...plain.matchAll(ANY)].flatMap(({ 0: name, index }) => withoutBeginning(name, index) ?? []);
}

/** The name without a word that begins the sentence, `Ook Fenna Bakker`; undefined if no full name is left. */
export function withoutBeginning(name: string, at: number): NameAt | undefined {
  const [first = '', ...rest] = name.split(' ');
  if (!BEGINS.test(first)) return { at, name };
  return rest.length < 2 ? undefined : { at: at + first.length + 1, name: rest.join(' ') };
}

/** The words of a name in lower case, without titles and accents; a double surname gives two. */
export const nameWords = remembered((name: string): readonly string[] =>
  fold(name.replace(TITLES, '').replace(/[-‐‑]/g, ' '))
    .text.split(/[\s.]+/)
    .filter((word) => word !== ''),
);

const PARTICLES = latin(new RegExp(`^${PARTICLE}$`));

/** Whether two names may mean one person: all words of the shorter are in the longer; an initial matches its name. */
export function samePerson(one: string, other: string): boolean {
  const [some, others] = [nameWords(one), nameWords(other)].toSorted((left, right) => left.length - right.length);
  if (!some || !others || some.length === 0) return false;
  const surname = (words: readonly string[]) => words.filter((word) => word.length > 1 && !PARTICLES.test(word));
  let from = 0;
  const found = some.every((word) => {
    const at = others.findIndex((long, index) => index >= from && (long === word || isInitial(word, long)));
    if (at !== -1) from = at + 1;
    return at !== -1 || PARTICLES.test(word);
  });
  return found && surname(some).some((word) => others.indexOf(word) > 0 || others.length === 1);
}

function isInitial(one: string, other: string): boolean {
  return (one.length === 1 || other.length === 1) && one[0] === other[0];
}

/**
 * Whether one is the other with a typing error in one word, not in its first letter: a letter differs, two in a long
 * word, or two neighbours are swapped.
 */
export function nearPerson(one: string, other: string): boolean {
  const [some, others] = [nameWords(one), nameWords(other)];
  if (some.length !== others.length || some.length < 2) return false;
  const differ = some.flatMap((word, index) => (word === others[index] ? [] : [[word, others[index] ?? ''] as const]));
  const [pair] = differ;
  if (differ.length !== 1 || !pair) return false;
  const [short, long] = [...pair].sort((left, right) => left.length - right.length) as [string, string];
  if (short.length < 4 || short[0] !== long[0]) return false;
  return lettersApart(short, long) <= (short.length >= 8 ? 2 : 1) || isSwapped(short, long);
}

function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
