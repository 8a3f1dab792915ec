/** What a report says, whatever its style and offsets: formatting and refactoring are checked against it before use. */

import { MARK_SIGNS } from '../../report/dutch/marks.ts';
import type { Item, Kader, Quote, Report, Section } from '../../report/model.ts';
import { allSections, lacksHeadings } from '../../report/places.ts';
import { speakerOf } from '../../report/quotes/speaker.ts';

/** Whether two texts say the same and are read the same, whatever their marks, bullets, blanks and blank lines. */
export function saysTheSame(one: Report, other: Report): boolean {
  return verbatimText(one) === verbatimText(other) && areAlike(meaningOf(one), meaningOf(other));
}

/** What formatting leaves as it is: the header, what is not published, and code except for its blanks. */
function verbatimText(report: Report): string {
  const { text, header, codeBlocks } = report;
  const code = codeBlocks.map(({ range }) => text.slice(range.start, range.end).replace(/[ \t]+/g, ' '));
  return JSON.stringify([text.slice(header.range.start, header.range.end), code, unpublishedTexts(report)]);
}

function unpublishedTexts({ text, comments, conflicts }: Report): readonly string[] {
  return [...comments, ...conflicts].map(({ range }) => text.slice(range.start, range.end));
}

/** Compares texts without their marks and blanks, all else exactly. */
function areAlike(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one === other || plain(one) === plain(other);
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((part, index) => areAlike(part, other[index]));
}

function meaningOf(report: Report): readonly unknown[] {
  const { statements, announcements, strayFences, setextHeadings, placeholders } = report;
  return [
    report.titles.map((title) => title.text.plain),
    report.parts.map((part) => [
      part.entry.id,
      part.sections.map(ofSection),
      part.items.map(ofItem),
      part.quotes.map(ofQuote),
      part.paragraphs.map(ofProse),
    ]),
    statements.map(({ about, value, source }) => [about, value, source]),
    announcements.map(({ announced, counted, of }) => [announced.value, counted, of]),
    strayFences.length,
    setextHeadings.map((one) => one.text.plain),
    placeholders.length,
  ];
}

/** Everything in a report, in any order: equal if something moved and nothing was lost or read as something else. */
export function contentsOf(report: Report): string {
  const sections = allSections(report);
  const holders = [...sections, ...report.kaders, ...report.parts];
  return JSON.stringify(
    [
      ...report.titles.map((title) => title.text.plain),
      ...sections.map(({ heading }) => heading.text.plain),
      ...holders.flatMap(({ items, paragraphs }) => [
        ...items.map(({ marker, text, more }) => [marker === '1', text.plain, more.map(ofProse)]),
        ...paragraphs.map(ofProse),
      ]),
      ...report.quotes.map(ofQuote),
      ...report.kaders.map(({ title, close }) => [title?.text.plain, close !== undefined]),
      unpublishedTexts(report),
      [report.setextHeadings.length, report.codeBlocks.length, report.strayFences.length, report.placeholders.length],
    ]
      .map((one) => JSON.stringify(one, (_key, value: unknown) => (typeof value === 'string' ? plain(value) : value)))
      .sort(),
  );
}

function ofSection(section: Section): readonly unknown[] {
  const { entry, misplaced, heading, paragraphs, items, quotes, kaders, sections, aanTafel } = section;
  // Without headings the bullet says which of the two a point is (format.md §3).
  const kiem = lacksHeadings(section) ? items.map(({ marker }) => marker === '+') : [];
  const hosts = aanTafel?.hosts?.gemeenten.map(({ value }) => value);
  return [
    [
      entry?.id,
      misplaced,
      heading.level,
      heading.text.plain,
      kiem,
      aanTafel?.gesprekken?.count?.value,
      aanTafel?.deelnemers?.count?.value,
      hosts,
    ],
    [paragraphs.map(ofProse), items.map(ofItem), quotes.map(ofQuote), kaders.map(ofKader), sections.map(ofSection)],
  ];
}

function ofItem({ marker, text, kern, more, quotes }: Item): readonly unknown[] {
  return [marker === '1', text.plain, kern?.text, more.map(ofProse), quotes.length];
}

function ofQuote(quote: Quote): readonly unknown[] {
  const { words, dialoog, flaws, bullet } = quote;
  return [words, speakerOf(quote)?.value, dialoog?.value, flaws, bullet];
}

function ofKader({ title, close, paragraphs, items, quotes }: Kader): readonly unknown[] {
  return [title?.text.plain, close !== undefined, paragraphs.map(ofProse), items.map(ofItem), quotes.length];
}

function ofProse({ plain }: { readonly plain: string }): string {
  return plain;
}

const MARKS = new RegExp(`,,|[${MARK_SIGNS}]`, 'g');

/** Without quotation marks, and one space for every blank. */
function plain(text: string): string {
  return text
    .replace(MARKS, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}
