/** A pasted text in its place: with blank lines where it needs them, and without a mark that is there already. */
import type { Range } from '../../report/text/text.ts';

/** What to put in place of `range` in `text`. */
export function pasteText(text: string, { start, end }: Range, pasted: string): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const marked = withoutMark(line, pasted);
  const lead = marked === undefined ? breaksAbove(before, line) : '';
  return `${lead}${marked ?? pasted}${breaksBelow(after)}`;
}

/** A blank line above, unless there is one or there is nothing above. */
function breaksAbove(before: string, line: string): string {
  if (before.trim() === '') return '';
  if (line.trim() !== '') return '\n\n';
  return /\n[ \t]*\r?\n[ \t]*$/.test(before) ? '' : '\n';
}

function breaksBelow(after: string): string {
  const rest = /^[^\r\n]*/.exec(after)?.[0].trim() ?? '';
  if (rest !== '') return '\n\n';
  return /^[ \t]*\r?\n[ \t]*\S/.test(after) ? '\n' : '';
}

/** After a `- `, `> ` or `## ` that is there already, the pasted text loses its own; undefined where that is not so. */
function withoutMark(line: string, pasted: string): string | undefined {
  const typed = /^(?:[-*+]|\d{1,3}[.)]|>|#{1,3})[ \t]*$/.exec(line)?.[0].trim();
  const own = /^(?:[-*+]|\d{1,3}\.|>|#{1,3}) /.exec(pasted)?.[0];
  if (!typed || !own || kindOf(typed) !== kindOf(own.trim())) return undefined;
  return `${/[ \t]$/.test(line) ? '' : ' '}${pasted.slice(own.length)}`;
}

function kindOf(mark: string): string {
  if (mark.startsWith('#') || mark === '>') return mark;
  return /\d/.test(mark) ? '1' : '-';
}
