/** Lists and quotes nested deeper than anybody means: deeper marks are blanked, so that no reader runs out of stack. */
import type { Range } from '../text/text.ts';

export interface Nesting {
  /** The text at its old length; marks that are too deep are blank. */
  readonly text: string;
  /** The first of those marks. */
  readonly tooDeep?: Range;
}

/** Levels of lists and quotes together. */
export const DEEPEST = 100;

/** A line that is too deep begins with this many of STARTS: a level takes a mark or two columns, and a tab is four. */
const LONG_START = 50;
const STARTS = ' \t>*+.)0123456789-';

function hasLongStart(text: string): boolean {
  for (let start = 0; start + LONG_START <= text.length; ) {
    let at = start + LONG_START - 1;
    while (at >= start && STARTS.includes(text[at] ?? 'x')) at--;
    if (at < start) return true;
    const newline = text.indexOf('\n', start);
    if (newline === -1) return false;
    start = newline + 1;
  }
  return false;
}

/**
 * A rough count, rather too deep than too shallow: a line's depth is the number of items open at its indentation, plus
 * the marks on it. Takes time in proportion to the length of the text.
 */
export function withoutDeepNesting(text: string): Nesting {
  if (!hasLongStart(text)) return { text };
  const pieces: string[] = [];
  let tooDeep: Range | undefined;
  let copied = 0;
  /** The columns where the contents of the open items begin. */
  let open: number[] = [];
  let afterBlank = true;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const marks = marksOf(text, start, end);
    const isBlank = marks.end === end && marks.all.length === 0;
    if (!isBlank) {
      // A line without a mark right below a paragraph continues it, whatever its indentation.
      if (marks.all.length > 0 || afterBlank) while (open.length > 0 && (open.at(-1) ?? 0) > marks.column) open.pop();
      const room = Math.max(0, DEEPEST - open.length);
      const first = marks.all[room];
      if (first && !isRule(text, start, end)) {
        tooDeep ??= { start: first.start, end: first.end };
        pieces.push(text.slice(copied, first.start), text.slice(first.start, marks.end).replace(/\S/g, ' '));
        copied = marks.end;
      }
      open = [...open, ...marks.all.slice(0, room).map(({ inside }) => inside)];
    }
    afterBlank = isBlank;
    start = end + 1;
  }
  pieces.push(text.slice(copied));
  return { text: pieces.join(''), tooDeep };
}

interface Mark extends Range {
  /** The column where its contents begin. */
  readonly inside: number;
}

interface Marks {
  /** The indentation of the line. */
  readonly column: number;
  readonly all: readonly Mark[];
  /** After the last mark and the blanks that follow it. */
  readonly end: number;
}

/** The list and quote marks that a line begins with. */
function marksOf(text: string, start: number, end: number): Marks {
  const all: Mark[] = [];
  let at = start;
  let column = 0;
  const skipBlanks = (): void => {
    for (; at < end; at++) {
      if (text[at] === ' ') column++;
      else if (text[at] === '\t') column += 4 - (column % 4);
      else if (text[at] !== '\r') break;
    }
  };
  skipBlanks();
  const indent = column;
  for (let length = markLength(text, at, end); length > 0; length = markLength(text, at, end)) {
    const from = at;
    at += length;
    column += length;
    skipBlanks();
    all.push({ start: from, end: from + length, inside: column });
  }
  return { column: indent, all, end: at };
}

function markLength(text: string, at: number, end: number): number {
  const sign = text[at];
  if (at >= end || sign === undefined) return 0;
  if (sign === '>') return 1;
  let length = 0;
  if (sign === '-' || sign === '*' || sign === '+') length = 1;
  else {
    while (length < 9 && isDigit(text.charCodeAt(at + length))) length++;
    if (length === 0 || !/[.)]/.test(text[at + length] ?? '')) return 0;
    length++;
  }
  const behind = text[at + length];
  return at + length >= end || behind === ' ' || behind === '\t' || behind === '\r' ? length : 0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `- - -`: a thematic break, however long. */
function isRule(text: string, start: number, end: number): boolean {
  return /^[ \t]{0,3}(?:[-][-\s]*|[*][*\s]*)$/.test(text.slice(start, end));
}
