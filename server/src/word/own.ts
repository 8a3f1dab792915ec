/** The document properties by which our own Word documents are known; other people's do not have them. */
export const OWN = {
  /** The kind of report. */
  kind: 'rapportage',
  part: 'rapportage-deel',
  mark: 'rapportage-opsommingsteken',
  /** `nee`: the report has no header; `onleesbaar`: it has one of which nothing could be written here. */
  header: 'rapportage-kop',
} as const;
