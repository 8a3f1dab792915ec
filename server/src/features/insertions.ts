/** The insert commands: *Sectie invoegen*, *Citaat invoegen*, *Deelnemers invoegen*, *Nieuwe rapportage*. */
import type { Insertion, InsertionKind, InsertionsResult } from '../protocol.ts';
import type { Report, Section } from '../report/model.ts';
import { findSection } from '../report/places.ts';
import { contentText, knownOf, reportText } from '../report/skeleton.ts';
import { templates } from '../report/template.ts';
import type { Range } from '../report/text.ts';
import { insertBlock } from '../rules/layout.ts';
import type { Edit } from '../rules/rule.ts';
import { inHeader, lineAt, placeAt } from './cursor.ts';
import { type Lines, toLspRange } from './lsp.ts';
import { contentAt, missingSections, type Piece, quoteReason } from './pieces.ts';
import { quoteText, wrapInQuote } from './quote-text.ts';
import { toSnippet } from './snippet.ts';

/** `selection`: offsets, empty where there is only a cursor. */
export function insertions(report: Report, kind: InsertionKind, selection: Range, lines: Lines): InsertionsResult {
  const { found, reason } = KINDS[kind](report, selection);
  return { insertions: found.map((one) => toInsertion(one, report, lines)), reason: found.length > 0 ? '' : reason };
}

/** The snippet of a whole new report. */
export function newReport(kind: string): string {
  const template = templates.find((one) => one.kind === kind) ?? templates[0];
  return template ? toSnippet(reportText(template)) : '';
}

interface Offered {
  readonly label: string;
  readonly detail: string;
  readonly edit: Edit;
}

interface Offer {
  readonly found: readonly Offered[];
  readonly reason: string;
}

const KINDS: Readonly<Record<InsertionKind, (report: Report, selection: Range) => Offer>> = {
  sectie: offerSections,
  citaat: offerQuote,
  deelnemers: offerDeelnemers,
};

function offerSections(report: Report, { start }: Range): Offer {
  const missing = missingSections(report).map((piece) => offered(piece, report));
  const kader = contentAt(report, start).filter(({ text }) => text.startsWith(':::'));
  const here = kader.map((piece) => offered({ ...piece, at: lineAt(report, start).end }, report));
  return { found: [...missing, ...here], reason: 'Alle secties van het sjabloon staan er al.' };
}

function offerQuote(report: Report, selection: Range): Offer {
  if (inHeader(report, selection.start)) return { found: [], reason: 'In de header kan geen citaat staan; zet de cursor in een sectie.' };
  const place = placeAt(report, selection.start);
  const reason = quoteReason(place);
  if (reason !== '') return { found: [], reason };
  const detail = place.inner?.heading.text.plain ?? '';
  if (selection.end > selection.start) return { found: [{ label: 'Citaat van de selectie', detail, edit: wrapInQuote(report, selection) }], reason };
  const line = lineAt(report, selection.start);
  // In the middle of a text the quote goes behind it, so that nothing is parted.
  const end = place.quote?.range.end ?? place.item?.range.end ?? line.end;
  return { found: [{ label: 'Citaat', detail, edit: insertBlock(report.text, Math.max(end, line.end), quoteText(report)) }], reason };
}

function offerDeelnemers(report: Report): Offer {
  const entry = report.template.parts.flatMap(({ sections }) => sections).find(({ content }) => content === 'aanTafel');
  const section = entry && findSection(report, entry.id);
  if (!entry) return { found: [], reason: 'Dit sjabloon kent geen sectie voor de deelnemers.' };
  if (!section) {
    const whole = missingSections(report).filter(({ detail }) => detail === entry.name);
    return { found: whole.map((piece) => offered(piece, report)), reason: 'Begin met de titel van de kaart; daarna kan de sectie worden ingevoegd.' };
  }
  const known = knownOf(report);
  const text = contentText(entry, known);
  if (section.items.length === 0)
    return {
      found: [{ label: section.heading.text.plain, detail: 'aantallen en gemeentes', edit: insertBlock(report.text, section.heading.range.end, text) }],
      reason: '',
    };
  const range = listRange(section);
  const filled = known.dialogen !== undefined && known.gemeenten.length > 0;
  const same = report.text.slice(range.start, range.end).replaceAll('\r\n', '\n') === text;
  if (!filled || same)
    return {
      found: [],
      reason: same
        ? 'De regels kloppen al met de lijst van dialogen.'
        : 'De regels staan er al. Met een lijst van dialogen in de header kunnen ze worden bijgewerkt.',
    };
  return { found: [{ label: 'Regels bijwerken', detail: 'met de aantallen en gemeentes uit de lijst van dialogen', edit: { range, text } }], reason: '' };
}

function listRange({ items }: Section): Range {
  return { start: items[0]?.mark.start ?? 0, end: items.at(-1)?.range.end ?? 0 };
}

function offered({ label, detail, text, at }: Piece, report: Report): Offered {
  return { label, detail, edit: insertBlock(report.text, at, text) };
}

function toInsertion({ label, detail, edit }: Offered, report: Report, lines: Lines): Insertion {
  const text = report.text.includes('\r\n') ? edit.text.replaceAll('\n', '\r\n') : edit.text;
  return { label, detail, range: toLspRange(lines, edit.range), snippet: toSnippet(text, report) };
}
