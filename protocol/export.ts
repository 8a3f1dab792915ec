/** What an export asks the server. Names and types only. */

export const exportRequest = 'rapportage/export';

/** The parts to choose from: the whole report first, then each part where its kind has several. */
export const exportChoicesRequest = 'rapportage/exportChoices';

export interface ExportChoicesParams {
  readonly uri: string;
}

export interface ExportChoicesResult {
  readonly choices: readonly ExportChoice[];
}

export interface ExportChoice {
  readonly id: string;
  /** Dutch, for a menu. */
  readonly label: string;
  /** All names of this choice, in small letters; `card`, `report` and `all` among them. */
  readonly names: readonly string[];
  /** Follows the report's name in the name of the file: `-kaart`. */
  readonly suffix: string;
}

/** What the server makes; a browser makes PDF and PNG from the HTML. */
export type ExportContent = 'html' | 'docx' | 'json';

export interface ExportParams {
  readonly uri: string;
  /** One of the names of a choice. */
  readonly part: string;
  readonly content: ExportContent;
}

export interface ExportResult {
  /** The version of the document that this was made from. */
  readonly version: number;
  /** What was asked for; absent where the report does not have it: `problem` then says so in Dutch. */
  readonly made?: ExportMade;
  readonly problem?: string;
  /** The messages of the findings that prevent publication, in reading order, each with its 1-based line. */
  readonly blocking: readonly { readonly line: number; readonly message: string }[];
}

export type ExportMade =
  | { readonly content: 'html'; readonly title: string; readonly running: string; readonly body: string }
  | { readonly content: 'json'; readonly text: string }
  /** The bytes of the file, in base64. */
  | { readonly content: 'docx'; readonly base64: string };
