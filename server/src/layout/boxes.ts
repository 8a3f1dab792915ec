/** What a page is made of, and its height: lines of text, boxes below each other and boxes side by side. */
import { PT, TEXT } from './geometry.ts';
import { countLines, type Measured, measure, type Stretch } from './lines.ts';

/** A fixed space plus one that grows with the text: `mm + em × size`. */
export interface Space {
  readonly mm?: number;
  readonly em?: number;
}

export interface TextBox {
  readonly text: Measured;
  /** Text size relative to that of the card. */
  readonly scale: number;
  /** Line height in em of its own size. */
  readonly leading: number;
  /** In em of its own size: where all lines start, and how much further the first one starts. */
  readonly inset: number;
  readonly indent: number;
  readonly atLeastOne: boolean;
}

/** Gives the height of a box in mm, at a text size of `mmPerEm` mm and a `width` in mm. */
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

/** Boxes below each other, with `between` as the space between them. */
export function stack(boxes: readonly Box[], between: Space = {}): Box {
  return (mmPerEm, width) => {
    let height = 0;
    for (const box of boxes) height += box(mmPerEm, width);
    return height + Math.max(boxes.length - 1, 0) * spaceOf(between, mmPerEm);
  };
}

/** A box with space around it. `inline`: the sum of both sides. */
export function pad(
  box: Box,
  { before = {}, behind = {}, inline = {} }: { before?: Space; behind?: Space; inline?: Space },
): Box {
  return (mmPerEm, width) =>
    box(mmPerEm, width - spaceOf(inline, mmPerEm)) + spaceOf(before, mmPerEm) + spaceOf(behind, mmPerEm);
}

/** Two columns of equal width, filled row by row; the highest box sets the height of a row. `wide` boxes fill a row. */
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
 * How many em fit in a width, both in mm. Browsers lay out in 64ths of a pixel: they round down the width to them, and
 * also the size that the widths of the font follow from.
 */
export function emIn(width: number, em: number): number {
  return roundDown(width) / roundDown(em);
}

function roundDown(mm: number): number {
  return Math.floor(mm * PIXELS * 64 + TOLERANCE) / 64;
}

/** CSS pixels per mm. */
const PIXELS = 96 / 25.4;
/** Floating point must not turn 14 pixels into 13.98. */
const TOLERANCE = 0.001;

/** A text size in pt → mm. */
export function mmPerEm(pt: number): number {
  return pt * PT;
}

function spaceOf({ mm = 0, em = 0 }: Space, mmPerEm: number): number {
  return mm + em * mmPerEm;
}
