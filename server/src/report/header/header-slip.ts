/** What was typed wrongly in a header, and what was meant. */
import type { Edit } from '../text/edits.ts';
import type { Range } from '../text/text.ts';

/** Offsets are those in the YAML. */
export interface Slip {
  readonly range: Range;
  /** Dutch, at most 160 characters. */
  readonly message: string;
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly safe?: false;
  /** YAML reads it all the same, but as something else than it says. */
  readonly silent?: true;
}
