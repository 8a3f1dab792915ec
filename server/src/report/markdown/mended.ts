/** A text with some edits made, and the way back from an offset in the result to one in the original. */

import { applyEdits, type Edit } from '../text/edits.ts';
import type { OpenMark, Prose, QuoteProse, Range } from '../text/text.ts';
import type { Block, ItemBlock, QuoteBlock } from './block.ts';
import { movedBlock } from './moved.ts';

export interface Mended {
  readonly text: string;
  /** The blocks of the mended text at their places in the original. */
  readonly placed: (blocks: readonly Block[]) => readonly Block[];
}

/** `edits`: in order. */
export function mend(text: string, edits: readonly Edit[]): Mended {
  if (edits.length === 0) return { text, placed: (blocks) => blocks };
  const places = placesOf(edits);
  return { text: applyEdits(text, edits), placed: (blocks) => blocks.map((block) => placedBlock(block, places)) };
}

/** The range of an edit in the original, and (`from`..`to`) in the mended text. */
interface MendedRange extends Range {
  readonly from: number;
  readonly to: number;
}

function placesOf(edits: readonly Edit[]): readonly MendedRange[] {
  let by = 0;
  return edits.map(({ range, text }) => {
    const from = range.start + by;
    by += text.length - (range.end - range.start);
    return { ...range, from, to: from + text.length };
  });
}

function placedBlock(block: Block, places: readonly MendedRange[]): Block {
  const first = indexAt(places, block.range.start);
  const start = offsetAt(places, block.range.start);
  const end = offsetAt(places, block.range.end);
  const whole =
    first === indexAt(places, block.range.end) &&
    (first === places.length || block.range.end < (places[first]?.from ?? 0));
  if (whole) return start === block.range.start ? block : movedBlock(block, start - block.range.start);
  const range = { start, end };
  const back = (prose: Prose) => placedProse(prose, places);
  switch (block.type) {
    case 'heading':
      return { ...block, range, text: back(block.text) };
    case 'paragraph':
      return {
        ...block,
        range,
        text: back(block.text),
        underline: block.underline && placedRange(block.underline, places),
      };
    case 'item':
      return {
        ...block,
        range,
        mark: placedMark(block.mark, places),
        text: back(block.text),
        key: {},
      } satisfies ItemBlock;
    case 'quote':
      return {
        ...block,
        range,
        paragraphs: block.paragraphs.map((prose) => placedQuoteProse(prose, places)),
        key: {},
      } satisfies QuoteBlock;
    default:
      return { ...block, range };
  }
}

function placedProse({ range, plain, runs, openMarks }: Prose, places: readonly MendedRange[]): Prose {
  return {
    ...(openMarks ? { openMarks: openMarks.map((mark) => placedOpen(mark, places)) } : {}),
    range: placedRange(range, places),
    plain,
    runs: runs.map((run) => ({ ...run, start: offsetAt(places, run.start) })),
  };
}

function placedQuoteProse({ mark, ...prose }: QuoteProse, places: readonly MendedRange[]): QuoteProse {
  const placed = placedProse(prose, places);
  return mark ? { ...placed, mark: { value: mark.value, range: placedRange(mark.range, places) } } : placed;
}

function placedOpen(mark: OpenMark, places: readonly MendedRange[]): OpenMark {
  const { range, signs, mend } = mark;
  return {
    ...mark,
    range: placedRange(range, places),
    signs: signs.map((sign) => placedRange(sign, places)),
    ...(mend ? { mend: mend.map((edit) => ({ ...edit, range: placedRange(edit.range, places) })) } : {}),
  };
}

function placedRange({ start, end }: Range, places: readonly MendedRange[]): Range {
  return { start: offsetAt(places, start), end: offsetAt(places, end) };
}

/** Begins after text that was removed right before it. */
function placedMark({ start, end }: Range, places: readonly MendedRange[]): Range {
  let index = indexAt(places, start);
  while (places[index]?.from === start && places[index]?.to === start) index++;
  const gone = places[index - 1];
  return {
    start: gone?.to === start && gone.from === start ? gone.end : offsetAt(places, start),
    end: offsetAt(places, end),
  };
}

function offsetAt(places: readonly MendedRange[], offset: number): number {
  const index = indexAt(places, offset);
  const place = places[index];
  if (!place || offset < place.from) {
    const before = places[index - 1];
    return before ? offset - before.to + before.end : offset;
  }
  if (offset === place.from) return place.start;
  return offset === place.to ? place.end : Math.min(place.start + offset - place.from, place.end);
}

/** The index of the first place that ends at or after `offset`. */
function indexAt(places: readonly MendedRange[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.to ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
