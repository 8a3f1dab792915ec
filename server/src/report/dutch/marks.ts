/**
 * Every sign that people use as a quotation mark or an apostrophe, and what it is (format.md §4). Only this file knows
 * them: `outer-marks.ts` finds those around a quote, `inner-marks.ts` those inside it.
 */

import { lengthWithout } from '../text/text.ts';
import { latin } from './latin.ts';

export type MarkStyle = 'single' | 'double';

/** What a sign is made for: `either` if the same sign opens and closes. */
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

/** All of them, for a character class in a regular expression: none has a special meaning there. */
export const MARK_SIGNS = [...SIGNS.keys()].join('');

/** A mark in a text: one sign, one sign twice, or two commas for a low mark. */
export const ONE_MARK = `(?:,,|${[...MARK_SIGNS].map((sign) => `${sign}${sign}?`).join('|')})`;

/** Signs that people type for an apostrophe: any single mark except the low and the angled ones. */
export const APOSTROPHES = [...SIGNS]
  .flatMap(([sign, { style }]) => (style === 'single' && !'‚‹›'.includes(sign) ? [sign] : []))
  .join('');

/** The outer marks that a quote may have; the first pair is the house style. */
export const RIGHT_PAIRS = [
  ['‘', '’'],
  ["'", "'"],
  ['“', '”'],
  ['"', '"'],
] as const;

export type MarkPair = (typeof RIGHT_PAIRS)[number];

const SIGN = new RegExp(`[${MARK_SIGNS}]`);
const SIGNS_AND_COMMAS = new RegExp(`,,|[${MARK_SIGNS}]`, 'g');
/** What follows an apostrophe: `’s avonds`, `’t`, `’n`, `’em`, `’k`, `’90`, `’s-Hertogenbosch`. */
const CLIPPED = latin(/^(?:s|t|n|k|m|r|em|er|ie|\d\d)(?![\p{L}\p{N}])/iu);
/** The same, but only where the sign cannot open a quote, as it may in `’70 mensen kwamen`. */
const CERTAINLY_CLIPPED = /^(?:[stnkmr]\s|s-)/i;

/** Whether a character is a quotation mark or an apostrophe. */
export function isMark(character: string | undefined): boolean {
  return character !== undefined && SIGNS.has(character);
}

export function isApostrophe(character: string | undefined): boolean {
  return character !== undefined && character !== '' && APOSTROPHES.includes(character);
}

export function holdsMark(text: string): boolean {
  return SIGN.test(text) || text.includes(',,');
}

/** Signs with two strokes are double, and so is the same sign twice. */
export function markStyle(mark: string): MarkStyle {
  return mark === ',,' || (mark.length === 2 && mark[0] === mark[1])
    ? 'double'
    : (SIGNS.get(mark[0] ?? '')?.style ?? 'single');
}

export function markSide(mark: string): MarkSide {
  return mark.startsWith(',') ? 'open' : (SIGNS.get(mark[0] ?? '')?.side ?? 'either');
}

/** Which of the right pairs two marks form; undefined if none. */
export function rightPair(opening: string, closing: string): MarkPair | undefined {
  return RIGHT_PAIRS.find(([open, close]) => open === opening && close === closing);
}

/** The right pair that has this mark on this side; undefined if none. */
export function pairWith(mark: string, side: 'open' | 'close'): MarkPair | undefined {
  return RIGHT_PAIRS.find((pair) => pair[side === 'open' ? 0 : 1] === mark);
}

/** The signs in a text with their indices; two commas are one sign. */
export function* signsIn(text: string): Iterable<{ readonly at: number; readonly sign: string }> {
  for (const { index, 0: sign } of text.matchAll(SIGNS_AND_COMMAS)) yield { at: index, sign };
}

/** Whether an apostrophe belongs before these characters. */
export function isClipped(behind: string): boolean {
  return CLIPPED.test(behind);
}

/** Whether a text begins as a quote does: with a mark that is not an apostrophe. */
export function beginsWithMark(text: string): boolean {
  return (isMark(text[0]) || /^,,?[^\s,.]/.test(text)) && !beginsClipped(text);
}

/** Whether a text begins with an apostrophe instead of an opening mark: `’s Avonds`, `'t is`. */
export function beginsClipped(text: string): boolean {
  return isApostrophe(text[0]) && CERTAINLY_CLIPPED.test(text.slice(1, 5));
}

/** A name that ends like this takes a bare apostrophe as its possessive: `Kees’ fiets`. */
export const HISSES = /(?:[sxz]|ce|ch|sj)$/i;

/** What may follow a closing mark; a question mark or full stop there belongs before it. */
export const BEHIND_MARK = ' \u00a0\u202f.,?!…;:';
const BEHIND_COMMAS = BEHIND_MARK.replace(',', '');

/** The index of the sign that `text` ends with, before any punctuation; or of two commas. Undefined if neither. */
export function closingMark(text: string): number | undefined {
  return closingSign(text) ?? closingCommas(text);
}

export function closingSign(text: string): number | undefined {
  const length = lengthWithout(text, BEHIND_MARK);
  return isMark(text[length - 1]) ? length - 1 : undefined;
}

/** The index of two commas at the end that may be typed for a mark; undefined if there are none. */
export function closingCommas(text: string): number | undefined {
  const at = lengthWithout(text, BEHIND_COMMAS) - 2;
  return at > 0 && text.startsWith(',,', at) && text[at - 1] !== ',' ? at : undefined;
}

/** The text without the quotation marks around it. */
export function unquote(text: string): string {
  return AROUND.exec(text)?.groups?.inner ?? text;
}

const AROUND = new RegExp(`^${ONE_MARK}(?<inner>.+?)${ONE_MARK}$`, 'u');
