/** Moves an item up, down, or between knel and kiem. Numbers stay in order; what belongs to the item moves along. */
import type { Item, Report, Section } from '../../report/model.ts';
import { flatEntries, lacksHeadings } from '../../report/places.ts';
import { readEdited } from '../../report/read-report.ts';
import type { Template } from '../../report/template.ts';
import { insertBlock } from '../../report/text/block-edits.ts';
import type { Edit } from '../../report/text/edits.ts';
import { eolOf } from '../../report/text/line-ends.ts';
import { minimalEdits } from '../../report/text/minimal-edit.ts';
import { isInside, type Range } from '../../report/text/text.ts';
import { lineStart } from '../cursor.ts';
import { contentsOf } from '../formatting/same-report.ts';
import { contentColumn, extentOf, itemAt, reindent } from './item-extent.ts';
import type { Offer, Refactoring } from './refactoring.ts';

const NO_ITEM = 'Zet de cursor in een punt van een lijst.';
const REACTION = 'Een reactie is een citaat en geen punt; verplaats haar met knippen en plakken.';
const UNSURE = 'Dit punt kan niet worden verplaatst zonder dat het rapport anders wordt gelezen; doe het met de hand.';

/** Swaps the item at the cursor with the one before (-1) or after (1) it. */
export function moveItem(report: Report, { start: offset }: Range, step: -1 | 1): Offer {
  const place = itemAt(report, offset);
  if (report.quotes.some(({ reaction, range }) => reaction && isInside(range, offset))) return { reason: REACTION };
  if (!place) return { reason: NO_ITEM };
  const other = place.items[place.index + step];
  if (!other)
    return { reason: step < 0 ? 'Dit is het eerste punt van de lijst.' : 'Dit is het laatste punt van de lijst.' };
  const [upper, lower] = step < 0 ? [other, place.item] : [place.item, other];
  const numbered = upper.marker === '1' && lower.marker === '1';
  const [above, below] = [movableRange(report, upper, numbered), movableRange(report, lower, numbered)];
  const edits = [
    { range: above, text: movedText(report, lower, below, upper, numbered) },
    { range: below, text: movedText(report, upper, above, lower, numbered) },
  ];
  const [first] = edits;
  const within = Math.max(0, offset - (step < 0 ? below : above).start);
  const start = step < 0 ? above.start : below.start + (first?.text.length ?? 0) - (above.end - above.start);
  return sure(report, {
    title: step < 0 ? 'Punt omhoog' : 'Punt omlaag',
    kind: 'refactor.move',
    edits,
    caret: start + within,
  });
}

/** A moved item may be read as part of its new neighbour; such a move is not offered. */
function sure(report: Report, refactoring: Refactoring): Offer {
  const edits = minimalEdits(refactoring.edits, report.text);
  const after = readEdited(report, edits);
  return contentsOf(after) === contentsOf(report) ? refactoring : { reason: UNSURE };
}

/** The range that changes place: without the number, which belongs to the place. */
function movableRange(report: Report, item: Item, numbered: boolean): Range {
  const { start, end } = extentOf(report, item);
  return { start: numbered ? item.mark.end : start, end };
}

/** The text of an item in the place of another, with what is nested in it indented as its new mark requires. */
function movedText({ text }: Report, item: Item, range: Range, place: Item, numbered: boolean): string {
  const column = contentColumn(text, item);
  const [from, to] = [item.mark, place.mark].map(
    (mark) => (numbered ? mark.end : mark.start) - lineStart(text, mark.start),
  );
  return reindent(text.slice(range.start, range.end), column, column - (from ?? 0) + (to ?? 0));
}

/** Moves an item from knel to kiem or back, to the end of the other list. */
export function moveToSibling(report: Report, { start: offset }: Range): Offer {
  const place = itemAt(report, offset);
  if (!hasSiblings(report.template))
    return { reason: 'Deze soort rapportage heeft geen twee lijsten waartussen een punt kan wisselen.' };
  if (!place?.holder) return { reason: NO_ITEM };
  const { holder, item } = place;
  if (lacksHeadings(holder)) return otherBullet(item, holder, report.template);
  const outer = report.sections.find(({ sections }) => sections.includes(holder));
  const target = outer?.sections.find(
    (one) => one !== holder && one.entry && holder.entry && one.entry !== holder.entry,
  );
  if (!outer || !holder.entry) return { reason: notThere(report.template) };
  if (!target?.entry) return { reason: 'De andere kop ontbreekt; voeg die eerst in met ‘Sectie invoegen’.' };
  const extent = extentOf(report, item);
  const added = addition(report, item, extent, target);
  const removed = removal(report, place.items, place.index, extent);
  const shift = removed.range.start < added.range.start ? removed.range.end - removed.range.start : 0;
  const lead = added.text.length - added.text.trimStart().length;
  const caret = added.range.start - shift + lead + Math.max(0, offset - extent.start);
  return sure(report, { title: titleFor(target.entry.heading), kind: 'refactor.move', edits: [removed, added], caret });
}

/** The reason when a point cannot change lists here: it says where it can. */
function notThere({ parts }: Template): string {
  const marked = flatEntries(parts.flatMap(({ sections }) => sections)).some(({ bullet }) => bullet !== undefined);
  return marked
    ? 'Dit kan met een punt onder knel- of kiemverhalen.'
    : 'Dit kan met een punt onder een van twee koppen die bij elkaar horen.';
}

/** Whether the template has two lists under one heading anywhere. */
function hasSiblings({ parts }: Template): boolean {
  return parts.some(({ sections }) =>
    flatEntries(sections).some(({ content, sections: inner = [] }) => content === 'sections' && inner.length > 1),
  );
}

function titleFor(heading: string): string {
  return `Verplaats naar ‘${heading}’`;
}

/** Without headings, the bullet says which of the two the item is (format.md §3). */
function otherBullet({ mark, marker }: Item, { entry }: Section, template: Template): Offer {
  const kiem = marker === '+';
  const other = entry?.sections?.find(({ bullet }) => (bullet === '+') !== kiem);
  if (!other?.bullet) return { reason: notThere(template) };
  return {
    title: titleFor(other.heading),
    kind: 'refactor.move',
    edits: [{ range: mark, text: other.bullet }],
    caret: mark.start,
  };
}

/** Adds the item after the last one of `target`, spaced as its items are, or under its heading if it has none. */
function addition(report: Report, item: Item, extent: Range, target: Section): Edit {
  const { text } = report;
  const last = target.items.at(-1);
  const marker = last ? text.slice(last.mark.start, last.mark.end) : text.slice(item.mark.start, item.mark.end);
  const body = marker + text.slice(item.mark.end, extent.end);
  if (!last) return insertBlock(text, target.heading.range.end, body);
  const { end } = extentOf(report, last);
  const before = target.items.at(-2);
  const typed = before ? text.slice(extentOf(report, before).end, lineStart(text, last.mark.start)) : '\n';
  const loose = /\n[ \t]*\r?\n/.test(typed) || hasMore(report, item) || hasMore(report, last);
  return {
    range: { start: end, end },
    text: `${eolOf(report.text).repeat(loose ? 2 : 1)}${text.slice(lineStart(text, last.mark.start), last.mark.start)}${body}`,
  };
}

function hasMore(report: Report, item: Item): boolean {
  return extentOf(report, item).end > item.range.end;
}

/** Removes the item with the blank lines between it and the next one, or the previous one if it is the last. */
function removal({ text }: Report, items: readonly Item[], index: number, extent: Range): Edit {
  const start = lineStart(text, extent.start);
  const next = items[index + 1];
  if (next && text.slice(extent.end, next.mark.start).trim() === '')
    return { range: { start, end: lineStart(text, next.mark.start) }, text: '' };
  return { range: { start: text.slice(0, start).trimEnd().length, end: extent.end }, text: '' };
}
