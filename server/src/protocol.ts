/**
 * Our own requests between client and server, beside those of LSP. The client imports this file and nothing else of the
 * server, so it holds names and types only. Positions are LSP positions: lines and UTF-16 columns, 0-based.
 */

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** The report card of an open document as HTML; the preview asks it after every change. */
export const cardRequest = 'rapportage/card';

export interface CardParams {
  readonly uri: string;
}

export interface CardResult {
  /** The version of the document that was rendered. */
  readonly version: number;
  /** The title for the panel: the theme, or the file's own title. */
  readonly title: string;
  /** One `<main>` element; everything a report contains is escaped text in it. */
  readonly html: string;
}

/** What can be inserted; each kind has its command in the client. */
export type InsertionKind = 'sectie' | 'citaat' | 'deelnemers';

export const insertionsRequest = 'rapportage/insertions';

export interface InsertionsParams {
  readonly uri: string;
  readonly kind: InsertionKind;
  /** The selection; empty where there is only a cursor. */
  readonly selection: Span;
}

/** One thing that may be inserted: `range` is replaced by `snippet` (LSP snippet syntax with tab stops). */
export interface Insertion {
  readonly label: string;
  readonly detail: string;
  readonly range: Span;
  readonly snippet: string;
}

/** Empty where nothing of this kind is legal here; `reason` then says why, in Dutch. */
export interface InsertionsResult {
  readonly insertions: readonly Insertion[];
  readonly reason: string;
}

/** The text of a new report, as a snippet with tab stops. */
export const newReportRequest = 'rapportage/newReport';

export interface NewReportParams {
  /** The kind of report; the only one so far is `themadialogen`. */
  readonly kind: string;
}

export interface NewReportResult {
  readonly snippet: string;
}
