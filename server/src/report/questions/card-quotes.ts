/** The card's quote and its original in the report: the same words, a cut, or other words? */

import { diffArrays } from 'diff';
import { plainWords } from '../dutch/plain-words.ts';
import type { Quote, Report } from '../model.ts';
import { cardQuotes, chapterQuotes } from '../places.ts';
import { alikeness } from './alikeness.ts';

export type Comparison =
  | { readonly how: 'same'; readonly card: Quote; readonly original: Quote }
  | { readonly how: 'missing'; readonly card: Quote; readonly original?: undefined }
  /** Words are left out without a mark; `cuts`: the indices of the card's words before which they are missing. */
  | (Changed & { readonly how: 'cut'; readonly cuts: readonly number[] })
  /** Other words: the first difference, on the card and in the report. */
  | (Changed & { readonly how: 'words'; readonly onCard: string; readonly inReport: string })
  | { readonly how: 'source'; readonly card: Quote; readonly original: Quote };

interface Changed {
  readonly card: Quote;
  readonly original: Quote;
  /** Whether its source is different as well. */
  readonly otherSource: boolean;
}

/** Added for the same source, to choose between two quotes that are about as much alike. */
const SAME_SOURCE = 0.15;
/** A card should have one quote. More of them is a finding of its own, and only this many are compared. */
const MOST_QUOTES = 20;
const OMISSION = /\((?:…|\.{2,3})\)|\[(?:…|\.{2,3})\]/g;

/** Each quote of the card with its original in the chapters; worked out once per report. */
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
    .slice(0, MOST_QUOTES)
    .map((card) => compare(card, originals));
}

function compare(card: Quote, originals: readonly Quote[]): Comparison {
  const pieces = card.words
    .split(OMISSION)
    .map(plainWords)
    .filter((words) => words.length > 0);
  const words = pieces.flat();
  let best:
    | { readonly original: Quote; readonly words: readonly string[]; readonly exact: boolean; readonly rank: number }
    | undefined;
  for (const original of originals) {
    const others = plainWords(original.words.replace(OMISSION, ' '));
    const exact = inOrder(pieces, others, hasMarkAt(card.words, 'start'), hasMarkAt(card.words, 'end'));
    const same = sameSource(card, original);
    if (exact && same) return { how: 'same', card, original };
    const alike = exact ? 2 : alikeness(words, others);
    const rank = alike === 0 ? 0 : alike + (same ? SAME_SOURCE : 0);
    if (rank > (best?.rank ?? 0)) best = { original, words: others, exact, rank };
  }
  if (!best) return { how: 'missing', card };
  return best.exact
    ? { how: 'source', card, original: best.original }
    : difference(card, best.original, words, best.words);
}

/** Are the pieces found in order, the first at the start and the last at the end unless a mark of omission is there? */
function inOrder(
  pieces: readonly (readonly string[])[],
  words: readonly string[],
  openStart: boolean,
  openEnd: boolean,
): boolean {
  let from = 0;
  for (const [index, piece] of pieces.entries()) {
    const last = index === pieces.length - 1 && !openEnd;
    const fixed = last ? words.length - piece.length : undefined;
    const at = find(words, piece, from, index === 0 && !openStart ? 0 : fixed);
    if (at < from || (last && at + piece.length !== words.length)) return false;
    from = at + piece.length;
  }
  return pieces.length > 0;
}

/** The index of the piece, from `from` on or only at `fixed`; -1 if it is not there. */
function find(words: readonly string[], piece: readonly string[], from: number, fixed: number | undefined): number {
  if (fixed !== undefined) return startsWith(words, piece, fixed) ? fixed : -1;
  for (let at = from; at + piece.length <= words.length; at++) if (startsWith(words, piece, at)) return at;
  return -1;
}

function startsWith(words: readonly string[], piece: readonly string[], at: number): boolean {
  return at >= 0 && piece.every((word, index) => words[at + index] === word);
}

function difference(card: Quote, original: Quote, words: readonly string[], others: readonly string[]): Comparison {
  const changes = diffArrays([...others], [...words]);
  const otherSource = !sameSource(card, original);
  const first = changes.findIndex((change) => change.added);
  if (first === -1) {
    const marked = card.words.search(OMISSION) !== -1;
    let index = 0;
    const cuts: number[] = [];
    for (const change of changes) {
      if (change.removed) cuts.push(index);
      else index += change.value.length;
    }
    if (!marked || cuts.length > 0) return { how: 'cut', card, original, otherSource, cuts };
  }
  // The words that it replaces are right beside it, on either side.
  const removed =
    first === -1
      ? changes.find((change) => change.removed)
      : [changes[first - 1], changes[first + 1]].find((change) => change?.removed);
  const [onCard, inReport] = [changes[first], removed].map((change) => (change?.value ?? []).slice(0, 5).join(' '));
  return { how: 'words', card, original, otherSource, onCard: onCard ?? '', inReport: inReport ?? '' };
}

/** A role or dialogue that the card leaves out is fine; a different one is not. */
function sameSource({ rol, dialoog }: Quote, other: Quote): boolean {
  const sameRole = !rol || !other.rol || rol.value.toLowerCase() === other.rol.value.toLowerCase();
  return sameRole && (!dialoog || !other.dialoog || dialoog.value === other.dialoog.value);
}

function hasMarkAt(words: string, side: 'start' | 'end'): boolean {
  return side === 'start' ? /^[([]?(?:…|\.{3})/.test(words) : /(?:…|\.{3})[)\]]?$/.test(words);
}
