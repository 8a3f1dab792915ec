/** The requests for beginning a report. Names and types only. */

/** The text of a new report, as a snippet with tab stops, and a name for its file. */
export const newReportRequest = 'rapportage/newReport';

/** A writer's answers; what was left empty is absent, and becomes a tab stop. */
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
  /** The value of `rapportage:` in the header. */
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
  /** Other names to find it by, and until or since when it is a municipality; empty for most. */
  readonly detail: string;
}
