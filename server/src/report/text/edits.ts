/** Changes of a text: applied, and those of one round after the other as if they were made at once. */
import { addAll } from './many.ts';
import type { Range } from './text.ts';

/** Replaces `range` by `text`. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** Edits of one version of a text, in any order; they do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { range, text: replacement } of inOrder(edits)) {
    pieces.push(text.slice(at, range.start), replacement);
    at = range.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((one, other) => one.range.start - other.range.start || one.range.end - other.range.end);
}

/** Where an offset of before these edits is behind them. */
export function shiftOf(edits: readonly Edit[]): (offset: number) => number {
  const sorted = inOrder(edits);
  const sums = sorted.map(() => 0);
  let sum = 0;
  for (const [index, { range, text }] of sorted.entries()) {
    sum += text.length - (range.end - range.start);
    sums[index] = sum;
  }
  return (offset) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.range.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (sums[low - 1] ?? 0);
  };
}

/** A stretch of the first text that is still there, or text that came in. */
type TextPart = Range | string;

/** `first`, and then `second` (edits of the text that `first` makes), as edits of the text before. In order, not overlapping. */
export function joinEdits(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first;
  const pieces = piecesOf(first);
  const result: TextPart[] = [];
  let at = 0;
  for (const { range, text } of inOrder(second)) {
    addAll(result, takeParts(pieces, range.start - at));
    result.push(text);
    takeParts(pieces, range.end - range.start);
    at = range.end;
  }
  return editsOf([...result, ...pieces.reverse()]);
}

/** The last of them first, so that they can be taken from the end; the text that is kept at its end has no length here. */
function piecesOf(edits: readonly Edit[]): TextPart[] {
  const pieces: TextPart[] = [];
  let at = 0;
  for (const { range, text } of inOrder(edits)) {
    pieces.push({ start: at, end: range.start }, text);
    at = range.end;
  }
  return [...pieces, { start: at, end: Number.POSITIVE_INFINITY }].reverse();
}

/** Takes the pieces of the next `length` characters off. */
function takeParts(pieces: TextPart[], length: number): TextPart[] {
  const taken: TextPart[] = [];
  for (let left = length; left > 0; ) {
    const piece = pieces.pop();
    if (piece === undefined) break;
    const size = typeof piece === 'string' ? piece.length : piece.end - piece.start;
    taken.push(size > left ? cutPart(piece, 0, left) : piece);
    if (size > left) pieces.push(cutPart(piece, left, size));
    left -= size;
  }
  return taken;
}

function cutPart(piece: TextPart, from: number, to: number): TextPart {
  return typeof piece === 'string' ? piece.slice(from, to) : { start: piece.start + from, end: piece.start + to };
}

function editsOf(pieces: readonly TextPart[]): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else if (piece.start < piece.end) {
      if (piece.start > at || text !== '') edits.push({ range: { start: at, end: piece.start }, text });
      at = piece.end;
      text = '';
    }
  }
  return edits;
}
