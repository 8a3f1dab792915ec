/** Which lines are code: those from a line of backticks (or tildes) to the next one that closes it. */

type Line = 'code' | 'open' | undefined;

/**
 * For every line that is not blank, in order: `code` if it is part of fenced code, `open` if it opens code that no
 * later line closes. Markdown would read all that follows as code; nobody means that, so such a line does not count as
 * a fence.
 */
export function codeLines(text: string): (start: number, at: number, end: number) => Line {
  let inside: { readonly sign: number; readonly size: number } | undefined;
  let closing: ReturnType<typeof closingLines> | undefined;
  return (start, at, end) => {
    const sign = text.charCodeAt(at);
    const isFence = (sign === 96 || sign === 126) && at - start < 4;
    if (!isFence) return inside && 'code';
    let behind = at;
    while (text.charCodeAt(behind) === sign) behind++;
    const size = behind - at;
    const rest = text.slice(behind, end);
    if (inside) {
      if (sign === inside.sign && size >= inside.size && rest.trim() === '') inside = undefined;
      return 'code';
    }
    if (size < 3 || (sign === 96 && rest.includes('`'))) return undefined;
    closing ??= closingLines(text);
    if (!closing(sign, size, end)) return 'open';
    inside = { sign, size };
    return 'code';
  };
}

/** Is there, after an offset, a line of nothing but at least `size` of these signs? */
function closingLines(text: string): (sign: number, size: number, behind: number) => boolean {
  const lines = [...text.matchAll(/^ {0,3}(`{3,}|~{3,})[ \t]*$/gm)].map(({ 1: fence = '', index }) => ({
    sign: fence.charCodeAt(0),
    size: fence.length,
    index,
  }));
  // The longest fence still to come, counted from the last line up.
  const longest = new Map<number, number>();
  const known = lines.map(() => new Map<number, number>());
  for (let index = lines.length - 1; index >= 0; index--) {
    const { sign, size } = lines[index] as (typeof lines)[number];
    longest.set(sign, Math.max(longest.get(sign) ?? 0, size));
    known[index] = new Map(longest);
  }
  return (sign, size, behind) => {
    const next = firstBehind(lines, behind);
    return (known[next]?.get(sign) ?? 0) >= size;
  };
}

function firstBehind(lines: readonly { readonly index: number }[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.index ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
