/** What was typed wrongly in a header, and what was meant. */
import type { Edit } from '../text/edits.ts';
import type { Range } from '../text/text.ts';

/** Its offsets are relative to the YAML. */
export interface Slip {
  readonly range: Range;
  /** Dutch, at most 160 characters. */
  readonly message: string;
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly safe?: false;
  /** YAML can read it, but not as it was meant. */
  readonly silent?: true;
}
