/** What an export asks the server. Names and types only, as in protocol.ts; the client and the room `export/` import it. */

export const exportRequest = 'rapportage/export';

/** What there is to choose from in a report: all of it first, and where its kind has more parts, each of them. */
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
  /** Everything that means this choice, in small letters: `card`, `report` and `all` among them. */
  readonly names: readonly string[];
  /** Stands in the name of the file behind that of the report: `-kaart`. */
  readonly suffix: string;
}

/** What the server makes; PDF and PNG are made of the HTML, by a browser. */
export type ExportContent = 'html' | 'docx' | 'json';

export interface ExportParams {
  readonly uri: string;
  /** One of the names of a choice. */
  readonly part: string;
  readonly content: ExportContent;
}

export interface ExportResult {
  /** The version of the document that this is of. */
  readonly version: number;
  /** What was asked for; absent where the report does not have it, `problem` then says so in Dutch. */
  readonly made?: ExportMade;
  readonly problem?: string;
  /** The messages of what stands in the way of publishing this report, in reading order, each with its line, counted from 1. */
  readonly blocking: readonly { readonly line: number; readonly message: string }[];
}

export type ExportMade =
  | { readonly content: 'html'; readonly title: string; readonly running: string; readonly body: string }
  | { readonly content: 'json'; readonly text: string }
  /** The bytes of the file, in base64. */
  | { readonly content: 'docx'; readonly base64: string };
