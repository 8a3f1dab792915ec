/** What happens to a character that was just typed: a straight quotation mark becomes the curly one that belongs there. Not in the header. */
import type { Report } from '../report/model.ts';
import { overlaps, type Range } from '../report/text.ts';
import { minimalEdits } from '../rules/minimal-edit.ts';
import type { Edit } from '../rules/rule.ts';
import { lineStart } from './cursor.ts';
import { entered } from './enter.ts';

/** `offset`: behind the typed `character`. Empty where it may stay. */
export function typed(report: Report, offset: number, character: string): readonly Edit[] {
  const { header, text, codeBlocks } = report;
  if (header.present && offset <= header.range.end) return [];
  if (character === '\n') return minimalEdits(entered(report, offset), text);
  const at = { start: offset - 1, end: offset };
  if (text.slice(at.start, at.end) !== character) return [];
  const before = text.slice(lineStart(text, at.start), at.start);
  if (isCode(before) || codeBlocks.some(({ range }) => overlaps(range, at))) return [];
  if (character === ' ') return clipped(before, at.start);
  if (hasStraightQuotes(report, at)) return [];
  return [{ range: at, text: character === '"' ? doubleMark(before) : singleMark(before, report, at.start) }];
}

/** A file may have straight marks around its quotes: that is a style too, and one file has one. The quote that is being typed says nothing. */
function hasStraightQuotes({ quotes }: Report, at: Range): boolean {
  const whole = quotes.filter(({ range, opening, closing }) => opening && closing && !overlaps(range, at));
  const straight = whole.filter(({ opening, closing }) => /['"]/.test(opening?.value ?? '') && /['"]/.test(closing?.value ?? ''));
  return straight.length * 2 > whole.length;
}

/** Where a word may begin: behind nothing, a blank, a bracket, a dash, or another mark that opens. */
const BEFORE_WORD = /(?:^|[\s([{–—/>‘“„-])$/;

function doubleMark(before: string): string {
  return beginsWord(before) ? '“' : '”';
}

/** Behind a word it closes or is an apostrophe, which look the same; so does one inside ‘…, where another ‘ would be wrong. */
function singleMark(before: string, report: Report, at: number): string {
  return beginsWord(before) && !CLIPPED.test(report.text.slice(at + 1, at + 8)) && !isOpen(report, at) ? '‘' : '’';
}

/** Bold and italics stand on either side of a mark. */
function beginsWord(before: string): boolean {
  return BEFORE_WORD.test(before.replace(/[*_]{1,3}$/, ''));
}

/** `s avonds`, `t`, `n`: what an apostrophe stands before. */
const CLIPPED = /^(?:s|t|n|k|m|r|em|er|\d\d)(?![\p{L}\p{N}])/iu;

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

/** `‘s ` at the start of a word was an apostrophe after all. */
function clipped(before: string, at: number): Edit[] {
  const word = /(?<![\p{L}\p{N}])‘(?:s|t|n|k|m|em)$/iu.exec(before.slice(-4));
  if (!word) return [];
  const start = at - word[0].length;
  return [{ range: { start, end: start + 1 }, text: '’' }];
}

/** An odd number of backticks before it on its line, a backslash, or the address of a link. */
function isCode(before: string): boolean {
  return before.split('`').length % 2 === 0 || before.endsWith('\\') || /\]\([^)\s]*\s*$/.test(before.slice(-200));
}
