/** Quotation marks inside a quote: which of them open, close, or are apostrophes (format.md §4). */

import { remembered } from '../text/remembered.ts';
import { latin } from './latin.ts';
import {
  HISSES,
  holdsMark,
  isApostrophe,
  isClipped,
  isMark,
  type MarkStyle,
  markSide,
  markStyle,
  signsIn,
} from './marks.ts';

export interface InnerMark {
  /** The index in the text. */
  readonly at: number;
  /** The signs as typed: one, or two that form one mark. */
  readonly signs: string;
  readonly style: MarkStyle;
  readonly opens: boolean;
}

export interface InnerPair {
  readonly open: InnerMark;
  readonly close: InnerMark;
}

export interface InnerMarks {
  /** Inner quotations with their marks, in the order in which they open. */
  readonly pairs: readonly InnerPair[];
  /** Marks that open and are never closed, and marks that close without being opened. */
  readonly unclosed: readonly InnerMark[];
  readonly unopened: readonly InnerMark[];
  /** Indices of single marks that are apostrophes, whichever sign was typed. */
  readonly apostrophes: readonly number[];
}

const LETTER = latin(/^[\p{L}\p{N}]/u);
const LETTERS = latin(/[\p{L}\p{N}]+$/u);
/** What a quotation may begin with after a blank, and after anything else. */
const BEGINS = /^(?:\.{2}|[^\s.,;:!?)\]}])/;
const BEGINS_WORD = latin(/^[\p{L}\p{N}([]/u);
const BEFORE_WORD = /^[\s([{—–/-]/;
/** The most letters of a word whose end is dropped in speech: `da’`, `nie’`. */
const SHORT = 3;

/** The marks in the words of a quote; `words` is without its outer marks. */
export const innerMarks = remembered(readInnerMarks);

const NONE: InnerMarks = { pairs: [], unclosed: [], unopened: [], apostrophes: [] };

type Pair = { open: InnerMark; close: InnerMark };

function readInnerMarks(words: string): InnerMarks {
  if (!holdsMark(words)) return NONE;
  const open: Record<MarkStyle, InnerMark[]> = { single: [], double: [] };
  const pairs: Pair[] = [];
  const unopened: InnerMark[] = [];
  const apostrophes = new Set<number>();
  const lastDouble = lastDoubleOf(words);
  // The end of the last opening mark; another one may open there: `“‘Nee’ zei hij”`.
  let opened = 0;
  // A pair that may have been closed by an apostrophe, and an apostrophe before a number that may be an opening mark.
  let loose: Pair | undefined;
  let decade: InnerMark | undefined;
  let behind = 0;
  for (const { at, sign } of signsIn(words)) {
    if (at < behind) continue;
    const signs = isTwice(at, sign) ? sign + sign : sign;
    behind = at + signs.length;
    const kind = kindOf(at, signs);
    const mark: InnerMark = { at, signs, style: markStyle(signs), opens: kind !== 'close' };
    if (kind === 'apostrophe') {
      apostrophes.add(at);
      if (/\d/.test(words[behind] ?? '') && !LETTER.test(words[at - 1] ?? '')) decade = mark;
    } else if (kind === 'open') {
      open[mark.style].push(mark);
      opened = behind;
    } else if (kind === 'close') close(mark);
  }
  for (const { at } of open.single.filter(isSoft)) apostrophes.add(at);
  return {
    pairs: pairs.sort((one, other) => one.open.at - other.open.at),
    unclosed: [...open.single.filter((mark) => !isSoft(mark)), ...open.double].sort((one, other) => one.at - other.at),
    unopened,
    apostrophes: [...apostrophes].sort((one, other) => one - other),
  };

  /** One sign twice is one mark if it opens and a double one follows, or if it closes while no single one is open. */
  function isTwice(at: number, sign: string): boolean {
    if (markStyle(sign) === 'double' || words[at + 1] !== sign || words[at + 2] === sign) return false;
    return isWordStart(at) ? lastDouble > at + 1 && !isClipped(words.slice(at + 2, at + 6)) : open.single.length === 0;
  }

  function isWordStart(at: number): boolean {
    return at === opened || BEFORE_WORD.test(words[at - 1] ?? '');
  }

  function kindOf(at: number, signs: string): 'open' | 'close' | 'apostrophe' | undefined {
    const before = words[at - 1] ?? ' ';
    const follows = words.slice(at + signs.length, at + signs.length + 4);
    const letterBefore = LETTER.test(before);
    const style = markStyle(signs);
    const side = markSide(signs);
    const mayBeApostrophe = isApostrophe(signs);
    if (mayBeApostrophe && (letterBefore ? LETTER.test(follows) : isClipped(follows))) return 'apostrophe';
    if (
      isWordStart(at)
        ? side === 'open' || BEGINS.test(follows)
        : side === 'open' && signs !== ',,' && BEGINS_WORD.test(follows)
    )
      return 'open';
    if (open[style].length > 0) return 'close';
    // Feet and inches, a comma typed twice, a low mark for a comma: these close nothing.
    if ((side === 'either' && /\d/.test(before)) || signs === ',,' || (signs === '‚' && /^\s/.test(follows)))
      return undefined;
    // A single mark after a word: `Kees’ fiets`.
    return mayBeApostrophe && letterBefore && endsShort(at) ? 'apostrophe' : 'close';
  }

  function close(mark: InnerMark): void {
    const { at, signs, style } = mark;
    const certain = isCertainlyClosing(mark);
    const partner = open[style].at(-1);
    if (partner && (certain || !isSoft(partner) || (signs === partner.signs && markSide(signs) === 'either'))) {
      open[style].pop();
      const pair = { open: partner, close: mark };
      pairs.push(pair);
      if (style === 'single') loose = certain ? undefined : pair;
      return;
    }
    if (!certain) {
      if (isApostrophe(signs) && LETTER.test(words[at - 1] ?? '')) apostrophes.add(at);
    } else if (style === 'single' && loose) {
      // `‘de fiets van Kees’ broer’`: the earlier closing mark was an apostrophe after all.
      apostrophes.add(loose.close.at);
      loose.close = mark;
      loose = undefined;
    } else if (style === 'single' && decade) {
      // `‘70 procent’`.
      apostrophes.delete(decade.at);
      pairs.push({ open: decade, close: mark });
      decade = undefined;
    } else unopened.push(mark);
  }

  /** A double mark always closes; a single one certainly after punctuation or after a word that takes no apostrophe. */
  function isCertainlyClosing({ at, style }: InnerMark): boolean {
    const before = words[at - 1] ?? '';
    return style === 'double' || /[.?!…,]/.test(before) || (LETTER.test(before) && !endsShort(at));
  }

  function endsShort(at: number): boolean {
    const word = LETTERS.exec(words.slice(Math.max(0, at - 12), at))?.[0] ?? '';
    return word.length <= SHORT || HISSES.test(word);
  }
}

/** A mark that opens only by its position and may be an apostrophe: nobody misses its closing mark. */
function isSoft({ signs }: InnerMark): boolean {
  return isApostrophe(signs) && signs !== '‘' && signs !== "'";
}

/** The index of the last mark that is double or the same sign twice; -1 if there is none. */
function lastDoubleOf(words: string): number {
  let at = words.length - 1;
  while (at >= 0 && !(isMark(words[at]) && (markStyle(words[at] ?? '') === 'double' || words[at] === words[at - 1])))
    at--;
  return at;
}
