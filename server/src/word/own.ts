/** The document properties by which we recognise our own Word documents; foreign ones do not have them. */
export const OWN = {
  /** The kind of report. */
  kind: 'rapportage',
  part: 'rapportage-deel',
  mark: 'rapportage-opsommingsteken',
  /** `nee`: the report has no header; `onleesbaar`: it has one, but nothing of it could be written in the document. */
  header: 'rapportage-kop',
} as const;
