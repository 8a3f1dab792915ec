/** The same thing moved: it was read before, and is now `by` characters further on (or back) in the file. */

import type { Located, OpenMark, Prose, QuoteProse, Range, Run } from '../text/text.ts';
import type { Block } from './block.ts';

export function movedRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

export function movedLocated<T>({ value, range }: Located<T>, by: number): Located<T> {
  return { value, range: movedRange(range, by) };
}

export function movedProse({ range, plain, runs, openMarks }: Prose, by: number): Prose {
  return {
    ...(openMarks ? { openMarks: openMarks.map((mark) => movedMark(mark, by)) } : {}),
    range: movedRange(range, by),
    plain,
    runs: runs.map((run) => movedRun(run, by)),
  };
}

function movedQuoteProse({ mark, ...prose }: QuoteProse, by: number): QuoteProse {
  return mark ? { ...movedProse(prose, by), mark: movedLocated(mark, by) } : movedProse(prose, by);
}

function movedMark(mark: OpenMark, by: number): OpenMark {
  const { range, signs, mend } = mark;
  return {
    ...mark,
    range: movedRange(range, by),
    signs: signs.map((sign) => movedRange(sign, by)),
    ...(mend ? { mend: mend.map((edit) => ({ ...edit, range: movedRange(edit.range, by) })) } : {}),
  };
}

function movedRun(run: Run, by: number): Run {
  const { start, at, length, strong, emphasis } = run;
  // Nearly all runs are this plain, and every keystroke moves all those after the cursor.
  return run.source === undefined && run.link === undefined
    ? { start: start + by, at, length, strong, emphasis }
    : { ...run, start: start + by };
}

export function movedBlock(block: Block, by: number): Block {
  const range = movedRange(block.range, by);
  switch (block.type) {
    case 'heading':
      return { ...block, range, text: movedProse(block.text, by) };
    case 'paragraph':
      return {
        ...block,
        range,
        text: movedProse(block.text, by),
        underline: block.underline && movedRange(block.underline, by),
      };
    case 'item':
      return { ...block, range, mark: movedRange(block.mark, by), text: movedProse(block.text, by) };
    case 'quote':
      return { ...block, range, paragraphs: block.paragraphs.map((paragraph) => movedQuoteProse(paragraph, by)) };
    case 'open':
    case 'close':
    case 'code':
      return { ...block, range };
  }
}
