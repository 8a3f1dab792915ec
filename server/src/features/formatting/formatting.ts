/** House style for (part of) a report: blank lines, bullets, numbers, marks, spaces. Never the words or the header. */

import type { Report } from '../../report/model.ts';
import { readEdited } from '../../report/read-report.ts';
import { type Edit, inOrder, joinEdits } from '../../report/text/edits.ts';
import { largest, smallest } from '../../report/text/many.ts';
import { minimalEdits } from '../../report/text/minimal-edit.ts';
import { contains, overlaps, type Range } from '../../report/text/text.ts';
import { lineStart } from '../cursor.ts';
import { placedBlocks } from './format-blocks.ts';
import { formatGaps } from './format-gaps.ts';
import { formatItems } from './format-items.ts';
import { formatLines } from './format-lines.ts';
import { formatMarks } from './format-marks.ts';
import { saysTheSame } from './same-report.ts';

/** One kind of edit can make another possible, which then follows in the next round; more rounds are not needed. */
const MOST_ROUNDS = 4;

/** The edits that give a report the house style; none if it has it already. */
export function format(report: Report): readonly Edit[] {
  return formatWithin(report, { start: 0, end: report.text.length });
}

/** The edits for the blocks that a selection touches, each as a whole: both marks of a quote change together. */
export function formatRange(report: Report, selection: Range): readonly Edit[] {
  const tops = [...new Set(placedBlocks(report).map(({ top }) => top.range))].filter(
    ({ start, end }) => start <= selection.end && selection.start <= end,
  );
  const start = lineStart(
    report.text,
    smallest(
      tops.map((range) => range.start),
      selection.start,
    ),
  );
  const end = largest(
    tops.map((range) => range.end),
    selection.end,
  );
  return formatWithin(report, { start, end });
}

function formatWithin(report: Report, { start, end }: Range): readonly Edit[] {
  let edits: readonly Edit[] = [];
  let before = report;
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
    const round = editsWithin(before, { start, end: end + before.text.length - report.text.length });
    if (round.edits.length === 0) break;
    edits = joinEdits(edits, round.edits);
    before = round.after;
  }
  return minimalEdits(edits, report.text);
}

interface Round {
  readonly edits: readonly Edit[];
  readonly after: Report;
}

/** One round of all kinds of edit; a kind that would change what the report says is left out. */
function editsWithin(report: Report, within: Range): Round {
  const placed = placedBlocks(report);
  const untouched = [...report.comments, ...report.conflicts].map(({ range }) => range);
  const kinds = [
    formatGaps(report, placed),
    formatLines(report, placed),
    formatItems(report, placed),
    formatMarks(report),
  ]
    .map((edits) =>
      minimalEdits(edits, report.text).filter(
        ({ range }) => contains(within, range) && !untouched.some((one) => overlaps(one, range)),
      ),
    )
    .filter((edits) => edits.length > 0);
  const all = applyRound(report, withoutOverlaps(kinds.flat()));
  let kept: Round = { edits: [], after: report };
  if (all || kinds.length === 1) return all ?? kept;
  for (const kind of kinds) kept = applyRound(report, withoutOverlaps(kept.edits.concat(kind))) ?? kept;
  return kept;
}

/** Undefined if the edits would change what the report says. */
function applyRound(report: Report, edits: readonly Edit[]): Round | undefined {
  if (edits.length === 0) return { edits, after: report };
  const after = readEdited(report, edits);
  return saysTheSame(after, report) ? { edits, after } : undefined;
}

/** In order, without edits that overlap the one before. */
function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  let end = -1;
  return inOrder(edits).filter(({ range }) => {
    if (range.start < end) return false;
    end = range.end;
    return true;
  });
}
