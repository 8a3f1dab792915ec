/** What a rule between reports is: like a rule, but it sees all reports of a folder. */
import type { Report } from '../../report/model.ts';
import type { Found, Rule } from '../rule.ts';

export interface Member {
  /** Its name for the one who asks: a path, a URI. */
  readonly file: string;
  readonly report: Report;
}

export interface SeriesRule extends Pick<Rule, 'code' | 'kind' | 'title' | 'why' | 'needs'> {
  /** Two reports of which the second has just this finding, and perhaps the first too; and the same as they should be. */
  readonly wrong: readonly [string, string];
  readonly right: readonly [string, string];
  /** Holds reports of every kind against each other; without it those of one kind are. */
  readonly across?: true;
  check(members: readonly Member[]): Iterable<SeriesFound>;
}

export interface SeriesFound extends Found {
  readonly file: string;
}
