/** A table typed with bars: with a line of dashes under its head, or with every line between bars. */
import type { Range } from '../text/text.ts';

const DASHES = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;
const GRID = /^\+(?:[-=]+\+)+$/;
const BETWEEN_BARS = /^\|.*\|$/;

/** The first table in a paragraph, from its first line to its last; undefined if there is none. */
export function tableIn(text: string): Range | undefined {
  if (!text.includes('|') && !text.includes('+-')) return undefined;
  const lines = linesOf(text);
  const at = lines.findIndex(({ words }, index) => {
    const below = lines[index + 1]?.words ?? '';
    if (GRID.test(words)) return true;
    if (!words.includes('|')) return false;
    return (below.includes('|') && DASHES.test(below)) || (BETWEEN_BARS.test(words) && BETWEEN_BARS.test(below));
  });
  const first = lines[at];
  if (!first) return undefined;
  let last = at;
  while (lines[last + 1] && /\||^\+[-=+]+$/.test(lines[last + 1]?.words ?? '')) last++;
  return { start: first.start, end: lines[last]?.end ?? first.end };
}

/** The lines without the marks of a quote before them. */
function linesOf(text: string): readonly (Range & { readonly words: string })[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const lead = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
    const words = line.slice(lead).trimEnd();
    const found = { words, start: from + lead, end: from + lead + words.length };
    from += line.length + 1;
    return found;
  });
}
