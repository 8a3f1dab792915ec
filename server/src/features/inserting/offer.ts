/** What of the template may be put in, and what an insert command offers of it. */
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
  /** The offset behind which it belongs; the cursor where it may stand anywhere. */
  readonly at: number;
}
