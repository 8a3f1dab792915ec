/** Something that may be put in at the cursor. */
import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { Range } from '../../report/text/text.ts';

/** Something that may be put in at the cursor; `text` is plain, with placeholders. */
export interface Suggestion {
  readonly label: string;
  readonly detail?: string;
  readonly help?: string;
  readonly kind: CompletionItemKind;
  /** What is replaced: what was typed of it so far, and what follows of the same word. Never more than one line. */
  readonly range: Range;
  readonly text: string;
  /** Behind the text, for the next suggestion to be asked at once. */
  readonly asksNext?: boolean;
  /** What typing is compared with, where that is neither the label nor the first line. */
  readonly filter?: string;
  /** Other names by which it is found. */
  readonly also?: readonly string[];
}
