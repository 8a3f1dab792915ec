/** The blocks of a report as formatting sees them: in reading order, each with the block that it is nested in. */
import type { Block } from '../../report/markdown/block.ts';
import type { Report } from '../../report/model.ts';
import { blocksOf } from '../../report/read-report.ts';
import type { Range } from '../../report/text/text.ts';

export interface Placed {
  readonly block: Block;
  /** Without what is nested in it. */
  readonly own: Range;
  /** The outermost block: this one, or the one that it is nested in. */
  readonly top: Block;
}

export function placedBlocks(report: Report): readonly Placed[] {
  let top: Block | undefined;
  return blocksOf(report).map((block) => {
    if (!top || block.range.start >= top.range.end) top = block;
    return { block, own: { start: block.range.start, end: ownEnd(block) }, top };
  });
}

function ownEnd(block: Block): number {
  return block.type === 'item' ? Math.max(block.mark.end, block.text.range.end) : block.range.end;
}
