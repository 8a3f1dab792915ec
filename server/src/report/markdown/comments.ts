/** Remarks for the writers of a report, never for its readers: `<!-- … -->`, `%%…%%` and `{>>…<<}` (format.md §4). */

import type { Range } from '../text/text.ts';
import { blank } from './hidden.ts';

export interface Comment {
  readonly range: Range;
  /** The opening mark as typed: `<!--`. */
  readonly opening: string;
  /** If not, it ends with the paragraph that it begins in. */
  readonly closed: boolean;
}

interface CommentForm {
  /** Word turns its hyphens into dashes. */
  readonly opens: RegExp;
  readonly closes: RegExp;
  /** What else can close it within its paragraph. */
  readonly orElse?: RegExp;
  /** After this text the mark is a slip for something else: `50%%`. */
  readonly notBehind?: RegExp;
  /** It may go on beyond its paragraph, or stay open, only if it begins a line. */
  readonly fromLineStart?: boolean;
}

const KINDS: readonly CommentForm[] = [
  { opens: /<!--/g, closes: /--!?>/g, orElse: /[–—]-?>/ },
  { opens: /<![–—]-?/g, closes: /(?:--!?|[–—]-?)>/g },
  { opens: /<\s{1,3}!--/g, closes: /--\s{0,3}>/g },
  // What a word processor or a web page makes of the first.
  { opens: /&lt;!--/g, closes: /--&gt;/g },
  { opens: /%%(?!%)/g, closes: /%%/g, notBehind: /[\p{N}%]$|\d\s*$/u, fromLineStart: true },
  { opens: /\{>>/g, closes: /<<\}/g },
  // A link that leads nowhere, on a line of its own.
  {
    opens: /(?<=^[ \t]{0,3})\[(?:\/\/|_|comment|commentaar|note|opmerking)\]:[ \t]*(?:#|<>)[ \t]*[("']?/gim,
    closes: /[)"'](?=[ \t]*\r?(?:\n|$))/g,
  },
];

const SIGNS = ['<!', '!--', '%%', '{>>', ']:'];

/** The comments in `whole` outside what is passed over, in order; they do not overlap. */
export function findComments(whole: string, passedOver: readonly Range[] = []): readonly Comment[] {
  if (!SIGNS.some((sign) => whole.includes(sign))) return [];
  const text = blank(whole, passedOver);
  const found: Comment[] = [];
  const readers = KINDS.map((kind) => reader(kind, text));
  for (let from = 0; ; ) {
    const [first, ...others] = readers.map((read) => read(from)).filter((comment) => comment !== undefined);
    if (!first) return found;
    const next = others.reduce((best, comment) => (comment.range.start < best.range.start ? comment : best), first);
    found.push(next);
    from = next.range.end;
  }
}

/** Finds the next comment of a kind from an offset on. Offsets must grow, so that every character is read once. */
function reader(kind: CommentForm, text: string): (from: number) => Comment | undefined {
  const opening = finder(kind.opens, text);
  const another = finder(new RegExp(kind.opens), text);
  const closing = finder(kind.closes, text);
  const paragraphEnd = endFinder(text);
  let known: Comment | undefined;
  return (from) => {
    if (known && known.range.start >= from) return known;
    known = undefined;
    for (let open = opening(from); open && !known; open = opening(open.start + 1))
      if (isMeant(open)) known = readComment(open);
    return known;
  };

  function isMeant({ start }: Range): boolean {
    let backslashes = 0;
    while (text[start - backslashes - 1] === '\\') backslashes++;
    return backslashes % 2 === 0 && !kind.notBehind?.test(text.slice(Math.max(0, start - 4), start));
  }

  function readComment({ start, end }: Range): Comment | undefined {
    const opened = { opening: text.slice(start, end) };
    // `<!-->` and `<!--->` are whole comments.
    const nothing = opened.opening === '<!--' ? /^-?>/.exec(text.slice(end, end + 2)) : null;
    if (nothing) return { range: { start, end: end + nothing[0].length }, ...opened, closed: true };
    const border = paragraphEnd(start);
    const loose = !kind.fromLineStart || /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 40), start));
    const close = closing(end);
    // It may end beyond its paragraph, unless another one opens first: then this one was never closed.
    const goesOn = close && loose && (kind.fromLineStart || (another(end)?.start ?? close.start) >= close.start);
    if (close && (close.end <= border || goesOn)) return { range: { start, end: close.end }, ...opened, closed: true };
    const other = kind.orElse?.exec(text.slice(end, border));
    if (other) return { range: { start, end: end + other.index + other[0].length }, ...opened, closed: true };
    return loose ? { range: { start, end: border }, ...opened, closed: false } : undefined;
  }
}

/** Finds the next match from an offset on; the offsets must grow. */
function finder(pattern: RegExp, text: string): (from: number) => Range | undefined {
  let known: Range | undefined | null = null;
  return (from) => {
    if (known === undefined || (known && known.start >= from)) return known;
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    known = match ? { start: match.index, end: match.index + match[0].length } : undefined;
    return known;
  };
}

/** A line that does not continue the paragraph above it. */
const BEGINS = /^[ \t]*(?:\r?$|#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|>|:{3}|`{3}|~{3})/;

/** Finds where the paragraph at an offset ends: just after its last character. */
function endFinder(text: string): (from: number) => number {
  let known: Range = { start: 0, end: 0 };
  return (from) => {
    if (known.start <= from && from < known.end) return known.end;
    let end = lineEnd(text, from);
    for (; end < text.length; end = lineEnd(text, end + 1))
      if (BEGINS.test(text.slice(end + 1, Math.min(lineEnd(text, end + 1), end + 40)))) break;
    known = { start: from, end: from + text.slice(from, end).trimEnd().length };
    return known.end;
  };
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline;
}
