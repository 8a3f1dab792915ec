/** How many lines a text takes in a given width, broken as a browser does with the properties of media/card.css. */
import { mayBreak } from './breaks.ts';
import { advanceOf, type Face } from './fonts.ts';

/** Text in one face. */
export interface Stretch {
  readonly text: string;
  readonly face: Face;
  /** No line may end inside it. */
  readonly whole?: boolean;
}

/** A text measured once, to be broken at any number of widths. All widths are in em of its own size. */
export interface Measured {
  /** For each piece that a line may end after: its width, and that of the space after it. */
  readonly widths: readonly number[];
  readonly gaps: readonly number[];
  /** The widths of its characters, for a piece that is too long for any line. */
  readonly advances: readonly (readonly number[])[];
  /** The width of the whole text on one line. */
  readonly width: number;
}

export function measure(stretches: readonly Stretch[]): Measured {
  const widths: number[] = [];
  const gaps: number[] = [];
  const advances: (readonly number[])[] = [];
  let width = 0;
  let characters: number[] = [];
  let total = 0;
  const close = (gap: number): void => {
    if (characters.length === 0 && widths.length === 0) return;
    if (characters.length === 0) {
      // A further space: of several in a row only one is shown.
      return;
    }
    widths.push(width);
    gaps.push(gap);
    advances.push(characters);
    total += width + gap;
    width = 0;
    characters = [];
  };
  let last = '';
  for (const { text, face, whole: held = false } of stretches) {
    // Whether a line may end depends on the characters before, which may be in the stretch before.
    const whole = last + text;
    for (let at = last.length; at < whole.length; at++) {
      const code = whole.charCodeAt(at);
      const isHeld = held && at > last.length;
      if (isSpace(code) && !isHeld) {
        close(advanceOf(SPACE, face));
        continue;
      }
      if (characters.length > 0 && !isHeld && mayBreak(whole, at)) close(0);
      const advance = advanceOf(code, face);
      width += advance;
      characters.push(advance);
    }
    last = whole.slice(-2);
  }
  close(0);
  return { widths, gaps, advances, width: total - (gaps.at(-1) ?? 0) };
}

/** `available` and `indent` (of the first line) are in em. An empty text has no line. */
export function countLines({ widths, gaps, advances }: Measured, available: number, indent = 0): number {
  let lines = widths.length === 0 ? 0 : 1;
  let used = indent;
  let isStart = true;
  for (let index = 0; index < widths.length; index++) {
    const width = widths[index] ?? 0;
    if (used + width > available + TOLERANCE && !isStart) {
      lines++;
      used = 0;
    }
    if (used + width > available + TOLERANCE) {
      for (const advance of advances[index] ?? NONE) {
        if (used + advance > available && used > 0) {
          lines++;
          used = 0;
        }
        used += advance;
      }
    } else used += width;
    used += gaps[index] ?? 0;
    isStart = false;
  }
  return lines;
}

const NONE: readonly number[] = [];
const SPACE = 0x20;
/** Adding up in another order than the browser must not add a line. */
const TOLERANCE = 1e-9;

function isSpace(code: number): boolean {
  return code === SPACE || code === 0x0a || code === 0x09 || code === 0x0d;
}
