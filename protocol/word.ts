/** The requests about Word between client and server. Names and types only. */
import type { Span } from './base.ts';

/** A Word document → the text of a report. */
export const importWordRequest = 'rapportage/importWord';

export interface ImportWordParams {
  /** The bytes of the .docx, in base64. */
  readonly base64: string;
  /** The kind of report to make; absent: the kind that it looks like. */
  readonly kind?: string;
}

export interface ImportWordResult {
  /** Absent where the file cannot be read. */
  readonly text?: string;
  /** One sentence for a message: what was recognised, or why the file cannot be read. */
  readonly sentence: string;
  /** The same in full, as plain text. */
  readonly summary: string;
  /** Set where it looks no more like one kind of report than another; the first kind was taken. */
  readonly unsure?: true;
}

/** What was copied from Word → the text to put in a report. */
export const pasteWordRequest = 'rapportage/pasteWord';

export interface PasteWordParams {
  readonly uri: string;
  /** What is replaced; empty where there is only a cursor. */
  readonly range: Span;
  readonly html: string;
}

export interface PastedWord {
  readonly text: string;
  /** What was copied but is not in the text, in Dutch: `1 afbeelding`. Absent where nothing is lost. */
  readonly leftOut?: readonly string[];
}

/** Null where pasting the plain text would do as well. */
export type PasteWordResult = PastedWord | null;
