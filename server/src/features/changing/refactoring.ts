/** The result of a refactoring: its edits, or why it cannot be done. */
import type { Edit } from '../../report/text/edits.ts';

export interface Refactoring {
  /** In the writer's words, as a command. */
  readonly title: string;
  /** An LSP code action kind, such as `refactor.move`. */
  readonly kind: string;
  readonly edits: readonly Edit[];
  /** The offset where the cursor goes, in the text after the edits; if undefined, it stays. */
  readonly caret?: number;
}

/** `reason`: why it cannot be done here, in Dutch. */
export type Offer = Refactoring | { readonly reason: string };
