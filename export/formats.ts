/** The formats that a report can be exported to, what each is made from, and the name of its file. */

export const FORMATS = ['pdf', 'html', 'docx', 'png', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** The whole report, and the part that a picture shows: names that every kind of report shares. */
export const ALL = 'all';
export const CARD = 'card';

/** What the server must make for a format; PDF and PNG are printed from its HTML. */
export function contentFor(format: Format): 'html' | 'docx' | 'json' {
  return format === 'pdf' || format === 'png' ? 'html' : format;
}

/** The part of a format that has only one: a picture shows the card, and JSON is always the whole report. */
export function fixedPart(format: Format): string | undefined {
  if (format === 'png') return CARD;
  return format === 'json' ? ALL : undefined;
}

/** The part to export: the only one that the format has, else `part`. */
export function partFor(format: Format, part: string): string {
  return fixedPart(format) ?? part;
}

/** `bussen.rapportage.md` → `bussen.pdf`; `suffix` names the part: `bussen-kaart.png`. */
export function fileNameFor(report: string, format: Format, suffix: string): string {
  return `${report.replace(/(?:\.rapportage)?\.md$/i, '')}${suffix}.${format}`;
}

export function isFormat(text: unknown): text is Format {
  return FORMATS.some((format) => format === text);
}

/** In Dutch: what to do where no browser can be used. */
export const NO_BROWSER =
  'Voor PDF en PNG is Microsoft Edge, Google Chrome of Chromium nodig, en die is hier niet gevonden. Exporteer naar HTML, open dat bestand in een browser en kies Afdrukken → Opslaan als PDF.';
export const BROWSER_FAILED =
  'De browser kon het bestand niet maken; misschien staat het beleid van uw organisatie dit niet toe. Exporteer naar HTML, open dat bestand in een browser en kies Afdrukken → Opslaan als PDF.';
/** Said when the PDF was made, but could not be given its page numbers and bookmarks. */
export const UNKNOWN_PDF =
  'Kijk de bladzijnummers in de inhoudsopgave en de bladwijzers na: deze browser schrijft PDF anders dan Rapportage kent, en dan kunnen zij ontbreken. Een andere versie van Edge, Chrome of Chromium kan helpen.';
export const BROWSER_HANGS =
  'De browser gaf te lang geen antwoord en is gestopt. Probeer het nog eens, of exporteer naar HTML, open dat bestand in een browser en kies Afdrukken → Opslaan als PDF.';
