/** The header of a report: its values with their places, its dialogues, and what is wrong with it. */
import type { Edit } from './text/edits.ts';
import type { Located, Range } from './text/text.ts';

export interface Header {
  /** From the opening to the closing `---`; without a header, empty at the start of the text. */
  readonly range: Range;
  readonly present: boolean;
  /** False if part of it cannot be read, or its end is a guess: then its values must not cause findings or changes. */
  readonly readable: boolean;
  /** Headers further down, which a report should not have. */
  readonly others: readonly Range[];
  /** The YAML between the lines. */
  readonly yaml: Range;
  readonly rapportage?: Located<string>;
  readonly thema?: Located<string>;
  readonly status?: Located<Status>;
  readonly periode?: Located<string>;
  /** Who chaired, if this kind of report says so. */
  readonly host?: Host;
  /** How many different people took part, if this kind of report says so: not a sum of the register. */
  readonly deelnemers?: Located<number>;
  readonly dialogen?: Register;
  readonly negeer: readonly Located<string>[];
  /** Every key in the header, known or not, including those of the records. */
  readonly keys: readonly HeaderKey[];
  readonly problems: readonly HeaderProblem[];
}

export type Status = 'concept' | 'redactie' | 'definitief';

export interface Host {
  readonly range: Range;
  readonly naam?: Located<string>;
  readonly functie?: Located<string>;
  readonly provincie?: Located<string>;
}

export interface Register {
  /** The key `dialogen`. */
  readonly key: Range;
  readonly range: Range;
  readonly records: readonly Dialoog[];
  /** Whether every entry of the list is a record. */
  readonly whole: boolean;
}

export interface Dialoog {
  readonly range: Range;
  readonly nummer?: Located<number>;
  readonly gemeenten: readonly Located<string>[];
  /** The kind of table that it was at and the subject, if this kind of report says so. */
  readonly tafel?: Located<string>;
  readonly onderwerp?: Located<string>;
  readonly datum?: Located<string>;
  readonly deelnemers?: Located<number>;
}

export interface HeaderKey {
  /** The path from the top: `thema`, `dialogen/0/nummer`. */
  readonly path: string;
  readonly range: Range;
  /** The value; empty after the colon if it is still missing. */
  readonly value: Range;
}

/** A fix, with the title that writers see. */
export interface Mend {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Must not be applied unseen. */
  readonly safe?: false;
}

export type HeaderProblem =
  /** `yaml`: it cannot be read; `place`: the lines around it are not right. `message` is a Dutch sentence. */
  | { readonly kind: 'yaml' | 'place'; readonly range: Range; readonly message: string; readonly mend?: Mend }
  /** A required key is missing; `insert` is the place and text that add it. */
  | {
      readonly kind: 'missing';
      readonly range: Range;
      readonly key: string;
      readonly insert: { readonly range: Range; readonly text: string };
    }
  /** An unknown key, with the known one that is meant; `fits`: its value suits that one. `entry` includes its value. */
  | {
      readonly kind: 'unknown';
      readonly range: Range;
      readonly key: string;
      readonly nearest?: string;
      readonly fits: boolean;
      readonly entry: Range;
    }
  /** A value of the wrong type or not in the list; `expected` is Dutch, `values` are those allowed. */
  | {
      readonly kind: 'value';
      readonly range: Range;
      readonly key: string;
      readonly found: string;
      readonly expected: string;
      readonly values: readonly string[];
      /** Absent if the kind has no such key. */
      readonly type?: ValueType;
    };

/**
 * The type of a key's value. `texts`: one text or a list of them; `record`: keys of its own; `records`: a list of
 * those; `list`: a list of texts.
 */
export type ValueType = 'choice' | 'number' | 'date' | 'text' | 'texts' | 'record' | 'records' | 'list';
