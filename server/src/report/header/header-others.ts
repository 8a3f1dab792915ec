/** Headers further down in a file: pasted along with another report, or added by a program that missed the first. */

import type { Range } from '../text/text.ts';
import { isBlank, isClosing, isDrawn, isExactKey, isHeading, lineAt, lineBelow, type TopLine } from './header-lines.ts';

const SURE = ['\nrapportage:', '\nthema:'];

/** The headers below offset `from`, in reading order: two lines of dashes with header lines between them. */
export function otherHeaders(text: string, from: number): readonly Range[] {
  const found = new Map<number, Range>();
  for (const key of SURE) {
    let beyond = from;
    for (let at = text.indexOf(key, from); at !== -1; at = text.indexOf(key, at + 1)) {
      const range = at < beyond ? undefined : headerAround(text, lineAt(text, at + 1), from);
      if (!range) continue;
      found.set(range.start, range);
      beyond = range.end;
    }
  }
  return [...found.values()].sort((one, other) => one.start - other.start);
}

function headerAround(text: string, key: TopLine, from: number): Range | undefined {
  const opening = openingAbove(text, key, from);
  if (!opening) return undefined;
  for (let line: TopLine | undefined = key, count = 0; line && count < MOST; line = lineBelow(text, line), count++) {
    if (isClosing(line) || isDrawn(line))
      return { start: opening.start, end: line.start + line.written.trimEnd().length };
    if (isBlank(line) || isHeading(line, lineBelow(text, line))) return undefined;
  }
  return undefined;
}

/** The line of dashes above it, with only header lines in between. */
function openingAbove(text: string, key: TopLine, from: number): TopLine | undefined {
  let line = key;
  for (let count = 0; line.start > from && count < FEW; count++) {
    line = lineAt(text, text.lastIndexOf('\n', line.start - 2) + 1);
    if (line.start < from) return undefined;
    if (isClosing(line) || isDrawn(line)) return line;
    if (!isExactKey(line)) return undefined;
  }
  return undefined;
}

const FEW = 6;
const MOST = 200;
