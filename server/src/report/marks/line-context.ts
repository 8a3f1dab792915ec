/** What is known of the lines above, when a line is read. */

/** What stands before a line. */
export type Before = 'blank' | 'text' | 'item' | 'quote';

export interface Context {
  readonly text: string;
  readonly isTitle: (line: string) => boolean;
  /** The line right above. */
  before: Before;
  /** The last line above that is not blank. */
  filled: Before;
  /** Of the last item below the last heading: its sign, and whether the line above is the very line that it begins on. */
  sign: string;
  own: boolean;
  /** The column in which the text of the last item begins; -1 outside a list. */
  column: number;
  /** Is a kader open? */
  kader: boolean;
  /** Where the line above ends. */
  last: number;
  /** Up to where was looked for stars that refer to a note, and where the line of the last one begins. */
  looked: number;
  reference: number;
}
