/** What a rule is: a value with everything about one thing that can be wrong with a report. Rules never see LSP. */

import type { Report } from '../report/model.ts';
import type { Edit } from '../report/text/edits.ts';
import type { Range } from '../report/text/text.ts';

/** The rows of format.md §6. */
export type FindingKind = 'structure' | 'contradiction' | 'form' | 'style' | 'syntax' | 'unfinished';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Rule {
  /** What a writer puts in `negeer` and the command line prints. */
  readonly code: string;
  readonly kind: FindingKind;
  /** Dutch, one line: what is wrong. */
  readonly title: string;
  /** Dutch: why it matters to a reader. */
  readonly why: string;
  /** An example that has just this finding; `{{…}}` marks the place. */
  readonly wrong: string;
  /** The same, as it should be. */
  readonly right: string;
  /** What it must know of the header: if that is missing or wrong, its findings would only follow from it. */
  readonly needs?: readonly HeaderNeed[];
  check(report: Report): Iterable<Found>;
}

/** What a rule finds. Places are offsets in the file. */
export interface Found {
  readonly range: Range;
  /** Dutch, at most 160 characters, with what is there and what it disagrees with. */
  readonly message: string;
  /** Every other place that takes part. */
  readonly related?: readonly Related[];
  /** The rule is not sure: whatever the status, no more than a hint. */
  readonly doubtful?: boolean;
  /** The first is the one to prefer. */
  readonly fixes?: readonly Fix[];
}

export interface Related {
  /** Another file of the series; undefined for the file of the finding itself. */
  readonly file?: string;
  readonly range: Range;
  readonly message: string;
}

export interface Fix {
  /** In the writer's words, as a command: ‘Pas het telwoord aan’. */
  readonly title: string;
  /** Line breaks in their text are `\n`, whatever the file uses. */
  readonly edits: readonly Edit[];
  /** May be applied unseen; a fix that needs a choice or changes what the report says may not. Default: true. */
  readonly safe?: boolean;
  /** Set if it changes words or numbers, since those are wrong; otherwise *Alles herstellen* keeps them all equal. */
  readonly changes?: 'words';
}

export interface Finding extends Found {
  readonly code: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** A key of the header or of a dialogue in it; `register`: the list of dialogues itself. */
export type HeaderNeed = 'thema' | 'nummer' | 'gemeente' | 'deelnemers' | 'register';
