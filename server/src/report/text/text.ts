/** Ranges of the file, and prose: text as readers see it that still knows where each character is in the file. */

/** A place in the file: offsets in UTF-16 units, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}

/** A stretch of source kept as is in the plain text: `length` characters from `start` (file) are at `at` (plain). */
export interface Run {
  readonly start: number;
  readonly at: number;
  readonly length: number;
  /** Its length in the file, if its characters are not literal: `&eacute;` for é, `\'` for '. Read as a whole. */
  readonly source?: number;
  readonly strong: boolean;
  readonly emphasis: boolean;
  /** The link's destination as written; not every address may be published (`address.ts`). */
  readonly link?: string;
}

/** A paragraph, heading or item as read: `plain` has no Markdown marks, and a space for each line break. */
export interface Prose {
  readonly range: Range;
  readonly plain: string;
  readonly runs: readonly Run[];
  /** Unclosed bold and italics, read as meant; absent if there are none, as is nearly always the case. */
  readonly openMarks?: readonly OpenMark[];
}

/** A paragraph of a quote; `mark`: the bullet before it, if it was typed as a list item (`- student, dialoog 2`). */
export interface QuoteProse extends Prose {
  readonly mark?: Located<string>;
}

/** Both ends of the range count as inside. */
export function isInside(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Ranges that only touch do not overlap. */
export function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

/** In order, with overlapping ranges joined into one. */
export function joinRanges(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && range.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else joined.push(range);
  }
  return joined;
}

/** Does one of these overlap `range`? They are in order and do not overlap each other, so a binary search finds it. */
export function overlapsAny(sorted: readonly Range[], range: Range): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  const first = sorted[low];
  return first !== undefined && overlaps(first, range);
}

/** The offset in the file where a run ends. */
export function runEnd({ start, length, source = length }: Run): number {
  return start + source;
}

/** The offset in the file of the character at `at` in the plain text; for `plain.length`, the end of the last run. */
export function sourceOffset({ range, runs }: Prose, at: number): number {
  const run = runs[runIndex(runs, at)];
  return run ? sourceIn(run, at) : range.start;
}

/** The offset in the file of the character at `at` in the plain text, which is in this run or at its end. */
function sourceIn(run: Run, at: number): number {
  if (at >= run.at + run.length) return runEnd(run);
  return run.source === undefined ? run.start + at - run.at : run.start;
}

/** The index in the plain text of the character at `offset` (file), which is inside this run or at one of its ends. */
export function plainIn({ start, at, length, source }: Run, offset: number): number {
  if (source === undefined) return at + Math.min(Math.max(offset - start, 0), length);
  return offset < start + source ? at : at + length;
}

/** The range in the file of `plain.slice(from, to)`, without the Markdown marks before and after it. */
export function sourceRange(prose: Prose, from: number, to: number): Range {
  const start = sourceOffset(prose, from);
  return { start, end: to > from ? sourceEnd(prose, to - 1) : start };
}

/** The offset in the file just after the character at `at` in the plain text. */
function sourceEnd({ range, runs }: Prose, at: number): number {
  const run = runs[runIndex(runs, at)];
  if (!run) return range.start + 1;
  return run.source === undefined || at >= run.at + run.length ? sourceIn(run, at) + 1 : runEnd(run);
}

/** The reverse of `sourceOffset`: the plain index of a file offset; between two runs, the end of the first. */
export function plainOffset({ plain, runs }: Prose, offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run ? Math.min(plainIn(run, offset), plain.length) : 0;
}

/** The length of `text` without trailing `dropped` characters. A loop: `/[ .]+$/` is slow on long inner runs. */
export function lengthWithout(text: string, dropped: string): number {
  let end = text.length;
  while (end > 0 && dropped.includes(text[end - 1] ?? '')) end--;
  return end;
}

/** How many whitespace characters `text` has from `at` on. */
export function blanksAt(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/.test(text[end] ?? '')) end++;
  return end - at;
}

/** `text` on one line, in at most `most` characters; if longer, cut after a word, with `…`. Never splits an emoji. */
export function shorten(text: string, most: number): string {
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

export interface OpenMark {
  /** The marks with the text between them, or the single mark. */
  readonly range: Range;
  /** What was typed: `**`, `_`. */
  readonly sign: string;
  readonly flaw: OpenFlaw;
  /** Where each of its marks is. */
  readonly signs: readonly Range[];
  /** The edits that make it what was meant; undefined if nobody can know where it ends. */
  readonly mend?: readonly { readonly range: Range; readonly text: string }[];
}

/** Never closed; never opened; a space inside the marks; no space around them, which bold needs beside a comma. */
export type OpenFlaw = 'unclosed' | 'unopened' | 'space-inside' | 'no-space-around';
