/** What the header of a report is: its values with their places, the dialogues in it, and what is wrong with it. */
import type { Edit } from './text/edits.ts';
import type { Located, Range } from './text/text.ts';

export interface Header {
  /** From the opening to the closing `---`; empty at the start of the text where there is no header. */
  readonly range: Range;
  readonly present: boolean;
  /** False where something in it cannot be read, or where it ends is a guess: its values are then no ground for a finding or a change. */
  readonly readable: boolean;
  /** Headers further down, which a report has no use for. */
  readonly others: readonly Range[];
  /** The YAML between the lines. */
  readonly yaml: Range;
  readonly rapportage?: Located<string>;
  readonly thema?: Located<string>;
  readonly status?: Located<Status>;
  readonly periode?: Located<string>;
  /** Who chaired, where the kind of report says so. */
  readonly host?: Host;
  /** How many different people took part, where the kind of report says so: no sum of the register. */
  readonly deelnemers?: Located<number>;
  readonly dialogen?: Register;
  readonly negeer: readonly Located<string>[];
  /** Every key that stands in the header, known or not, also those of the records. */
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
  /** Each entry of the list is a record. */
  readonly whole: boolean;
}

export interface Dialoog {
  readonly range: Range;
  readonly nummer?: Located<number>;
  readonly gemeenten: readonly Located<string>[];
  /** At which kind of table it was, and about which subject, where the kind of report says so. */
  readonly tafel?: Located<string>;
  readonly onderwerp?: Located<string>;
  readonly datum?: Located<string>;
  readonly deelnemers?: Located<number>;
}

export interface HeaderKey {
  /** The path from the top: `thema`, `dialogen/0/nummer`. */
  readonly path: string;
  readonly range: Range;
  /** The value; empty behind the colon where it is still missing. */
  readonly value: Range;
}

/** What would mend something, as a writer would say it. */
export interface Mend {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** May not be done unseen. */
  readonly safe?: false;
}

export type HeaderProblem =
  /**
   * `yaml`: it cannot be read; `place`: the lines around it are not what they should be. `message` is a Dutch sentence.
   */
  | { readonly kind: 'yaml' | 'place'; readonly range: Range; readonly message: string; readonly mend?: Mend }
  /** A required key is missing; `insert` is the place and text that add it. */
  | {
      readonly kind: 'missing';
      readonly range: Range;
      readonly key: string;
      readonly insert: { readonly range: Range; readonly text: string };
    }
  /** An unknown key, with the known one that is meant; `fits`: what stands behind it is a value for that one. `entry`: with its value. */
  | {
      readonly kind: 'unknown';
      readonly range: Range;
      readonly key: string;
      readonly nearest?: string;
      readonly fits: boolean;
      readonly entry: Range;
    }
  /** A value of the wrong type or not in the list; `expected` is Dutch, `values` are what may stand there instead. */
  | {
      readonly kind: 'value';
      readonly range: Range;
      readonly key: string;
      readonly found: string;
      readonly expected: string;
      readonly values: readonly string[];
      /** Absent where the kind has no such key. */
      readonly type?: ValueType;
    };

/** What a key of the header takes. `texts`: one text or a list of them; `record`: keys of its own; `list`: a list of texts or of records. */
export type ValueType = 'choice' | 'number' | 'date' | 'text' | 'texts' | 'record' | 'records' | 'list';
