/** Edits of a text: applying them, and joining two successive rounds into one. */
import { addAll } from './many.ts';
import type { Range } from './text.ts';

/** Replaces `range` with `text`. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** The text after these edits, which all apply to `text` itself. In any order; they do not overlap. */
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

/** Maps an offset in the text before these edits to the same place after them. */
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

/** A stretch of the original text that is still there, or inserted text. */
type TextPart = Range | string;

/** `first`, then `second` (edits of what `first` produces), as edits of the original text. In order, no overlaps. */
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

/** In reverse order, so that the next piece can be popped; the kept text at the very end counts as endless. */
function piecesOf(edits: readonly Edit[]): TextPart[] {
  const pieces: TextPart[] = [];
  let at = 0;
  for (const { range, text } of inOrder(edits)) {
    pieces.push({ start: at, end: range.start }, text);
    at = range.end;
  }
  return [...pieces, { start: at, end: Number.POSITIVE_INFINITY }].reverse();
}

/** Takes the pieces that make up the next `length` characters. */
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
