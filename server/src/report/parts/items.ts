/** Bullets and numbered items, and their kern (format.md §2). */

import type { ItemBlock } from '../markdown/block.ts';
import { movedRange } from '../markdown/moved.ts';
import type { Item, Kern, Nested, Quote } from '../model.ts';
import { lengthWithout, type Prose, sourceRange } from '../text/text.ts';

/** A kern without bold ends at a colon within this many characters. */
const KERN_WITHIN = 80;

export function readItem(block: ItemBlock, quotes: readonly Quote[], more: readonly Nested[]): Item {
  const { range, mark, marker, text } = block;
  return {
    range: { start: range.start, end: Math.max(text.range.end, mark.end) },
    mark,
    marker,
    text,
    kern: kernOf(block),
    more,
    quotes,
  };
}

/** The kern of an item that the previous version had too is not read again, at most moved. */
function kernOf({ text, key }: ItemBlock): Kern | undefined {
  const known = KERNS.get(key);
  const by = text.range.start - (known?.start ?? 0);
  const kern = known ? known.kern && (by === 0 ? known.kern : movedKern(known.kern, by)) : readKern(text);
  if (!known || by !== 0) KERNS.set(key, { start: text.range.start, kern });
  return kern;
}

const KERNS = new WeakMap<object, { readonly start: number; readonly kern?: Kern }>();

/** The bold text at the very start, or else the text up to a colon near the start; without a final `.`, `:` or `,`. */
export function readKern(text: Prose): Kern | undefined {
  const first = text.runs[0];
  const bold = first?.strong === true && first.at === 0;
  const end = bold ? boldEnd(text) : text.plain.slice(0, KERN_WITHIN + 1).indexOf(':');
  const length = lengthWithout(text.plain.slice(0, Math.max(end, 0)), ' .:,');
  return length > 0 ? { text: text.plain.slice(0, length), range: sourceRange(text, 0, length), bold } : undefined;
}

function boldEnd({ runs }: Prose): number {
  let end = 0;
  for (const run of runs) {
    if (!run.strong) break;
    end = run.at + run.length;
  }
  return end;
}

export function movedKern({ text, range, bold }: Kern, by: number): Kern {
  return { text, range: movedRange(range, by), bold };
}
