/** Covers what is not text of the report before Markdown is read: offsets stay, and it is read as if absent. */
import type { Range } from '../text/text.ts';

/** Stands for a character that is not read. Markdown takes it for punctuation, like the `<` that it covers. */
export const HIDDEN = '\ufffc';

/** What comes before a hidden range. */
interface Before {
  /** Nothing else is before it on its line. */
  readonly bare: boolean;
  /** The line above: blank, part of a quote, or any other text. */
  readonly above: 'blank' | 'quote' | 'text';
  /** The blanks before the `>` of that quote, as far as this line lacks them. */
  readonly indent: string;
}

/** `text` with these ranges (in order, apart) covered; those in the header become blank lines. */
export function hide(text: string, ranges: readonly Range[], header: Range): string {
  // A pasted one becomes the replacement character, which has a finding of its own.
  const typed = text.includes(HIDDEN) ? text.replaceAll(HIDDEN, '\ufffd') : text;
  const pieces: string[] = [];
  let at = 0;
  let before: Before = { bare: true, above: 'blank', indent: '' };
  for (const [index, { start, end }] of ranges.entries()) {
    const inHeader = header.start <= start && start < header.end;
    if (!inHeader)
      before = lineBefore(typed.slice(at < header.end && header.end <= start ? header.end : at, start), before);
    const cover = inHeader ? 'blank' : coverOf(before, index, end - start);
    const mark = cover === 'quote' ? `${before.indent}>` : '';
    pieces.push(typed.slice(at, start), mark, (cover === 'blank' ? '\n' : HIDDEN).repeat(end - start - mark.length));
    before = { ...before, above: cover };
    at = end;
  }
  pieces.push(typed.slice(at));
  return pieces.join('');

  /** Whole lines become blank if that changes nothing; otherwise they belong to the text or the quote around them. */
  function coverOf({ bare, above, indent }: Before, index: number, length: number): Before['above'] {
    const behind = behindRange(index);
    if (!bare) return 'text';
    if (BEGINS.test(behind) || (above === 'blank' && BLANK.test(behind))) return 'blank';
    return above === 'quote' && length > indent.length && QUOTE_BELOW.test(behind) ? 'quote' : 'text';
  }

  /** The text after a range and after the hidden lines that follow it. */
  function behindRange(index: number): string {
    let last = index;
    while (last < index + 5 && /^\r?\n$/.test(typed.slice(ranges[last]?.end, ranges[last + 1]?.start ?? 0))) last++;
    const { end } = ranges[last] as Range;
    return typed.slice(end, end + 80);
  }
}

/** `between`: the text since the previous hidden range, which had `last` before it. */
function lineBefore(between: string, last: Before): Before {
  const line = between.lastIndexOf('\n') + 1;
  const lead = between.slice(line);
  const bare = lead.trim() === '';
  if (line === 0) return { ...last, bare: bare && last.bare };
  const aboveLine = line === 1 ? 0 : between.lastIndexOf('\n', line - 2) + 1;
  const above = between.slice(aboveLine, line).trimEnd();
  // The line above has nothing on it except, perhaps, the previous hidden range.
  if (above.trim() === '') return { bare, above: aboveLine > 0 ? 'blank' : last.above, indent: last.indent };
  const quote = /^([ \t]*)>/.exec(above);
  const begun = quote ? 'quote' : 'text';
  return {
    bare,
    above: ENDS.test(above) ? 'blank' : begun,
    indent: quote?.[1]?.slice(lead.length) ?? '',
  };
}

/** The rest of a line with nothing on it. */
const BLANK = /^[ \t]*\r?(?:\n|$)/;
/** Marks that only have a meaning at the start of a line. */
const BEGINS = /^[ \t]*(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|>|:{3})/;
const QUOTE_BELOW = /^[ \t]*\r?\n[ \t]*>/;
/** A line that text below it cannot continue. */
const ENDS = /^[ \t]*(?:#{1,6}[ \t]|:{3})/;

/** `text` with blanks in place of these ranges, to be shown or searched. Line breaks stay. */
export function blank(text: string, ranges: readonly Range[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
