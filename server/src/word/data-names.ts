/** What the tables with the header are called in Word: the contract between `docx-data.ts`, which writes them, and `read-data.ts`. */
export const DATA_ROWS = {
  thema: 'Thema',
  status: 'Status',
  periode: 'Periode',
  negeer: 'Regels die niet gelden',
} as const;
export const REGISTER_COLUMNS = {
  nummer: 'Dialoog',
  gemeente: 'Gemeente',
  datum: 'Datum',
  deelnemers: 'Deelnemers',
} as const;
