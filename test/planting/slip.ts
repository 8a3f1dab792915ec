/** A slip: one thing that goes wrong while a report is written, at every place where it can go wrong. */

import type { Report } from '../../server/src/report/model.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { applyEdits, type Edit } from '../../server/src/report/text/edits.ts';
import type { Range } from '../../server/src/report/text/text.ts';

export interface Slip {
  /** What a person does, in a few words. */
  readonly name: string;
  /** Codes of findings; one of these must report the slip. */
  readonly codes: readonly string[];
  /** Every way to plant it in a report, one set of edits for each place. */
  places(report: Report): Iterable<Planted>;
}

export interface Planted {
  readonly edits: readonly Edit[];
  /** Where the finding may be, in the text before the slip; absent: anywhere. */
  readonly at?: Range;
}

export interface Plant {
  readonly slip: Slip;
  readonly text: string;
  /** What was changed, for the message of a failing test. */
  readonly change: string;
  /** Where the finding must be in the planted text. */
  readonly expected?: Range;
}

export function slip(name: string, codes: string, places: Slip['places']): Slip {
  return { name, codes: codes.split(' '), places };
}

/** Every slip at every place of a text, or at every `step`th place of each slip. */
export function* plantsIn(text: string, slips: readonly Slip[], step = 1): Iterable<Plant> {
  const report = readReport(text);
  for (const one of slips) {
    let index = 0;
    for (const { edits, at } of one.places(report)) {
      if (index++ % step !== 0) continue;
      const planted = applyEdits(text, edits);
      if (planted === text) continue;
      yield { slip: one, text: planted, change: describe(edits, text), expected: at && movedBy(edits, at) };
    }
  }
}

/** Edits that replace, delete and insert, as a slip writes them. */
export function replace(range: Range, text: string, at: Range = range): Planted {
  return { edits: [{ range, text }], at };
}

export function remove(range: Range, at?: Range): Planted {
  return { edits: [{ range, text: '' }], at };
}

export function insert(offset: number, text: string, at: Range = { start: offset, end: offset }): Planted {
  return { edits: [{ range: { start: offset, end: offset }, text }], at };
}

/** The whole lines that a range is on, with the line break after them. */
export function linesOf(text: string, { start, end }: Range): Range {
  const newline = text.indexOf('\n', Math.max(start, end - 1));
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: newline === -1 ? text.length : newline + 1 };
}

function movedBy(edits: readonly Edit[], { start, end }: Range): Range {
  let from = start;
  let to = end;
  for (const { range, text } of edits) {
    const by = text.length - (range.end - range.start);
    if (range.end <= start && range.start < start) from += by;
    if (range.start <= end) to += by;
  }
  return { start: Math.max(0, Math.min(from, to)), end: Math.max(from, to) };
}

function describe(edits: readonly Edit[], text: string): string {
  const shown = edits.map(
    ({ range, text: instead }) =>
      `${JSON.stringify(short(text.slice(range.start, range.end)))} → ${JSON.stringify(short(instead))}`,
  );
  const line = text.slice(0, edits[0]?.range.start ?? 0).split('\n').length;
  return `line ${line}: ${shown.join(', ')}`;
}

function short(text: string): string {
  return text.length <= 50 ? text : `${text.slice(0, 30)}…${text.slice(-18)}`;
}
