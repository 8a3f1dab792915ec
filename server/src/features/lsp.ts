/** Offsets ↔ LSP positions; the only place inside the server where lines and columns exist. UTF-16 units, 0-based. */
import type { Range as LspRange, Position, TextEdit } from 'vscode-languageserver-types';
import type { Edit } from '../report/text/edits.ts';
import type { Range } from '../report/text/text.ts';

/** What is needed of a document; a `TextDocument` has it. */
export interface Lines {
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

export function toLspRange(lines: Lines, { start, end }: Range): LspRange {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

export function toRange(lines: Lines, { start, end }: LspRange): Range {
  return { start: lines.offsetAt(start), end: lines.offsetAt(end) };
}

export function toTextEdit(lines: Lines, { range, text }: Edit): TextEdit {
  return { range: toLspRange(lines, range), newText: text };
}
