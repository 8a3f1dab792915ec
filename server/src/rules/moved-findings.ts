/** Findings of a text → the same findings in its newer version: what was typed meanwhile moves or removes them. */
import { type Change, changesBetween } from '../report/markdown/changes.ts';
import type { Range } from '../report/text/text.ts';
import type { Finding, Fix } from './rule.ts';

/** Where a place of the old text is now; undefined if it was changed, or something was typed right beside it. */
export type Move = (range: Range) => Range | undefined;

/** `before` and `after` of one file. */
export function moveBetween(before: string, after: string): Move {
  if (before === after) return (range) => range;
  const [{ fromA, toA, toB }] = changesBetween(before, after) as readonly [Change];
  return ({ start, end }) => {
    if (end < fromA) return { start, end };
    return start > toA ? { start: start + toB - toA, end: end + toB - toA } : undefined;
  };
}

/** `moveIn`: the move for another file that a finding names. A fix that loses one of its edits is dropped. */
export function movedFindings(
  findings: readonly Finding[],
  move: Move,
  moveIn: (file: string) => Move,
): readonly Finding[] {
  return findings.flatMap((finding) => {
    const range = move(finding.range);
    if (!range) return [];
    const related = finding.related.flatMap((place) => {
      const there = (place.file === undefined ? move : moveIn(place.file))(place.range);
      return there ? [{ ...place, range: there }] : [];
    });
    return [{ ...finding, range, related, fixes: finding.fixes.flatMap((fix) => movedFix(fix, move)) }];
  });
}

function movedFix(fix: Fix, move: Move): readonly Fix[] {
  const edits = fix.edits.flatMap((edit) => {
    const range = move(edit.range);
    return range ? [{ ...edit, range }] : [];
  });
  return edits.length === fix.edits.length ? [{ ...fix, edits }] : [];
}
