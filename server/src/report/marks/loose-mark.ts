/** A wrong mark at the start of a line. */
import type { Edit } from '../text/edits.ts';
import type { Range } from '../text/text.ts';

/** What is wrong with a mark. */
export type Slip =
  /** No space after it. */
  | 'no-space'
  /** A space before or after it that is not a plain one, or that is invisible. */
  | 'other-space'
  /** So many spaces after it that Markdown reads code. */
  | 'many-spaces'
  /** A sign other than Markdown's. */
  | 'other-sign'
  /** A heading indented so far that Markdown reads code. */
  | 'indented'
  /** The line that closes a kader, typed as a line of the quote above it. */
  | 'quoted-fence'
  /** A line that opens code which nothing closes. */
  | 'open-code'
  /** A heading of the template without its hashes, or with the wrong number of them. */
  | 'no-hashes'
  | 'other-level'
  /** A heading of the template that is underlined. */
  | 'underlined';

export interface LooseMark {
  readonly slip: Slip;
  /** The mark, with any wrong spaces. */
  readonly range: Range;
  /** The mark as it should be: `##`, `-`, `2.`, `>`, `:::`. */
  readonly meant: string;
  readonly edits: readonly Edit[];
}
