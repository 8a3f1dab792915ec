/** Ranges of the file, and prose: text as a reader sees it that still knows where each character stands. */

/** A place in the file: offsets in UTF-16 units, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}

/** A stretch of source that stands in the plain text unchanged: `length` characters from `start` (file) stand at `at` (plain). */
export interface Run {
  readonly start: number;
  readonly at: number;
  readonly length: number;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/** A paragraph, heading or item as read: `plain` without Markdown marks, line breaks as one space. */
export interface Prose {
  readonly range: Range;
  readonly plain: string;
  readonly runs: readonly Run[];
}

export function isInside(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The offset in the file of the character at `at` in the plain text; `at === plain.length` gives the end of the last run. */
export function sourceOffset({ range, runs }: Prose, at: number): number {
  const run = runs[runIndex(runs, at)];
  return run ? run.start + Math.min(at - run.at, run.length) : range.start;
}

/** The range in the file of `plain.slice(from, to)`, without Markdown marks before its first or behind its last character. */
export function sourceRange(prose: Prose, from: number, to: number): Range {
  const start = sourceOffset(prose, from);
  return { start, end: to > from ? sourceOffset(prose, to - 1) + 1 : start };
}

/** The reverse of `sourceOffset`: where the character at `offset` (file) stands in the plain text; between two runs, the end of the first. */
export function plainOffset({ plain, runs }: Prose, offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run ? Math.min(run.at + Math.min(Math.max(offset - run.start, 0), run.length), plain.length) : 0;
}

/** The length of `text` without the characters of `dropped` at its end. A loop, because `/[ .]+$/` is slow on long runs in the middle. */
export function lengthWithout(text: string, dropped: string): number {
  let end = text.length;
  while (end > 0 && dropped.includes(text[end - 1] ?? '')) end--;
  return end;
}

/** At most `most` characters of `text`, on one line: up to the end of a word and `…` where it is longer. Never half an emoji. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  const whole = space > most / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${whole.replace(/[ ,.:;]+$/, '')}…`;
}

function runIndex(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
