/**
 * Every sign that people use for a quotation mark or an apostrophe, and what it is (format.md §4). The one place that knows them:
 * which of them stand around a quote is in `outer-marks.ts`, which stand inside it in `inner-marks.ts`.
 */

import { lengthWithout } from '../text/text.ts';
import { latin } from './latin.ts';

export type MarkStyle = 'single' | 'double';

/** What a sign is made to do: `either` where one sign opens and closes. */
export type MarkSide = 'open' | 'close' | 'either';

interface Sign {
  readonly style: MarkStyle;
  readonly side: MarkSide;
}

const SIGNS: ReadonlyMap<string, Sign> = new Map(
  (
    [
      ['single', 'open', '‘‚‹‛❛ʻ'],
      ['single', 'close', '’›❜ʼ'],
      ['single', 'either', "'`´′‵ʹˊˋ＇"],
      ['double', 'open', '“„«‟❝'],
      ['double', 'close', '”»❞ˮ'],
      ['double', 'either', '"″‶ʺ＂'],
    ] as const
  ).flatMap(([style, side, signs]) => [...signs].map((sign) => [sign, { style, side }] as const)),
);

/** All of them, for a class in a regular expression: none means anything there. */
export const MARK_SIGNS = [...SIGNS.keys()].join('');

/** A mark in a text: one sign, one sign twice, or two commas for a low mark. */
export const ONE_MARK = `(?:,,|${[...MARK_SIGNS].map((sign) => `${sign}${sign}?`).join('|')})`;

/** What is typed for an apostrophe: any single mark but the low and the angle ones. */
export const APOSTROPHES = [...SIGNS]
  .flatMap(([sign, { style }]) => (style === 'single' && !'‚‹›'.includes(sign) ? [sign] : []))
  .join('');

/** The outer marks that a quote may have; the first is the style of the house. */
export const RIGHT_PAIRS = [
  ['‘', '’'],
  ["'", "'"],
  ['“', '”'],
  ['"', '"'],
] as const;

export type MarkPair = (typeof RIGHT_PAIRS)[number];

const SIGN = new RegExp(`[${MARK_SIGNS}]`);
const SIGNS_AND_COMMAS = new RegExp(`,,|[${MARK_SIGNS}]`, 'g');
/** What an apostrophe stands before: `’s avonds`, `’t`, `’n`, `’em`, `’k`, `’90`, `’s-Hertogenbosch`. */
const CLIPPED = latin(/^(?:s|t|n|k|m|r|em|er|ie|\d\d)(?![\p{L}\p{N}])/iu);
/** The same where the sign before it cannot open a quote: `’70 mensen kwamen` may be one. */
const CERTAINLY_CLIPPED = /^(?:[stnkmr]\s|s-)/i;

/** Whether a character is such a sign. */
export function isMark(character: string | undefined): boolean {
  return character !== undefined && SIGNS.has(character);
}

export function isApostrophe(character: string | undefined): boolean {
  return character !== undefined && character !== '' && APOSTROPHES.includes(character);
}

export function holdsMark(text: string): boolean {
  return SIGN.test(text) || text.includes(',,');
}

/** Double are those of two lines, and one sign twice. */
export function markStyle(mark: string): MarkStyle {
  return mark === ',,' || (mark.length === 2 && mark[0] === mark[1])
    ? 'double'
    : (SIGNS.get(mark[0] ?? '')?.style ?? 'single');
}

export function markSide(mark: string): MarkSide {
  return mark.startsWith(',') ? 'open' : (SIGNS.get(mark[0] ?? '')?.side ?? 'either');
}

/** Which of the right pairs two marks are; undefined: none. */
export function rightPair(opening: string, closing: string): MarkPair | undefined {
  return RIGHT_PAIRS.find(([open, close]) => open === opening && close === closing);
}

/** The right pair that a mark belongs to as it stands on this side. */
export function pairWith(mark: string, side: 'open' | 'close'): MarkPair | undefined {
  return RIGHT_PAIRS.find((pair) => pair[side === 'open' ? 0 : 1] === mark);
}

/** Where the signs of a text stand; two commas are one. */
export function* signsIn(text: string): Iterable<{ readonly at: number; readonly sign: string }> {
  for (const { index, 0: sign } of text.matchAll(SIGNS_AND_COMMAS)) yield { at: index, sign };
}

/** Whether an apostrophe belongs before these characters. */
export function isClipped(behind: string): boolean {
  return CLIPPED.test(behind);
}

/** Whether a text begins as a quote does: with a mark that is no apostrophe. */
export function beginsWithMark(text: string): boolean {
  return (isMark(text[0]) || /^,,?[^\s,.]/.test(text)) && !beginsClipped(text);
}

/** Whether a text begins with an apostrophe, which is no mark that opens it: `’s Avonds`, `'t is`. */
export function beginsClipped(text: string): boolean {
  return isApostrophe(text[0]) && CERTAINLY_CLIPPED.test(text.slice(1, 5));
}

/** A name that ends like this has an apostrophe for its *s*: `Kees’ fiets`. */
export const HISSES = /(?:[sxz]|ce|ch|sj)$/i;

/** What may stand behind a mark that closes; a question mark or full stop there belongs before it. */
export const BEHIND_MARK = ' \u00a0\u202f.,?!…;:';
const BEHIND_COMMAS = BEHIND_MARK.replace(',', '');

/** The index of the sign that `text` ends with, punctuation behind it aside; that of two commas where there is no other. */
export function closingMark(text: string): number | undefined {
  return closingSign(text) ?? closingCommas(text);
}

export function closingSign(text: string): number | undefined {
  const length = lengthWithout(text, BEHIND_MARK);
  return isMark(text[length - 1]) ? length - 1 : undefined;
}

/** Two commas at the end, that may stand for a mark. */
export function closingCommas(text: string): number | undefined {
  const at = lengthWithout(text, BEHIND_COMMAS) - 2;
  return at > 0 && text.startsWith(',,', at) && text[at - 1] !== ',' ? at : undefined;
}

/** Without the quotation marks around it. */
export function unquote(text: string): string {
  return AROUND.exec(text)?.groups?.inner ?? text;
}

const AROUND = new RegExp(`^${ONE_MARK}(?<inner>.+?)${ONE_MARK}$`, 'u');
