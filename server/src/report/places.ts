/** Questions to a report: the section with an id, its items, all sections, what is missing. */
import type { Item, Kader, Part, Quote, Report, Section } from './model.ts';
import type { TemplatePart, TemplateSection } from './template.ts';
import { contains, overlapsAny, type Prose, type Range } from './text/text.ts';

/** The part that is a card; undefined if the template or the report has none. */
export function cardOf({ parts }: Report): Part | undefined {
  return parts.find(({ entry }) => entry.form === 'card');
}

/** The part with the chapters. */
export function bodyOf({ parts }: Report): Part | undefined {
  return parts.find(({ entry }) => entry.form === 'pages');
}

/** The part that a range begins in. */
export function partAt({ parts }: Report, { start }: Range): Part | undefined {
  return parts.findLast(({ range }) => range.start <= start);
}

/** The part before `entry` in the template, if that is there and `entry` is not: `entry` is missing after it. */
export function partBefore(entry: TemplatePart, { parts, template }: Report): Part | undefined {
  const before = template.parts[template.parts.indexOf(entry) - 1];
  return parts.some((part) => part.entry === entry) ? undefined : parts.find((part) => part.entry === before);
}

/** The first section of a part that the template puts in another one, given second. */
export function strayedInto({ sections }: Part, { sections: own }: TemplatePart): Section | undefined {
  return sections.find(({ entry, misplaced }) => misplaced && entry && own.includes(entry));
}

/** The part for this entry of the template, if it is there. */
export function partOf({ parts }: Report, wanted: TemplatePart): Part | undefined {
  return parts.find(({ entry }) => entry === wanted);
}

/** The quotes of a part, in reading order. */
export function quotesIn({ quotes }: Report, { range }: Part): readonly Quote[] {
  return quotes.filter((quote) => contains(range, quote.range));
}

/** The kaders of a part or section and of all its inner sections, in reading order. */
export function kadersOf(holder: Part | Section): readonly Kader[] {
  return [...holder.kaders, ...holder.sections.flatMap(kadersOf)];
}

/** Every section of every level, in reading order. */
export function allSections(report: Report): readonly Section[] {
  const known = ALL.get(report) ?? report.sections.flatMap(withInner);
  ALL.set(report, known);
  return known;
}

/** A section and its inner sections, at any depth, in reading order. */
export function withInner(section: Section): readonly Section[] {
  return section.sections.length === 0 ? [section] : [section, ...section.sections.flatMap(withInner)];
}

/** Nearly every rule asks for them. */
const ALL = new WeakMap<Report, readonly Section[]>();

/** The first section that the template calls `id`. */
export function findSection(report: Report, id: string): Section | undefined {
  return allSections(report).find(({ entry }) => entry?.id === id);
}

/** The items of a section, even if `- ` and `+ ` replace the headings of knel and kiem (format.md §3). */
export function itemsOf(report: Report, id: string): readonly Item[] {
  const section = findSection(report, id);
  if (section) return section.items;
  for (const outer of allSections(report)) {
    const entry = outer.entry?.sections?.find((inner) => inner.id === id);
    if (entry && lacksHeadings(outer)) return outer.items.filter((item) => isMeantFor(item, entry, outer));
  }
  return [];
}

/** A section whose content belongs under inner headings, but that has none. */
export function lacksHeadings({ entry, sections, items }: Section): boolean {
  return entry?.content === 'sections' && sections.length === 0 && items.length > 0;
}

/** `+ ` is kiem; `- ` and `* `, between which a formatter may have switched, are knel. */
function isMeantFor(item: Item, { bullet }: TemplateSection, { entry }: Section): boolean {
  const named = entry?.sections?.some((other) => other.bullet === item.marker);
  return named ? item.marker === bullet : bullet === '-';
}

/** All entries in a list of sections, including the inner ones. */
export function flatEntries(entries: readonly TemplateSection[]): readonly TemplateSection[] {
  return entries.flatMap((entry) => [entry, ...flatEntries(entry.sections ?? [])]);
}

/** Items with text; a bullet that was just begun has none. */
export function filledItems(items: readonly Item[]): readonly Item[] {
  return items.filter(({ text }) => text.plain !== '');
}

/** All running text in reading order: paragraphs, items, the paragraphs of quotes, kaders and their titles. */
export function allProse(report: Report): readonly Prose[] {
  const known = PROSE.get(report) ?? listProse(report);
  PROSE.set(report, known);
  return known;
}

const PROSE = new WeakMap<Report, readonly Prose[]>();

function listProse(report: Report): readonly Prose[] {
  const sections = allSections(report);
  const prose = [
    ...report.parts.flatMap((part) => [
      ...part.paragraphs,
      ...part.items.flatMap(textsOf),
      ...part.quotes.flatMap(({ paragraphs }) => paragraphs),
    ]),
    ...sections.flatMap(proseOf),
    ...report.kaders.flatMap(({ paragraphs, items, title }) => [
      ...(title ? [title.text] : []),
      ...paragraphs,
      ...items.flatMap(textsOf),
    ]),
  ];
  return prose.sort((one, other) => one.range.start - other.range.start);
}

function proseOf({ paragraphs, items, quotes }: Section): readonly Prose[] {
  return [...paragraphs, ...items.flatMap(textsOf), ...quotes.flatMap((quote) => quote.paragraphs)];
}

/** The quotes from the part with the chapters on, except those still to be filled in. */
export function chapterQuotes(report: Report): readonly Quote[] {
  const { quotes, placeholders } = report;
  const body = bodyOf(report);
  if (!body) return [];
  const written = placeholders.length === 0 ? quotes : quotes.filter(({ range }) => !overlapsAny(placeholders, range));
  return written.filter(({ range }) => range.start >= body.range.start);
}

/** Is the part with the chapters still being written? If so, its last required section is missing or not filled in. */
export function isGrowing(report: Report): boolean {
  const { placeholders } = report;
  const body = bodyOf(report);
  const entry = body?.entry.sections.findLast(({ required }) => required);
  const last = body?.sections.find((section) => section.entry === entry);
  return !last || overlapsAny(placeholders, last.range);
}

/** The quotes of the card. */
export function cardQuotes(report: Report): readonly Quote[] {
  const card = cardOf(report);
  return card ? quotesIn(report, card) : [];
}

/** An item and what is nested in it. */
function textsOf({ text, more }: Item): readonly Prose[] {
  return more.length === 0 ? [text] : [text, ...more];
}

/** An item with all that is under it: further paragraphs and its quotes. */
export function itemRange({ range, more, quotes }: Item): Range {
  return { start: range.start, end: Math.max(range.end, more.at(-1)?.range.end ?? 0, quotes.at(-1)?.range.end ?? 0) };
}
