/**
 * Our own requests between client and server, besides those of LSP. The client imports nothing else of the server, so
 * this folder holds names and types only. Positions are LSP positions: lines and UTF-16 columns, 0-based.
 */

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** What can be inserted; each kind has its command in the client. */
export type InsertionKind = 'sectie' | 'citaat' | 'deelnemers' | 'kader' | 'dialoog' | 'onderwerp';

export const insertionsRequest = 'rapportage/insertions';

export interface InsertionsParams {
  readonly uri: string;
  readonly kind: InsertionKind;
  /** The selection; empty where there is only a cursor. */
  readonly selection: Span;
}

/** One thing that can be inserted: `snippet` (LSP snippet syntax with tab stops) replaces `range`. */
export interface Insertion {
  readonly label: string;
  readonly detail: string;
  readonly range: Span;
  readonly snippet: string;
}

/** Without insertions where nothing of this kind is allowed here; `reason` then says why, in Dutch. */
export interface InsertionsResult {
  readonly insertions: readonly Insertion[];
  readonly reason: string;
}

/** *Alles herstellen wat veilig kan*: the edits for one undo step, and what was left as it would change the report. */
export const fixAllRequest = 'rapportage/fixAll';

export interface FixAllParams {
  readonly uri: string;
}

export interface FixAllResult {
  readonly version: number;
  readonly edits: readonly { readonly range: Span; readonly newText: string }[];
  /** How many findings were fixed. */
  readonly fixed: number;
  /** The messages of the findings that were left. */
  readonly refused: readonly string[];
}

/** *Wat moet er nog voor de volgende status?* */
export const nextStatusRequest = 'rapportage/nextStatus';

export interface NextStatusParams {
  readonly uri: string;
}

export interface NextStatusResult {
  readonly version: number;
  readonly status: string;
  /** Empty where the report is `definitief` already: then the items are what prevents publication. */
  readonly next: string;
  /** In reading order. */
  readonly items: readonly { readonly range: Span; readonly message: string }[];
  /** The edit that sets the next status; absent where the header cannot take it. */
  readonly raise?: { readonly range: Span; readonly newText: string };
}

/** From the client: reports in the workspace, open or not, as they are on disk. A folder is one publication. */
export const filesNotification = 'rapportage/files';

export interface FilesParams {
  readonly changed: readonly { readonly uri: string; readonly text: string }[];
  readonly removed: readonly string[];
}

/** The client's command behind a code lens: goes to the place, or lists the places where there are several. */
export const showPlacesCommand = 'rapportage.toonPlaatsen';

export interface Places {
  readonly uri: string;
  /** Where the command was given. */
  readonly position: Position;
  readonly places: readonly Span[];
}

/** What the client passes when it starts the server. */
export interface InitializationOptions {
  /** The URI of docs/regels.md; findings link to their rule in it. */
  readonly regels?: string;
  /** The setting `rapportage.regels`: per code a severity, or `uit`. */
  readonly ernst?: RuleSettings;
  /** The client itself continues a list or a quote at Enter. */
  readonly enter?: boolean;
  /** The client has the command that shows places, so code lenses are useful to it. */
  readonly plaatsen?: boolean;
}

export type RuleSettings = Readonly<Record<string, string>>;

/** What can be done with a report at the cursor; each has its command in the client. */
export type RefactoringId =
  | 'puntOmhoog'
  | 'puntOmlaag'
  | 'puntVerplaatsen'
  | 'kaderMaken'
  | 'citaatMaken'
  | 'puntAlsCitaat'
  | 'aantallenInvullen'
  | 'dialogenNummeren';

export const refactoringRequest = 'rapportage/refactoring';

export interface RefactoringParams {
  readonly uri: string;
  readonly id: RefactoringId;
  readonly selection: Span;
}

/** Without edits where it cannot be done; `reason` then says why, in Dutch. `caret`: the cursor after the edits. */
export interface RefactoringResult {
  readonly version: number;
  readonly edits: readonly { readonly range: Span; readonly newText: string }[];
  readonly caret?: Position;
  readonly reason: string;
}
