/** A rule between reports: like a rule, but it sees all reports of a folder. */
import type { Report } from '../../report/model.ts';
import type { Found, Rule } from '../rule.ts';

export interface Member {
  /** Its name for the caller: a path or a URI. */
  readonly file: string;
  readonly report: Report;
}

export interface SeriesRule extends Pick<Rule, 'code' | 'kind' | 'title' | 'why' | 'needs'> {
  /** Two reports: the second has just this finding, the first perhaps too. `right`: the same two as they should be. */
  readonly wrong: readonly [string, string];
  readonly right: readonly [string, string];
  /** Compares reports of all kinds with each other; without it, only reports of one kind. */
  readonly across?: true;
  check(members: readonly Member[]): Iterable<SeriesFound>;
}

export interface SeriesFound extends Found {
  readonly file: string;
}
