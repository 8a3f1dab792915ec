/** How wide characters are in the fonts that come along (media/fonts); the table is made by scripts/font-widths.mjs. */
import table from './font-widths.json' with { type: 'json' };

/** A font in one weight, as the card uses it: text, bold text, the theme and numbers, and the quote. */
export type Face = 'sans' | 'sansBold' | 'serif' | 'serifItalic';

/** Characters from here on are not in the table; hardly any report has one. */
const END = 0x2300;
/** For a character that another font of the reader's machine must draw: nobody knows which, so its usual width. */
const WIDE = 1;
const UNKNOWN = 0.6;

const WIDTHS: Readonly<Record<Face, Float64Array>> = {
  sans: widthsOf(table.sans),
  sansBold: widthsOf(table.sansBold),
  serif: widthsOf(table.serif),
  serifItalic: widthsOf(table.serifItalic),
};

/** In em. A UTF-16 unit at a time: the second half of a pair is 0. */
export function advanceOf(code: number, face: Face): number {
  if (code < END) return WIDTHS[face][code] ?? UNKNOWN;
  if (code >= 0xdc00 && code <= 0xdfff) return 0;
  if (code >= 0xfe00 && code <= 0xfe0f) return 0;
  return code >= 0x2e80 ? WIDE : UNKNOWN;
}

function widthsOf({
  unitsPerEm,
  runs,
}: {
  readonly unitsPerEm: number;
  readonly runs: readonly (readonly number[])[];
}): Float64Array {
  const widths = new Float64Array(END).fill(UNKNOWN);
  // Marks that stand on the letter before them.
  widths.fill(0, 0x300, 0x370);
  for (const [first = 0, ...advances] of runs) {
    advances.forEach((advance, index) => {
      widths[first + index] = advance / unitsPerEm;
    });
  }
  return widths;
}
