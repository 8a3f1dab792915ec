/** Fills in the numbers and hosts that follow from the list of dialogues, and renumbers the dialogues themselves. */

import type { Report, Section } from '../../report/model.ts';
import { allSections, filledItems } from '../../report/places.ts';
import { contentText, knownOf } from '../../report/skeleton.ts';
import { insertBlock } from '../../report/text/block-edits.ts';
import type { Edit } from '../../report/text/edits.ts';
import { applyEdits } from '../../report/text/edits.ts';
import { editsBetween } from '../../report/text/edits-between.ts';
import { contains, isInside, type Range } from '../../report/text/text.ts';
import { lineAt } from '../cursor.ts';
import { leadEdits, leadsWithNumbers, numberEdits, placeholderText } from '../inserting/lead-numbers.ts';
import { updateDeelnemers } from '../inserting/update-deelnemers.ts';
import type { Offer } from './refactoring.ts';

const UNREADABLE: Offer = { reason: 'De header is nu niet goed te lezen; herstel die eerst.' };

/**
 * Fills in the numbers in *wie zaten aan tafel*, in the sentence of `dialogen` and in the sentences under a title.
 * `only`: just in the place that the cursor is in.
 */
export function fillFromRegister(report: Report, selection: Range, only = true): Offer {
  if (!report.header.readable) return UNREADABLE;
  if (!report.header.dialogen?.records.length) return { reason: 'De header heeft nog geen lijst van dialogen.' };
  const sections = allSections(report).filter(({ entry }) => entry?.content === 'aanTafel' || saysNumbers(entry));
  const isHere = ({ range }: { readonly range: Range }) => !only || isInside(range, selection.start);
  const here = sections.filter(isHere);
  const leads = leadsWithNumbers(report).filter(isHere);
  if (here.length + leads.length === 0) return { reason: 'De secties met de aantallen ontbreken nog.' };
  const edits = [
    ...leads.flatMap((lead) => leadEdits(report, lead)),
    ...here.flatMap((section) =>
      section.entry?.content === 'aanTafel' ? tableEdits(report, section) : sentenceEdits(report, section),
    ),
  ];
  if (edits.length === 0)
    return {
      reason:
        here.length > 0
          ? 'De aantallen en gemeentes kloppen al met de lijst van dialogen.'
          : 'De aantallen kloppen al met de lijst van dialogen.',
    };
  return { title: 'Vul in uit de lijst van dialogen', kind: 'refactor.rewrite', edits };
}

function saysNumbers(entry: Section['entry']): boolean {
  return entry?.snippet?.some((line) => line.includes('{telwoordDialogen}')) === true;
}

/** Edits line by line, so that lines that already agree stay as typed. */
function tableEdits(report: Report, section: Section): readonly Edit[] {
  const { entry, items, heading } = section;
  const { text } = report;
  if (!entry) return [];
  if (filledItems(items).length > 0) {
    const edit = updateDeelnemers(report, section);
    return edit ? editsBetween(text, applyEdits(text, [withLineBreaks(edit, text)])) : [];
  }
  const [first, last] = [items[0], items.at(-1)];
  const lines = contentText(entry, knownOf(report));
  if (!first || !last) return [insertBlock(text, heading.range.end, lines)];
  return [{ range: { start: first.range.start, end: lineAt(report, last.range.end).end }, text: lines }];
}

function withLineBreaks(edit: Edit, text: string): Edit {
  return text.includes('\r\n') ? { ...edit, text: edit.text.replace(/\r?\n/g, '\r\n') } : edit;
}

/** Edits the numbers in heading and sentence, including those still to be filled in; adds a missing sentence. */
function sentenceEdits(report: Report, { entry, heading, range }: Section): readonly Edit[] {
  const { text, statements, placeholders } = report;
  const known = knownOf(report);
  const edits = numberEdits(report, range, known, (place) =>
    placeholderText(text.slice(place.start, place.end), known, contains(heading.range, place)),
  );
  const has =
    placeholders.some((one) => contains(range, one)) ||
    statements.some((one) => one.source === 'zin' && contains(range, one.range));
  const sentence = entry && !has ? [insertBlock(text, heading.range.end, contentText(entry, known))] : [];
  return [...edits, ...sentence];
}

/** Renumbers the dialogues from 1 in the order of the list, and the sources of quotes along with them. */
export function renumberDialogen({ header, quotes }: Report): Offer {
  const records = header.dialogen?.records ?? [];
  const numbers = records.flatMap(({ nummer }) => nummer ?? []);
  if (!header.readable) return UNREADABLE;
  const to = new Map(numbers.map(({ value }, index) => [value, index + 1]));
  if (records.length === 0) return { reason: 'De header heeft nog geen lijst van dialogen.' };
  if (numbers.length < records.length)
    return { reason: 'Niet elke dialoog in de lijst heeft een nummer; vul dat eerst in.' };
  if (to.size < numbers.length)
    return { reason: 'Een nummer staat twee keer in de lijst; bij welke dialoog de citaten horen, is niet te zien.' };
  const places = [...numbers, ...quotes.flatMap(({ dialoog }) => dialoog ?? [])];
  const unknown = places.find(({ value }) => !to.has(value) && value <= numbers.length);
  if (unknown)
    return {
      reason: `Er is een citaat uit dialoog ${unknown.value}, die niet in de lijst staat; het zou bij een andere dialoog komen.`,
    };
  const edits = places
    .filter(({ value }) => (to.get(value) ?? value) !== value)
    .map(({ value, range }) => ({ range, text: String(to.get(value)) }));
  if (edits.length === 0) return { reason: 'De dialogen zijn al genummerd van 1 af, in de volgorde van de lijst.' };
  return { title: 'Nummer de dialogen opnieuw', kind: 'refactor.rewrite', edits };
}
