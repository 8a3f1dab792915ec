/** What stands in a Word document or in text that was copied from one, before anybody asks what it means in a report. */
import type { Run } from './blocks.ts';

export interface ParagraphPiece {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** The name of its style, as Word shows it in English: `heading 1`, `Quote`. */
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
  /** What it counts, where it is numbered. */
  readonly number?: number;
}

export interface TablePiece {
  readonly kind: 'table';
  /** Rows of cells, each with what stands in it. */
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
  /** In full, a line for each, where there is more to say. */
  readonly lines: readonly string[];
}

export interface WordText {
  readonly pieces: readonly Piece[];
  /** Custom properties by their name. */
  readonly properties: ReadonlyMap<string, string>;
  /** Of the document's properties. */
  readonly title?: string;
  /** Footnotes and endnotes, in the order in which the text refers to them. */
  readonly notes: readonly (readonly Run[])[];
  /** What a report cannot hold and is not taken over. */
  readonly leftOut: readonly LeftOut[];
}

/** Paragraphs in reading order, wherever they stand. */
export function paragraphsIn(pieces: readonly Piece[]): readonly ParagraphPiece[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'paragraph') return [piece];
    return paragraphsIn(piece.kind === 'box' ? piece.pieces : piece.rows.flat(2));
  });
}
