/** A table → lines of text, a row each: a report has no tables, and what stands in them is not lost. */
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
