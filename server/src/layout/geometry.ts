/**
 * The measures of the page, as in media/card.css under “the page”: change both together. Widths and paddings are in mm;
 * what grows with the letters is in em of the text size.
 */

/** Text sizes in pt, the largest first: the card gets the first that fits. Each has a class `maat-<10 × pt>`. */
export const SIZES = [13, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5] as const;

export type Size = (typeof SIZES)[number];

export const SMALLEST: Size = 8.5;

/** 1 pt in mm. */
export const PT = 25.4 / 72;

export const PAGE = { height: 209.9, main: 223, side: 74 } as const;

/** A line of one pixel. */
export const HAIRLINE = 25.4 / 96;

export const MAIN = {
  left: 13,
  right: 10,
  top: 10,
  quotes: 4.5,
  sections: 5.5,
  bottom: 8,
  gap: 5,
  columnGap: 8,
} as const;

export const PANEL = { border: 0.8, top: 3, inline: 4, bottom: 3.4 } as const;

export const SIDE = { top: 12, inline: 8, bottom: 8, between: 10, numbersGap: 7 } as const;

/** Text: its size relative to that of the card, and its line height in em of its own size. */
export const TEXT = { scale: 1, leading: 1.36 } as const;
export const KICKER = { scale: 1.1, leading: 1.36 } as const;
export const TITLE = { scale: 3.4, leading: 1.08 } as const;
export const HEADING = { scale: 1.2, leading: 1.25, behind: 0.5 } as const;
export const QUOTE = { scale: 2, long: 1.7, leading: 1.22, hang: -0.24 } as const;
export const NUMBER = { scale: 5.2, leading: 0.95 } as const;

export const EM = {
  paragraph: 0.5,
  item: 0.45,
  more: 0.2,
  bullet: 1.4,
  number: 1.8,
  mark: 1.75,
  caption: 0.35,
  meta: 0.6,
  table: 0.7,
  hosts: 0.15,
  inner: 0.9,
} as const;
