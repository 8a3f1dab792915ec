/** Marked text: `{|}` is the cursor, `{{text}}` a range, `{{code|text}}` a named range. The text excludes the marks. */
import type { Range } from '../../server/src/report/text/text.ts';

export interface MarkedRange extends Range {
  readonly code?: string;
}

export interface Marked {
  readonly text: string;
  readonly cursor?: number;
  /** In the order in which they begin; if two begin together, the outer one is first. */
  readonly ranges: readonly MarkedRange[];
}

/**
 * Removes the marks, and the indentation that all lines share. Marks may be nested; a `}}` that closes nothing is text.
 */
export function readMarked(marked: string): Marked {
  const source = dedent(marked);
  const ranges: { code?: string; start: number; end: number }[] = [];
  const open: { code?: string; start: number; end: number }[] = [];
  let text = '';
  let cursor: number | undefined;
  for (let index = 0; index < source.length; ) {
    const rest = source.slice(index);
    const opening = /^\{\{(?:([a-z]+(?:-[a-z]+)*)\|)?/.exec(rest);
    if (rest.startsWith('{|}')) {
      if (cursor !== undefined) throw new Error(`Two cursors in: ${source}`);
      cursor = text.length;
      index += 3;
    } else if (opening) {
      const range = { code: opening[1], start: text.length, end: text.length };
      ranges.push(range);
      open.push(range);
      index += opening[0].length;
    } else if (open.length > 0 && rest.startsWith('}}')) {
      const range = open.pop();
      if (range) range.end = text.length;
      index += 2;
    } else {
      text += source[index];
      index++;
    }
  }
  if (open.length > 0) throw new Error(`A mark that is not closed in: ${source}`);
  return { text, cursor, ranges };
}

/** The text with a mark around each range: the reverse of `readMarked`, for what a failing test prints. */
export function withMarks(text: string, ranges: readonly MarkedRange[]): string {
  const inserts = ranges.flatMap(({ code, start, end }) => [
    { at: start, other: end, opens: true, mark: `{{${code === undefined ? '' : `${code}|`}` },
    { at: end, other: start, opens: false, mark: '}}' },
  ]);
  // At one position: first close, then open, the longer range first. An empty range opens and closes at once.
  const rank = ({ opens, at, other }: (typeof inserts)[number]) => {
    if (at === other) return 1;
    return opens ? 2 : 0;
  };
  const sorted = inserts
    .map((insert, order) => ({ ...insert, order }))
    .sort(
      (one, two) =>
        one.at - two.at || rank(one) - rank(two) || (rank(one) === 1 ? one.order - two.order : two.other - one.other),
    );
  let marked = '';
  let from = 0;
  for (const { at, mark } of sorted) {
    marked += text.slice(from, at) + mark;
    from = at;
  }
  return marked + text.slice(from);
}

/**
 * Removes the line break that a template literal begins with, the spaces of its last line, and the indentation that all
 * lines share. Text on one line stays as it is.
 */
export function dedent(text: string): string {
  if (!text.startsWith('\n')) return text;
  const lines = text
    .slice(1)
    .replace(/\n[ \t]*$/, '\n')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const common = Math.min(...indents, Number.POSITIVE_INFINITY);
  return lines.map((line) => line.slice(Number.isFinite(common) ? common : line.length)).join('\n');
}

/** The same text as a Windows editor saves it. */
export function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
