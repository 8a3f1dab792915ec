/** What a refactoring answers: its edits, or why it cannot be done. */
import type { Edit } from '../../report/text/edits.ts';

export interface Refactoring {
  /** What the writer would say, as an order. */
  readonly title: string;
  /** A kind of LSP: `refactor.move` and so on. */
  readonly kind: string;
  readonly edits: readonly Edit[];
  /** Where the cursor goes, in the text after the edits; absent: it stays. */
  readonly caret?: number;
}

/** `reason`: why it cannot be done here, in Dutch. */
export type Offer = Refactoring | { readonly reason: string };
