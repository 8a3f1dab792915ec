/** The contents of a Word document or of text copied from one, before we know what they mean in a report. */
import type { Run } from './blocks.ts';

export interface ParagraphPiece {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** The name of its style in lower case, in English for Word's own styles: `heading 1`, `quote`. */
  readonly style?: string;
  /** 1 and up for a heading, by its style or its place in the outline. */
  readonly heading?: number;
  readonly list?: ListPlace;
}

export interface ListPlace {
  readonly depth: number;
  readonly ordered: boolean;
  /** What Word draws before it: `•`, `−`, `2.` */
  readonly label: string;
  /** The number of a numbered item. */
  readonly number?: number;
}

export interface TablePiece {
  readonly kind: 'table';
  /** Rows of cells, each with its contents. */
  readonly rows: readonly (readonly (readonly Piece[])[])[];
}

/** A text box, or anything else with a frame around it. */
export interface BoxPiece {
  readonly kind: 'box';
  readonly pieces: readonly Piece[];
}

export type Piece = ParagraphPiece | TablePiece | BoxPiece;

/** Things of one kind that are not taken over. */
export interface LeftOut {
  /** In Dutch, for one sentence: `2 afbeeldingen`. */
  readonly brief: string;
  /** In full, where needed with a line for each. */
  readonly lines: readonly string[];
}

export interface WordText {
  readonly pieces: readonly Piece[];
  /** Custom properties by name. */
  readonly properties: ReadonlyMap<string, string>;
  /** From the document's properties. */
  readonly title?: string;
  /** Footnotes and endnotes, in the order in which the text refers to them. */
  readonly notes: readonly (readonly Run[])[];
  /** What was not taken over, as a report cannot hold it. */
  readonly leftOut: readonly LeftOut[];
}

/** All paragraphs in reading order, also those in tables and boxes. */
export function paragraphsIn(pieces: readonly Piece[]): readonly ParagraphPiece[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'paragraph') return [piece];
    return paragraphsIn(piece.kind === 'box' ? piece.pieces : piece.rows.flat(2));
  });
}
