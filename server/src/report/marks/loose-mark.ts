/** A mark that is not right, and what is wrong with it. */
import type { Edit } from '../text/edits.ts';
import type { Range } from '../text/text.ts';

/** What is wrong with a mark. */
export type Slip =
  /** No space behind it. */
  | 'no-space'
  /** A space behind or before it that is no blank, or one that cannot be seen. */
  | 'other-space'
  /** So many spaces behind it that what follows is read as code. */
  | 'many-spaces'
  /** Another sign than Markdown's. */
  | 'other-sign'
  /** A heading that is indented so far that it is read as code. */
  | 'indented'
  /** The line that closes a kader, as a line of the quote above it. */
  | 'quoted-fence'
  /** A line that opens code which nothing closes. */
  | 'open-code'
  /** A heading of the template that has lost its hashes, or has another number of them. */
  | 'no-hashes'
  | 'other-level'
  /** One that is underlined. */
  | 'underlined';

export interface LooseMark {
  readonly slip: Slip;
  /** The mark, with the spaces that are not right. */
  readonly range: Range;
  /** The mark as it should be: `##`, `-`, `2.`, `>`, `:::`. */
  readonly meant: string;
  readonly edits: readonly Edit[];
}
