/** Flat blocks → a tree of headings, each with the blocks directly below it; kaders are grouped (format.md §3). */

import type { Range } from '../text/text.ts';
import type { Block, HeadingBlock } from './block.ts';

export interface KaderBlock {
  readonly type: 'kader';
  readonly range: Range;
  readonly open: Range;
  readonly close?: Range;
  readonly blocks: readonly Block[];
}

/** A heading and its own content; `heading` is missing only for text above the first title. */
export interface OutlineNode {
  readonly heading?: HeadingBlock;
  readonly blocks: (Block | KaderBlock)[];
  readonly children: OutlineNode[];
}

export interface Outline {
  /** One per level-1 heading; the first may lack its heading. */
  readonly parts: readonly OutlineNode[];
  /** `:::` lines that close nothing. */
  readonly strayFences: readonly Range[];
}

/** `deepest`: the deepest level of headings; deeper ones are read as this level. */
export function readOutline(blocks: readonly Block[], deepest = 3): Outline {
  const parts: OutlineNode[] = [];
  const strayFences: Range[] = [];
  /** The open sections, from level 2 down. */
  let open: OutlineNode[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.type === 'close') strayFences.push(block.range);
    else if (block.type === 'open') {
      const kader = readKaderBlock(blocks, index);
      place().blocks.push(kader);
      index += kader.blocks.length + (kader.close ? 1 : 0);
    } else if (block.type !== 'heading') place().blocks.push(block);
    else if (block.level === 1) {
      parts.push({ heading: block, blocks: [], children: [] });
      open = [];
    } else {
      const node: OutlineNode = { heading: block, blocks: [], children: [] };
      open = open.slice(0, Math.min(block.level, deepest) - 2);
      (open.at(-1) ?? startPart()).children.push(node);
      open.push(node);
    }
  }
  return { parts, strayFences };

  function startPart(): OutlineNode {
    if (parts.length === 0) parts.push({ blocks: [], children: [] });
    return parts.at(-1) as OutlineNode;
  }

  function place(): OutlineNode {
    return open.at(-1) ?? startPart();
  }
}

/** An unclosed kader ends before the next heading that is not its title, the next `:::kader`, or the end. */
function readKaderBlock(blocks: readonly Block[], from: number): KaderBlock {
  const open = (blocks[from] as Block).range;
  const title = from + 1;
  let to = endOfKader(blocks, title);
  if (to === title && blocks[to]?.type === 'heading') {
    // A title with too few hashes still begins the kader, if the kader is closed.
    const behind = endOfKader(blocks, title + 1);
    if (blocks[behind]?.type === 'close') to = behind;
  }
  const closing = blocks[to];
  const close = closing?.type === 'close' ? closing.range : undefined;
  if (!close) {
    const next = blocks.slice(title + 1, to).findIndex(({ type }) => type === 'heading');
    if (next !== -1) to = title + 1 + next;
  }
  const inside = blocks.slice(from + 1, to);
  return {
    type: 'kader',
    range: { start: open.start, end: close?.end ?? inside.at(-1)?.range.end ?? open.end },
    open,
    close,
    blocks: inside,
  };
}

function endOfKader(blocks: readonly Block[], from: number): number {
  let to = from;
  while (to < blocks.length && !endsKader(blocks[to] as Block)) to++;
  return to;
}

/** A heading without text does not end it: somebody is typing a title there. */
function endsKader(block: Block): boolean {
  return (
    block.type === 'open' ||
    block.type === 'close' ||
    (block.type === 'heading' && block.level < 3 && block.text.plain !== '')
  );
}
