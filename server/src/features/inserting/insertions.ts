/** The insert commands: *Sectie invoegen*, *Citaat invoegen*, *Deelnemers invoegen*, and those of insert-piece.ts. */
import type { Insertion, InsertionKind, InsertionsResult } from '../../../../protocol/base.ts';
import type { Report } from '../../report/model.ts';
import { filledItems, findSection } from '../../report/places.ts';
import { contentText, knownOf } from '../../report/skeleton.ts';
import type { TemplateSection } from '../../report/template.ts';
import { insertBlock } from '../../report/text/block-edits.ts';
import { applyEdits, type Edit } from '../../report/text/edits.ts';
import { isInside, type Range } from '../../report/text/text.ts';
import { behindBlock, isReadAt, lineAt, placeAt } from '../cursor.ts';
import { type Lines, toLspRange } from '../lsp.ts';
import { toSnippet } from '../snippet.ts';
import { offerDialoog, offerKader, offerTopic } from './insert-piece.ts';
import { leadEdits, leadsWithNumbers } from './lead-numbers.ts';
import { numberLines } from './list-pieces.ts';
import type { Insertable, Offer, Offered } from './offer.ts';
import { contentAt, missingSections, quoteReason } from './pieces.ts';
import { inMarksOf, wrapInQuote, wrapReason } from './quote-text.ts';
import { updateDeelnemers } from './update-deelnemers.ts';

/** `selection`: offsets, empty if there is only a cursor. */
export function insertions(report: Report, kind: InsertionKind, selection: Range, lines: Lines): InsertionsResult {
  const { found, reason } = KINDS[kind](report, selection);
  return { insertions: found.map((one) => toInsertion(one, report, lines)), reason: found.length > 0 ? '' : reason };
}

const KINDS: Readonly<Record<InsertionKind, (report: Report, selection: Range) => Offer>> = {
  sectie: offerSections,
  citaat: offerQuote,
  deelnemers: offerDeelnemers,
  kader: offerKader,
  dialoog: offerDialoog,
  onderwerp: offerTopic,
};

function offerSections(report: Report, { start }: Range): Offer {
  const missing = missingSections(report).map((piece) => toOffered(piece, report));
  const at = behindBlock(report, start);
  const kader = contentAt(report, start).filter(({ text }) => text.startsWith(':::') && isReadAt(report, at));
  const here = kader.map((piece) => toOffered({ ...piece, at }, report));
  return { found: [...missing, ...here], reason: 'Alle secties van het sjabloon staan er al.' };
}

function offerQuote(report: Report, selection: Range): Offer {
  const { header, text } = report;
  const none = (reason: string): Offer => ({ found: [], reason });
  if (header.present && isInside(header.range, selection.start))
    return none('In de header kan geen citaat staan; zet de cursor in een sectie.');
  const place = placeAt(report, selection.start);
  const at = behindBlock(report, selection.start);
  const reason =
    quoteReason(place, report) ||
    (isReadAt(report, at)
      ? ''
      : 'Hier wordt een citaat niet gelezen (regels met ``` of vier spaties); zet de cursor erbuiten.');
  if (reason !== '') return none(reason);
  const detail = place.inner?.heading.text.plain ?? '';
  if (text.slice(selection.start, selection.end).trim() === '') {
    // With the cursor in a text, the quote goes after it, so that nothing is split.
    const quote = inMarksOf(report, report.template.quote.snippet.join('\n'));
    return { found: [{ label: 'Citaat', detail, edit: insertBlock(text, at, quote) }], reason };
  }
  const unfit = wrapReason(report, selection);
  return unfit === ''
    ? { found: [{ label: 'Citaat van de selectie', detail, edit: wrapInQuote(report, selection) }], reason }
    : none(unfit);
}

function offerDeelnemers(report: Report): Offer {
  const isAtTable = ({ content }: TemplateSection) => content === 'aanTafel';
  const part = report.template.parts.find(({ sections }) => sections.some(isAtTable));
  const entry = part?.sections.find(isAtTable);
  const section = entry && findSection(report, entry.id);
  if (!entry) return offerLeadNumbers(report);
  if (!section) {
    const whole = missingSections(report).filter(({ detail }) => detail === entry.name);
    return {
      found: whole.map((piece) => toOffered(piece, report)),
      reason: `Begin met de titel van ${part?.name}; daarna kan de sectie worden ingevoegd.`,
    };
  }
  const { items, heading } = section;
  if (filledItems(items).length === 0) {
    const text = contentText(entry, knownOf(report));
    const [first, last] = [items[0], items.at(-1)];
    const edit =
      first && last
        ? { range: { start: first.range.start, end: lineAt(report, last.range.end).end }, text }
        : insertBlock(report.text, heading.range.end, text);
    return { found: [{ label: heading.text.plain, detail: 'aantallen en gemeentes', edit }], reason: '' };
  }
  if (!report.header.dialogen?.records.length)
    return {
      found: [],
      reason: 'De regels staan er al. Met een lijst van dialogen in de header kunnen ze worden bijgewerkt.',
    };
  const edit = updateDeelnemers(report, section);
  if (!edit) return { found: [], reason: 'De regels kloppen al met de lijst van dialogen.' };
  return {
    found: [{ label: 'Regels bijwerken', detail: 'met de aantallen en gemeentes uit de lijst van dialogen', edit }],
    reason: '',
  };
}

/** The sentences under the title with the numbers of dialogues and people, for a kind that gives them there. */
function offerLeadNumbers(report: Report): Offer {
  const none = (reason: string): Offer => ({ found: [], reason });
  if (!report.template.parts.some(({ lead }) => lead && numberLines(lead).length > 0))
    return none('Dit sjabloon kent geen sectie voor de deelnemers.');
  const [place] = leadsWithNumbers(report);
  if (!place) return none(`Begin met de titel van ${report.template.parts[0]?.name}; daaronder komen de zinnen.`);
  const edits = leadEdits(report, place);
  const [first] = edits;
  if (!first) return none('De zinnen in de inleiding kloppen al met wat het rapport weet.');
  const range = {
    start: Math.min(...edits.map((edit) => edit.range.start)),
    end: Math.max(...edits.map((edit) => edit.range.end)),
  };
  const moved = edits.map((edit) => ({
    ...edit,
    range: { start: edit.range.start - range.start, end: edit.range.end - range.start },
  }));
  const edit = { range, text: applyEdits(report.text.slice(range.start, range.end), moved) };
  const isNew = edits.length === 1 && first.text.includes('\n');
  const detail = isNew ? 'dialogen, host en deelnemers' : 'met wat het rapport weet';
  return { found: [{ label: isNew ? 'Vaste zinnen' : 'Zinnen bijwerken', detail, edit }], reason: '' };
}

function toOffered({ label, detail, text, at }: Insertable, report: Report): Offered {
  return { label, detail, edit: insertBlock(report.text, at, text) };
}

function toInsertion({ label, detail, edit }: Offered, report: Report, lines: Lines): Insertion {
  const { range, text } = fromLineStart(edit, report.text);
  const written = report.text.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  return { label, detail, range: toLspRange(lines, range), snippet: toSnippet(written, report) };
}

/**
 * An edit that would begin with a line break begins on the next line instead: editors indent a snippet like the line
 * that it begins on, and after an indented quote a heading would become part of the item above it.
 */
function fromLineStart(edit: Edit, source: string): Edit {
  const { start, end } = edit.range;
  const newline = /^[ \t]*\r?\n/.exec(source.slice(start, end));
  return newline && edit.text.startsWith('\n')
    ? { range: { start: start + newline[0].length, end }, text: edit.text.slice(1) }
    : edit;
}
