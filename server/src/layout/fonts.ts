/** The widths of characters in our own fonts (media/fonts); scripts/font-widths.mjs makes the table. */
import table from './font-widths.json' with { type: 'json' };

/** The fonts of the card: for text, for bold text, for the theme and numbers, and for the quote. */
export type Face = 'sans' | 'sansBold' | 'serif' | 'serifItalic';

/** Characters from here on are not in the table; hardly any report has one of them. */
const END = 0x2300;
/** For a character that some other font on the reader's machine must draw: a usual width, as we cannot know which. */
const WIDE = 1;
const UNKNOWN = 0.6;

const WIDTHS: Readonly<Record<Face, Float64Array>> = {
  sans: widthsOf(table.sans),
  sansBold: widthsOf(table.sansBold),
  serif: widthsOf(table.serif),
  serifItalic: widthsOf(table.serifItalic),
};

/** The width of one UTF-16 unit in em; the second half of a surrogate pair has none. */
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
  // Combining marks have no width of their own.
  widths.fill(0, 0x300, 0x370);
  for (const [first = 0, ...advances] of runs) {
    advances.forEach((advance, index) => {
      widths[first + index] = advance / unitsPerEm;
    });
  }
  return widths;
}
