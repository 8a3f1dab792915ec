/** What happens to a character that was just typed: a straight quotation mark becomes the curly one that belongs there. Not in the header. */
import { isClipped } from '../../report/dutch/marks.ts';
import type { Report } from '../../report/model.ts';
import type { Edit } from '../../report/text/edits.ts';
import { minimalEdits } from '../../report/text/minimal-edit.ts';
import { isInside, overlaps, type Range } from '../../report/text/text.ts';
import { lineStart } from '../cursor.ts';
import { editsOnEnter } from './enter.ts';

/** `offset`: behind the typed `character`. Empty where it may stay. */
export function editsOnType(report: Report, offset: number, character: string): readonly Edit[] {
  const { header, text, codeBlocks } = report;
  if (header.present && offset <= header.range.end) return [];
  if (character === '\n') return minimalEdits([...aboveSettled(report, offset), ...editsOnEnter(report, offset)], text);
  const at = { start: offset - 1, end: offset };
  if (text.slice(at.start, at.end) !== character) return [];
  const before = text.slice(lineStart(text, at.start), at.start);
  if (isCode(before) || codeBlocks.some(({ range }) => overlaps(range, at))) return [];
  if (SETTLING.includes(character)) return settleMarks(before, character, report, at.start);
  if (hasStraightQuotes(report, at)) return [];
  return [{ range: at, text: character === '"' ? doubleMark(before) : singleMark(before, report, at.start) }];
}

/** Enter ends a word as a space does. */
function aboveSettled(report: Report, offset: number): Edit[] {
  const { text, codeBlocks } = report;
  const end = text.lastIndexOf('\n', offset - 1);
  const at = text[end - 1] === '\r' ? end - 1 : end;
  if (end === -1 || codeBlocks.some(({ range }) => isInside(range, at))) return [];
  const before = text.slice(lineStart(text, at), at);
  return isCode(before) ? [] : settleMarks(before, ' ', report, at);
}

/** A file may have straight marks around its quotes: that is a style too, and one file has one. The quote that is being typed says nothing. */
function hasStraightQuotes({ quotes }: Report, at: Range): boolean {
  const whole = quotes.filter(({ range, opening, closing }) => opening && closing && !overlaps(range, at));
  const straight = whole.filter(
    ({ opening, closing }) => /['"]/.test(opening?.value ?? '') && /['"]/.test(closing?.value ?? ''),
  );
  return straight.length * 2 > whole.length;
}

/** Where a word may begin: behind nothing, a blank, a bracket, a dash, or another mark that opens. */
const BEFORE_WORD = /(?:^|[\s([{–—/>‘“„-])$/;

function doubleMark(before: string): string {
  return beginsWord(before) ? '“' : '”';
}

/** Behind a word it closes or is an apostrophe, which look the same; so does one inside ‘…, where another ‘ would be wrong. */
function singleMark(before: string, report: Report, at: number): string {
  return beginsWord(before) && !isClipped(report.text.slice(at + 1, at + 8)) && !isOpen(report, at) ? '‘' : '’';
}

/** Bold and italics stand on either side of a mark. */
function beginsWord(before: string): boolean {
  return BEFORE_WORD.test(before.replace(/[*_]{1,3}$/, ''));
}

/** How far back a mark is looked for: longer than any paragraph. */
const FAR = 4000;

/** Whether the paragraph has a ‘ before the mark that nothing closes yet. */
function isOpen({ text, header }: Report, at: number): boolean {
  const paragraph =
    text
      .slice(Math.max(header.range.end, at - FAR), at)
      .split(/\n[ \t]*\r?\n/)
      .at(-1) ?? '';
  const opened = paragraph.lastIndexOf('‘');
  if (opened === -1) return false;
  // One before a letter is an apostrophe: `zo’n`, `’s avonds`.
  return !/’(?![\p{L}\p{N}])/u.test(paragraph.slice(opened));
}

/** What is typed behind a word that may show what its mark is: `‘t `, `‘s-`, `‘70`. The server asks to be told of these. */
export const SETTLING = [...' -.,;:?!)', ...'0123456789'];

const CLIPPED_WORD = /(?<![\p{L}\p{N}])‘(?:s|t|n|k|m|em)$/iu;
const CLIPPED_BEFORE_HYPHEN = /(?<![\p{L}\p{N}])‘s$/iu;
/** One figure of a year, with a word before it: at the start of a quote it opens the quote. */
const DECADE = /[\p{L}\p{N},;:][\s(]+‘\d$/u;
const NO_DECADE = /(?<![\p{L}\p{N}])’\d\d$/u;

/** `‘s ` at the start of a word was an apostrophe after all, and so was `‘70`; but `’700` is none. */
function settleMarks(before: string, character: string, report: Report, at: number): Edit[] {
  const recent = before.slice(-8);
  if (/\d/.test(character)) {
    if (DECADE.test(recent)) return [{ range: { start: at - 2, end: at - 1 }, text: '’' }];
    return NO_DECADE.test(recent) && !isOpen(report, at - 3)
      ? [{ range: { start: at - 3, end: at - 2 }, text: '‘' }]
      : [];
  }
  const word = (character === '-' ? CLIPPED_BEFORE_HYPHEN : CLIPPED_WORD).exec(recent);
  if (!word) return [];
  const start = at - word[0].length;
  return [{ range: { start, end: start + 1 }, text: '’' }];
}

/** An odd number of backticks before it on its line, a backslash, or the address of a link. */
function isCode(before: string): boolean {
  return before.split('`').length % 2 === 0 || before.endsWith('\\') || /\]\([^)\s]*\s*$/.test(before.slice(-200));
}
