/** Our Word styles and bullets: the contract between `docx-styles.ts`, which defines them, and `read-own.ts`. */
export const STYLE = {
  item: 'Punt',
  quote: 'Citaat',
  quoteOn: 'Citaat vervolg',
  itemOn: 'Punt vervolg',
  kader: 'Kader',
  kaderTitle: 'Kadertitel',
  themakader: 'Themakader',
  code: 'Code',
  meta: 'Rapportgegevens',
  cell: 'Gegevens',
  footer: 'Voettekst rapport',
} as const;

/** The styles of items. */
export const ITEMS = [STYLE.item, 'Knelpunt', 'Kiem', 'Droom', 'Idee'] as const;

/** What Word draws before an item, by the mark that was typed; knel and kiem have bullets of their own. */
export const DRAWN: ReadonlyMap<string, string> = new Map([
  ['-', '–'],
  ['*', '•'],
  ['+', '+'],
]);
export const DRAWN_FOR: ReadonlyMap<string, string> = new Map([
  ['Knelpunt', '−'],
  ['Kiem', '+'],
]);

/** The styles of a table of contents, in Word (English or Dutch) and in LibreOffice; in lower case. */
export const CONTENTS_STYLE = /^(?:toc|inhopg|contents|inhoudsopgave)(?: heading)? ?\d?$|^kop(?:van)? ?inhoudsopgave/;
