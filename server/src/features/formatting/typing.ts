/** Edits as a character is typed: a straight quotation mark becomes the right curly one. Not in the header. */
import { isClipped } from '../../report/dutch/marks.ts';
import type { Report } from '../../report/model.ts';
import type { Edit } from '../../report/text/edits.ts';
import { minimalEdits } from '../../report/text/minimal-edit.ts';
import { isInside, overlaps, type Range } from '../../report/text/text.ts';
import { lineStart } from '../cursor.ts';
import { editsOnEnter } from './enter.ts';

/** `offset`: after the typed `character`. No edits if it may stay. */
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

/** Whether most quotes in the file have straight marks: that is a style too. The quote being typed does not count. */
function hasStraightQuotes({ quotes }: Report, at: Range): boolean {
  const whole = quotes.filter(({ range, opening, closing }) => opening && closing && !overlaps(range, at));
  const straight = whole.filter(
    ({ opening, closing }) => /['"]/.test(opening?.value ?? '') && /['"]/.test(closing?.value ?? ''),
  );
  return straight.length * 2 > whole.length;
}

/** Where a word may begin: after nothing, a blank, a bracket, a dash, or another opening mark. */
const BEFORE_WORD = /(?:^|[\s([{–—/>‘“„-])$/;

function doubleMark(before: string): string {
  return beginsWord(before) ? '“' : '”';
}

/** After a word it closes or is an apostrophe, which look the same; inside ‘… too, where another ‘ would be wrong. */
function singleMark(before: string, report: Report, at: number): string {
  return beginsWord(before) && !isClipped(report.text.slice(at + 1, at + 8)) && !isOpen(report, at) ? '‘' : '’';
}

/** Marks of bold and italics may be on either side of a quotation mark. */
function beginsWord(before: string): boolean {
  return BEFORE_WORD.test(before.replace(/[*_]{1,3}$/, ''));
}

/** How far back to look for a mark: longer than any paragraph. */
const FAR = 4000;

/** Whether the paragraph has a ‘ before `at` that is not closed yet. */
function isOpen({ text, header }: Report, at: number): boolean {
  const paragraph =
    text
      .slice(Math.max(header.range.end, at - FAR), at)
      .split(/\n[ \t]*\r?\n/)
      .at(-1) ?? '';
  const opened = paragraph.lastIndexOf('‘');
  if (opened === -1) return false;
  // A ’ before a letter is an apostrophe: `zo’n`, `’s avonds`.
  return !/’(?![\p{L}\p{N}])/u.test(paragraph.slice(opened));
}

/** Typed after a word, these may show what its mark is: `‘t `, `‘s-`, `‘70`. They trigger formatting on type. */
export const SETTLING = [...' -.,;:?!)', ...'0123456789'];

const CLIPPED_WORD = /(?<![\p{L}\p{N}])‘(?:s|t|n|k|m|em)$/iu;
const CLIPPED_BEFORE_HYPHEN = /(?<![\p{L}\p{N}])‘s$/iu;
/** One digit of a year, with a word before it: at the start of a quote, the mark opens the quote. */
const DECADE = /[\p{L}\p{N},;:][\s(]+‘\d$/u;
const NO_DECADE = /(?<![\p{L}\p{N}])’\d\d$/u;

/** `‘s ` at the start of a word was an apostrophe after all, and so was `‘70`; but in `’700` it is not. */
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

/** Whether what follows `before` is code, escaped by a backslash, or the address of a link. */
function isCode(before: string): boolean {
  return before.split('`').length % 2 === 0 || before.endsWith('\\') || /\]\([^)\s]*\s*$/.test(before.slice(-200));
}
