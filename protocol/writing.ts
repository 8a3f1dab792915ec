/** What client and server say to each other about beginning a report. Names and types only, like `protocol.ts`. */

/** The text of a new report, as a snippet with tab stops, and a name for its file. */
export const newReportRequest = 'rapportage/newReport';

/** What a writer answered; what was left empty is absent, and becomes a tab stop. */
export interface NewReportParams {
  /** The kind of report, as `kinds` has it. */
  readonly kind: string;
  readonly thema?: string;
  /** How many dialogues there were: the register gets as many records. */
  readonly dialogen?: number;
  /** The municipalities that hosted, in the order of their dialogues. */
  readonly gemeenten?: readonly string[];
}

export interface NewReportResult {
  readonly snippet: string;
  /** `vervoer-op-het-platteland.rapportage.md`. */
  readonly fileName: string;
}

/** The kinds of report that there are, the usual one first. */
export const kindsRequest = 'rapportage/kinds';

export interface KindsResult {
  readonly kinds: readonly KindChoice[];
}

export interface KindChoice {
  /** What stands behind `rapportage:`. */
  readonly kind: string;
  readonly name: string;
  readonly help: string;
  /** Its dialogues have hosts, so it makes sense to ask for them. */
  readonly hosts: boolean;
}

/** The municipalities to choose hosts from, in alphabetical order. */
export const gemeentenRequest = 'rapportage/gemeenten';

export interface GemeentenResult {
  readonly gemeenten: readonly GemeenteChoice[];
}

export interface GemeenteChoice {
  readonly naam: string;
  /** Other names by which it is found, and until or since when it is one; empty for most. */
  readonly detail: string;
}
