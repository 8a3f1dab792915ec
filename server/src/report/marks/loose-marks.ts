/**
 * Marks at the start of a line that Markdown does not recognise, though everybody sees what is meant: `##Dromen`,
 * `-Een`, `• Een`, a no-break space after `#`. Each has the edits that correct it; the report is read as if they were
 * made (format.md §4).
 */

import { isBlank } from '../dutch/signs.ts';
import { overlaps } from '../text/text.ts';
import { codeLines } from './code-lines.ts';
import type { Context } from './line-context.ts';
import { markAt } from './line-marks.ts';
import type { LooseMark } from './loose-mark.ts';
import { lostTitles, type TitleOf } from './lost-titles.ts';

/**
 * In reading order. `from`: the offset where the body begins. `titleOf`: the template's heading that a line is, as
 * `#Dromen` may also be a tag.
 */
export function looseMarks(text: string, from: number, titleOf: TitleOf): readonly LooseMark[] {
  const marks = lineMarks(text, from, (line) => titleOf(line) !== undefined);
  const titles = lostTitles(text, from, titleOf);
  if (titles.length === 0) return marks;
  // A lost title covers everything that is wrong with its mark.
  const others = marks.filter(({ range }) => !titles.some((title) => overlaps(title.range, range)));
  return [...others, ...titles].sort((one, other) => one.range.start - other.range.start);
}

function lineMarks(text: string, from: number, isTitle: (line: string) => boolean): readonly LooseMark[] {
  const found: LooseMark[] = [];
  const code = codeLines(text);
  const context: Context = {
    text,
    isTitle,
    before: 'blank',
    sign: '',
    own: false,
    filled: 'blank',
    kader: false,
    column: -1,
    last: from,
    looked: from,
    reference: Number.NEGATIVE_INFINITY,
  };
  let hiddenUntil = -1;
  for (let start = from, end: number; start < text.length; start = end + 1) {
    end = lineEnd(text, start);
    if (start < hiddenUntil) continue;
    const at = firstSeen(text, start, end);
    if (at === end) {
      context.before = 'blank';
      continue;
    }
    hiddenUntil = endOfHidden(text, at, end);
    if (hiddenUntil > end) continue;
    const fence = code(start, at, end);
    if (fence) {
      if (fence === 'open') found.push(openCode(text, at, end));
      context.before = context.filled = 'blank';
      continue;
    }
    const mark = markAt(context, start, at, end);
    if (mark) found.push(mark);
    context.last = end;
  }
  return found;
}

function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  return newline === -1 ? text.length : newline;
}

/** The offset of the first visible character of the line; `end` if it has none. */
function firstSeen(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Where the comment or conflict that begins at `at` ends, if one does: these have findings of their own. */
function endOfHidden(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== 60) return -1;
  if (text.startsWith('<<<<<<<', at)) return text.indexOf('\n>>>>>>>', end) + 2;
  return text.startsWith('<!--', at) ? text.indexOf('-->', at) : -1;
}

/** Removes the backticks and keeps the text after them. */
function openCode(text: string, at: number, end: number): LooseMark {
  const sign = text.charCodeAt(at);
  let behind = at;
  while (text.charCodeAt(behind) === sign) behind++;
  let content = behind;
  while (content < end && isBlank(text.charCodeAt(content))) content++;
  return {
    slip: 'open-code',
    range: { start: at, end: behind },
    meant: '',
    edits: [{ range: { start: at, end: content }, text: '' }],
  };
}
