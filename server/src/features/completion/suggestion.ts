import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { Range } from '../../report/text/text.ts';

/** Something that can be inserted at the cursor; `text` is plain, with placeholders. */
export interface Suggestion {
  readonly label: string;
  readonly detail?: string;
  readonly help?: string;
  readonly kind: CompletionItemKind;
  /** The range to replace: what was typed so far, and what follows of the same word. Never more than one line. */
  readonly range: Range;
  readonly text: string;
  /** Whether to ask for the next suggestions as soon as the text is inserted. */
  readonly asksNext?: boolean;
  /** What typing is compared with, if neither the label nor the first line. */
  readonly filter?: string;
  /** Other names by which it is found. */
  readonly also?: readonly string[];
}
