/** What is known of the lines above a line when it is read. */

/** What is above a line. */
export type Before = 'blank' | 'text' | 'item' | 'quote';

export interface Context {
  readonly text: string;
  readonly isTitle: (line: string) => boolean;
  /** The line directly above. */
  before: Before;
  /** The last line above that is not blank. */
  filled: Before;
  /** The sign of the last item, or of a heading after it; and whether the line above is the item's first line. */
  sign: string;
  own: boolean;
  /** The column where the text of the last item begins; -1 outside a list. */
  column: number;
  /** Is a kader open? */
  kader: boolean;
  /** The offset where the line above ends. */
  last: number;
  /** How far stars that refer to a note were looked for, and where the last line with one begins: offsets. */
  looked: number;
  reference: number;
}
