/** Quotation marks inside a quote: which open, which close, which are apostrophes (format.md §4). */
import { latin } from './latin.ts';
import { remembered } from './remembered.ts';

export type MarkStyle = 'single' | 'double';

export interface InnerMark {
  /** The index in the text. */
  readonly at: number;
  readonly style: MarkStyle;
  readonly opens: boolean;
}

export interface InnerMarks {
  /** Inner quotations, outermost first: indices of their marks. */
  readonly pairs: readonly { readonly open: InnerMark; readonly close: InnerMark }[];
  /** Marks that open and are never closed, and the other way round. */
  readonly unclosed: readonly InnerMark[];
  readonly unopened: readonly InnerMark[];
  /** Indices of single marks that are apostrophes, also those typed as an opening mark. */
  readonly apostrophes: readonly number[];
}

const SINGLE = /[‘’'‚‛]/;
const DOUBLE = /[“”"„«»]/;
/** `’s avonds`, `’t`, `’n`, `’em`, `’k`, `’90`: an apostrophe, also where it was typed as an opening mark. */
const CLIPPED = latin(/^(?:s|t|n|k|m|r|em|er|ie|’?t|\d\d)(?![\p{L}\p{N}])/iu);
const LETTER = latin(/^[\p{L}\p{N}]/u);
const BEGINS = latin(/^[\p{L}\p{N}([‘“]/u);

export function markStyle(mark: string): MarkStyle {
  return DOUBLE.test(mark) ? 'double' : 'single';
}

/** The marks in the words of a quote, without its outer ones. */
export const innerMarks = remembered(readInnerMarks);

function readInnerMarks(words: string): InnerMarks {
  const open: InnerMark[] = [];
  const pairs: { open: InnerMark; close: InnerMark }[] = [];
  const unopened: InnerMark[] = [];
  const apostrophes: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const mark = readMark(words, at, open);
    if (!mark) {
      if (SINGLE.test(words[at] ?? '')) apostrophes.push(at);
      continue;
    }
    if (mark.opens) {
      open.push(mark);
      continue;
    }
    const partner = open.findLastIndex(({ style }) => style === mark.style);
    if (partner === -1) {
      if (isCertainlyClosing(words, mark)) unopened.push(mark);
      continue;
    }
    pairs.push({ open: open[partner] as InnerMark, close: mark });
    open.splice(partner, 1);
  }
  return { pairs: pairs.sort((one, other) => one.open.at - other.open.at), unclosed: open, unopened, apostrophes };
}

function readMark(words: string, at: number, open: readonly InnerMark[]): InnerMark | undefined {
  const character = words[at] ?? '';
  const style = DOUBLE.test(character) ? 'double' : SINGLE.test(character) ? 'single' : undefined;
  if (!style) return undefined;
  const before = words[at - 1] ?? ' ';
  const behind = words.slice(at + 1, at + 5);
  const letterBefore = LETTER.test(before);
  const letterBehind = BEGINS.test(behind);
  if (style === 'single' && letterBefore && letterBehind && LETTER.test(behind)) return undefined;
  if (style === 'single' && !letterBefore && CLIPPED.test(behind)) return undefined;
  const opens = /[‘“„«‚]/.test(character)
    ? !(letterBefore && !letterBehind)
    : /['"]/.test(character)
      ? !letterBefore && /[\s([—–-]/.test(before) && letterBehind
      : false;
  // A single straight or closing mark behind a word, with nothing to close: `Kees’ fiets`.
  if (!opens && style === 'single' && letterBefore && !open.some((mark) => mark.style === 'single')) return undefined;
  return { at, style, opens };
}

/** A double mark closes; a single one may be an apostrophe, unless a sentence ends before it. */
function isCertainlyClosing(words: string, { at, style }: InnerMark): boolean {
  return style === 'double' || /[.?!…,]/.test(words[at - 1] ?? '');
}
