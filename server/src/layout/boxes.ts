/** What a page is made of, and how high it becomes: text in lines, boxes under each other and boxes side by side. */
import { PT, TEXT } from './geometry.ts';
import { countLines, type Measured, measure, type Stretch } from './lines.ts';

/** Heights that stay and heights that grow with the text: `mm + em × size`. */
export interface Space {
  readonly mm?: number;
  readonly em?: number;
}

export interface TextBox {
  readonly text: Measured;
  /** Of the card's text. */
  readonly scale: number;
  /** Height of a line in em of its own size. */
  readonly leading: number;
  /** In em of its own size: where all lines start, and how much further the first one does. */
  readonly inset: number;
  readonly indent: number;
  readonly atLeastOne: boolean;
}

/** A box of a given width: how high it is at a size of the text, and how many lines stand in it. */
export type Box = (mmPerEm: number, width: number) => number;

export function textBox(stretches: readonly Stretch[], manner: Partial<Omit<TextBox, 'text'>> = {}): Box {
  const { scale = TEXT.scale, leading = TEXT.leading, inset = 0, indent = 0, atLeastOne = false } = manner;
  const text = measure(stretches);
  return (mmPerEm, width) => {
    const em = mmPerEm * scale;
    const lines = countLines(text, emIn(width - inset * em, em), indent);
    return Math.max(lines, atLeastOne ? 1 : 0) * leading * em;
  };
}

/** Boxes under each other; `between` stands between two of them. */
export function stack(boxes: readonly Box[], between: Space = {}): Box {
  return (mmPerEm, width) => {
    let height = 0;
    for (const box of boxes) height += box(mmPerEm, width);
    return height + Math.max(boxes.length - 1, 0) * spaceOf(between, mmPerEm);
  };
}

/** A box with space around it. `inline`: on both sides together. */
export function pad(
  box: Box,
  { before = {}, behind = {}, inline = {} }: { before?: Space; behind?: Space; inline?: Space },
): Box {
  return (mmPerEm, width) =>
    box(mmPerEm, width - spaceOf(inline, mmPerEm)) + spaceOf(before, mmPerEm) + spaceOf(behind, mmPerEm);
}

/** Two columns of the same width, filled row by row; a row is as high as its highest box. `wide` boxes have a row of their own. */
export function rows(
  cells: readonly { readonly box: Box; readonly wide?: boolean }[],
  gap: number,
  columnGap: number,
): Box {
  return (mmPerEm, width) => {
    const column = (width - columnGap) / 2;
    const heights: number[] = [];
    let isOpen = false;
    for (const { box, wide } of cells) {
      const height = box(mmPerEm, wide ? width : column);
      if (isOpen && !wide) heights[heights.length - 1] = Math.max(heights.at(-1) ?? 0, height);
      else heights.push(height);
      isOpen = !wide && !isOpen;
    }
    return heights.reduce((sum, height) => sum + height, 0) + Math.max(heights.length - 1, 0) * gap;
  };
}

/**
 * How many em fit in a width, both in mm. Browsers lay out in 64ths of a pixel: the width is rounded down to them, and the
 * font is as wide as it is at a size rounded down to them.
 */
export function emIn(width: number, em: number): number {
  return roundDown(width) / roundDown(em);
}

function roundDown(mm: number): number {
  return Math.floor(mm * PIXELS * 64 + TOLERANCE) / 64;
}

/** Pixels in a mm, as CSS has them. */
const PIXELS = 96 / 25.4;
/** 14 pixels must not become 13.98 because of how numbers are kept. */
const TOLERANCE = 0.001;

export function mmPerEm(pt: number): number {
  return pt * PT;
}

function spaceOf({ mm = 0, em = 0 }: Space, mmPerEm: number): number {
  return mm + em * mmPerEm;
}
