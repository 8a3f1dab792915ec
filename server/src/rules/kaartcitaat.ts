/** The card's quote and its place in the report: the same words, cut, or others? Shared by the `kaartcitaat-` rules. */

import { diffArrays } from 'diff';
import { latin } from '../report/latin.ts';
import { APOSTROPHES } from '../report/marks.ts';
import type { Quote, Report } from '../report/model.ts';
import { cardQuotes, chapterQuotes } from '../report/places.ts';
import { remembered } from '../report/remembered.ts';

export type Comparison =
  | { readonly how: 'same'; readonly card: Quote; readonly original: Quote }
  | { readonly how: 'missing'; readonly card: Quote; readonly original?: undefined }
  /** Words are left out without a mark; `cuts`: the index of the card's word before which they are missing. */
  | { readonly how: 'cut'; readonly card: Quote; readonly original: Quote; readonly cuts: readonly number[] }
  /** Other words: the first that differ, on the card and in the report. */
  | { readonly how: 'words'; readonly card: Quote; readonly original: Quote; readonly onCard: string; readonly inReport: string }
  | { readonly how: 'source'; readonly card: Quote; readonly original: Quote };

/** From this share of common words on, two quotes are one quote with other words. */
const ALIKE = 0.7;
const OMISSION = /\((?:…|\.{2,3})\)|\[(?:…|\.{2,3})\]/g;

/** Each quote of the card beside the one of the chapters that it is; worked out once a report. */
export function compareCardQuotes(report: Report): readonly Comparison[] {
  const known = KNOWN.get(report) ?? compareAll(report);
  KNOWN.set(report, known);
  return known;
}

const KNOWN = new WeakMap<Report, readonly Comparison[]>();

function compareAll(report: Report): readonly Comparison[] {
  const originals = chapterQuotes(report);
  if (originals.length === 0) return [];
  return cardQuotes(report)
    .filter(({ words }) => words !== '')
    .map((card) => compare(card, originals));
}

function compare(card: Quote, originals: readonly Quote[]): Comparison {
  const pieces = card.words
    .split(OMISSION)
    .map(plainWords)
    .filter((words) => words.length > 0);
  const words = pieces.flat();
  let best: { original: Quote; words: readonly string[]; common: number } | undefined;
  for (const original of originals) {
    const others = plainWords(original.words.replace(OMISSION, ' '));
    if (inOrder(pieces, others, hasMarkAt(card.words, 'start'), hasMarkAt(card.words, 'end')))
      return { how: sameSource(card, original) ? 'same' : 'source', card, original };
    const common = share(words, others);
    if (common >= ALIKE && common > (best?.common ?? 0)) best = { original, words: others, common };
  }
  return best ? difference(card, best.original, words, best.words) : { how: 'missing', card };
}

/** Are the pieces found in order, the first at the start and the last at the end unless a mark of omission stands there? */
function inOrder(pieces: readonly (readonly string[])[], words: readonly string[], openStart: boolean, openEnd: boolean): boolean {
  let from = 0;
  for (const [index, piece] of pieces.entries()) {
    const last = index === pieces.length - 1 && !openEnd;
    const at =
      index === 0 && !openStart
        ? startsWith(words, piece, 0)
          ? 0
          : -1
        : last
          ? startsWith(words, piece, words.length - piece.length)
            ? words.length - piece.length
            : -1
          : find(words, piece, from);
    if (at < from || (last && at + piece.length !== words.length)) return false;
    from = at + piece.length;
  }
  return pieces.length > 0;
}

function find(words: readonly string[], piece: readonly string[], from: number): number {
  for (let at = from; at + piece.length <= words.length; at++) if (startsWith(words, piece, at)) return at;
  return -1;
}

function startsWith(words: readonly string[], piece: readonly string[], at: number): boolean {
  return at >= 0 && piece.every((word, index) => words[at + index] === word);
}

function difference(card: Quote, original: Quote, words: readonly string[], others: readonly string[]): Comparison {
  const changes = diffArrays([...others], [...words]);
  const added = changes.find((change) => change.added);
  if (!added) {
    const marked = card.words.search(OMISSION) !== -1;
    let index = 0;
    const cuts: number[] = [];
    for (const change of changes) {
      if (change.removed) cuts.push(index);
      else index += change.value.length;
    }
    if (!marked || cuts.length > 0) return { how: 'cut', card, original, cuts };
  }
  const removed = changes.find((change) => change.removed);
  return { how: 'words', card, original, onCard: (added?.value ?? []).slice(0, 5).join(' '), inReport: (removed?.value ?? []).slice(0, 5).join(' ') };
}

/** A role or dialogue that the card leaves out is fine; another one is not. */
function sameSource({ rol, dialoog }: Quote, other: Quote): boolean {
  const sameRole = !rol || !other.rol || rol.value.toLowerCase() === other.rol.value.toLowerCase();
  return sameRole && (!dialoog || !other.dialoog || dialoog.value === other.dialoog.value);
}

function hasMarkAt(words: string, side: 'start' | 'end'): boolean {
  return side === 'start' ? /^[([]?(?:…|\.{3})/.test(words) : /(?:…|\.{3})[)\]]?$/.test(words);
}

function share(words: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}

export const WORD = latin(`[\\p{L}\\p{N}]+(?:[${APOSTROPHES}-][\\p{L}\\p{N}]+)*`, 'gu');
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');

/** The same for two texts of the same words. */
export const wordsKey = remembered((text) => plainWords(text).join(' '));

/** Lower case, without marks and punctuation, so that only the words count. */
export const plainWords = remembered(
  (text): readonly string[] =>
    text
      .normalize('NFC')
      .toLowerCase()
      .match(WORD)
      ?.map((word) => word.replace(APOSTROPHE, '’')) ?? [],
);
