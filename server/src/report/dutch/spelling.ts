/** When are two texts the same heading, theme or name? (format.md §3, Headings.) */
import { distance } from 'fastest-levenshtein';
import { remembered } from '../text/remembered.ts';
import { MARK_SIGNS } from './marks.ts';

/** A folded text, and the index in the original of each of its characters. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

const DROPPED = new RegExp(`[\\p{M}\\p{Cf}${MARK_SIGNS}?:\\-‐‑]`, 'u');
/** Two letters in one sign: Ĳ, and the ligatures of a PDF, as for `fi`. */
const LIGATURE = /[\u0132\u0133\ufb00-\ufb06]/;

/** The text without case, accents, hyphens, quotation marks, `?` and `:`; `&` becomes `en`, spaces become one. */
export function fold(text: string): Folded {
  let folded = '';
  // Kept in a variable: asking a growing string for its end makes a long text slow.
  let atSpace = true;
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = foldUnit(text.charCodeAt(index));
    // Two commas are a quotation mark.
    if (unit === ',' && (text[index + 1] === ',' || text[index - 1] === ',')) continue;
    if (unit === '' || (unit === ' ' && atSpace)) continue;
    folded += unit;
    atSpace = unit === ' ';
    for (let count = 0; count < unit.length; count++) at.push(index);
  }
  if (!folded.endsWith(' ')) return { text: folded, at };
  at.pop();
  return { text: folded.slice(0, -1), at };
}

/** What each UTF-16 unit folds to, computed once: half of all time was spent here. */
const UNITS: (string | undefined)[] = [];

function foldUnit(code: number): string {
  const known = UNITS[code];
  if (known !== undefined) return known;
  let folded = '';
  const unit = String.fromCharCode(code);
  for (const character of unit.toLowerCase().normalize(LIGATURE.test(unit) ? 'NFKD' : 'NFD')) {
    if (character === '&') folded += 'en';
    else if (/\s/.test(character)) folded += ' ';
    else if (!DROPPED.test(character)) folded += character;
  }
  UNITS[code] = folded;
  return folded;
}

/** The folded text alone. */
export const foldedText = remembered((text) => fold(text).text);

/** The key by which themes are compared: without case, quotation marks and accents, `&` as `en`. */
export function themaKey(thema: string): string {
  return foldedText(thema);
}

/** How many letters are added, left out or changed between two words. */
export const lettersApart: (one: string, other: string) => number = distance;

/** How alike two texts are once folded: 1 if the same, 0 if they have nothing in common. */
export function likeness(one: string, other: string): number {
  const left = fold(one).text.slice(0, 200);
  const right = fold(other).text.slice(0, 200);
  const longest = Math.max(left.length, right.length);
  return longest === 0 ? 1 : 1 - distance(left, right) / longest;
}

/** The candidate most like `text`; undefined if none is at least `least` (0..1) alike. */
export function nearest(text: string, candidates: readonly string[], least: number): string | undefined {
  let best: string | undefined;
  let bestLikeness = least;
  for (const candidate of candidates) {
    const alike = likeness(text, candidate);
    if (alike >= bestLikeness) {
      best = candidate;
      bestLikeness = alike;
    }
  }
  return best;
}
