/** What an insert command offers. */
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
