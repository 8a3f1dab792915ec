/** Where a finding about several lines is reported: at the first of them. */
import type { Range } from '../../report/text/text.ts';

export function firstLineOf({ start, end }: Range, text: string): Range {
  const newline = text.indexOf('\n', start);
  return { start, end: newline === -1 || newline >= end ? end : newline - (text[newline - 1] === '\r' ? 1 : 0) };
}
