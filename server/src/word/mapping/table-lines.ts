/** A table → a line of text for each row: a report has no tables, and their text must not be lost. */
import { type DocumentBlock, textRun } from '../blocks.ts';
import type { TablePiece } from '../pieces.ts';
import { lines } from './read-data.ts';

export function tableLines({ rows }: TablePiece): readonly DocumentBlock[] {
  return rows
    .map((row) =>
      row
        .map((cell) => lines(cell).join(' / '))
        .filter((text) => text !== '')
        .join(' | '),
    )
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', depth: 0, runs: [textRun(text)] }) as const);
}
