/** A piece of the template that can be inserted, and what an insert command offers. */
import type { Edit } from '../../report/text/edits.ts';

export interface Offered {
  readonly label: string;
  readonly detail: string;
  readonly edit: Edit;
}

/** What can be inserted, or in Dutch why nothing can. */
export interface Offer {
  readonly found: readonly Offered[];
  readonly reason: string;
}

export interface Insertable {
  readonly label: string;
  readonly detail: string;
  readonly help: string;
  /** Plain text with placeholders, without blank lines around it. */
  readonly text: string;
  /** The offset after which it belongs; the cursor if it may go anywhere. */
  readonly at: number;
}
