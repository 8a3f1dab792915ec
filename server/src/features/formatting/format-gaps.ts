/** House style for blank lines: one between blocks, none inside the edges of a kader, at most one between points. */
import type { Block } from '../../report/markdown/block.ts';
import type { Report } from '../../report/model.ts';
import type { Edit } from '../../report/text/edits.ts';
import { eolOf } from '../../report/text/line-ends.ts';
import { lineStart } from '../cursor.ts';
import type { Placed } from './format-blocks.ts';

export function formatGaps(report: Report, placed: readonly Placed[]): readonly Edit[] {
  const { text, header } = report;
  const eol = eolOf(report.text);
  const edits: Edit[] = [];
  const [first] = placed;
  const last = placed.at(-1);
  // An unclosed header ends where the body seems to begin, so nothing is certain there.
  const closed = header.present && header.readable;
  if (first && closed) addGap(header.range.end, first.block.range.start, 1);
  if (first && !header.present) addLead(header.range.end, lineStart(text, first.block.range.start));
  for (const [index, { block, top }] of placed.entries()) {
    const before = placed[index - 1];
    if (!before) continue;
    const typed = blankLines(text.slice(before.own.end, block.range.start));
    const wanted = block === top ? blankLinesBetween(before.top, block, typed) : Math.min(typed, 1);
    addGap(before.own.end, block.range.start, wanted);
  }
  if (last && /^\s*$/.test(text.slice(last.own.end)) && last.own.end > header.range.end)
    edits.push({ range: { start: last.own.end, end: text.length }, text: eol });
  return edits;

  /** `blank`: how many blank lines. What precedes the next block on its own line stays. */
  function addGap(from: number, next: number, blank: number): void {
    const to = lineStart(text, next);
    // Something other than a block of text, such as a thematic break, may be in between.
    if (to > from && text.slice(from, next).trim() === '')
      edits.push({ range: { start: from, end: to }, text: eol.repeat(blank + 1) });
  }

  function addLead(from: number, to: number): void {
    if (to > from && text.slice(from, to).trim() === '') edits.push({ range: { start: from, end: to }, text: '' });
  }
}

function blankLinesBetween(before: Block, block: Block, typed: number): number {
  if (before.type === 'open' || block.type === 'close') return 0;
  return before.type === 'item' && block.type === 'item' ? Math.min(typed, 1) : 1;
}

function blankLines(gap: string): number {
  return gap.split('\n').length - 2;
}
