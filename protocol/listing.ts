/**
 * Our own requests for lists of reports and quotes, as a side bar shows them. Names and types only. The texts are Dutch
 * and ready to show; ids stay the same while writers type, so that what was unfolded stays unfolded.
 */
import type { Span } from './base.ts';

export type Weight = 'error' | 'warning' | 'information' | 'hint';

/** From the server, to a client that has asked for a list: the lists may have changed. At most four times a second. */
export const changedNotification = 'rapportage/changed';

/** The reports of the workspace, open or on disk. */
export const overviewRequest = 'rapportage/overview';

export interface OverviewResult {
  readonly reports: readonly ReportEntry[];
}

export interface ReportEntry {
  readonly uri: string;
  /** Changes with every change of the text. */
  readonly version: number;
  /** The theme. */
  readonly label: string;
  /** Status, findings and numbers on one line. */
  readonly detail: string;
  /** The same in full, on more lines. */
  readonly tooltip: string;
  /** The weight of the heaviest finding; absent where there are none. */
  readonly weight?: Weight;
  /** What is still to do for the next status: ‘redactie · nog 4 punten tot definitief’. */
  readonly progress: string;
  /** How many points there are to do. */
  readonly points: number;
}

/** The contents of a report: its header and parts, with their sections. */
export const sectionsRequest = 'rapportage/sections';

export interface SectionsParams {
  readonly uri: string;
}

export interface SectionsResult {
  readonly sections: readonly SectionEntry[];
}

export interface SectionEntry {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly weight?: Weight;
  /** What it holds, which decides its icon. */
  readonly holds: 'header' | 'part' | 'list' | 'topics' | 'prose' | 'numbers' | 'unknown';
  /** The heading. */
  readonly range: Span;
  readonly sections: readonly SectionEntry[];
}

export type Grouping = 'dialoog' | 'rol' | 'sectie';

/** The quotes of a report, or of all. */
export const quotesRequest = 'rapportage/quotes';

export interface QuotesParams {
  /** Absent: of all reports. */
  readonly uri?: string;
  readonly by: Grouping;
  /** Words that must all be in the quote, its source or its section; empty: everything. */
  readonly filter: string;
}

export interface QuotesResult {
  readonly reports: readonly ReportQuotes[];
}

export interface ReportQuotes {
  readonly uri: string;
  readonly label: string;
  /** How many quotes there are, and how many of them the groups hold. */
  readonly total: number;
  readonly found: number;
  readonly groups: readonly QuoteGroup[];
}

export interface QuoteGroup {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** A dialogue of the register that was never quoted. */
  readonly unquoted: boolean;
  /** Its record in the register, or its heading. */
  readonly range?: Span;
  readonly quotes: readonly ListedQuote[];
}

export interface ListedQuote {
  readonly id: string;
  /** Its words on one line, shortened around what was searched for. */
  readonly label: string;
  /** Where `label` has what was searched for, as from and to (UTF-16 units). */
  readonly marks: readonly (readonly [number, number])[];
  readonly detail: string;
  /** All its words with its source, and where it is. */
  readonly tooltip: string;
  readonly range: Span;
}

/** How often each section quotes each dialogue, as HTML: a table in a `<main>`, its links commands of the client. */
export const matrixRequest = 'rapportage/matrix';

export interface MatrixParams {
  readonly uri: string;
  /** The command behind the links, with the URI and the place as its arguments. */
  readonly command: string;
}

export interface MatrixResult {
  readonly title: string;
  readonly html: string;
}
