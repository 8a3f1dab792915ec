/** What a report says, without its style and its places: formatting and refactoring are held against it before they are offered. */
import type { Item, Kader, Quote, Report, Section } from '../report/model.ts';
import { allSections, lacksHeadings, partsOf } from '../report/places.ts';

/** Equal for two texts that say the same and are read the same, whatever their marks, bullets, blanks and blank lines. */
export function meaningOf(report: Report): string {
  const { text, header, statements, announcements, strayFences, setextHeadings, codeBlocks, placeholders } = report;
  return JSON.stringify([
    text.slice(header.range.start, header.range.end),
    report.titles.map((title) => plain(title.text.plain)),
    partsOf(report).map((part) => [
      part.entry.id,
      part.sections.map(ofSection),
      part.items.map(ofItem),
      part.quotes.map(ofQuote),
      part.paragraphs.map(ofProse),
    ]),
    statements.map((one) => [one.about, one.about === 'thema' ? plain(one.value) : one.value, one.source]),
    announcements.map(({ announced, counted, of }) => [announced.value, counted, of]),
    strayFences.length,
    setextHeadings.map((one) => plain(one.text.plain)),
    codeBlocks.map(({ range }) => text.slice(range.start, range.end).replace(/[ \t]+/g, ' ')),
    placeholders.length,
  ]);
}

/** All that a report holds, whatever its order: equal where something moved and nothing was lost or taken for something else. */
export function contentsOf(report: Report): string {
  const sections = allSections(report);
  const holders = [...sections, ...report.kaders, ...partsOf(report)];
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
      [report.setextHeadings.length, report.codeBlocks.length, report.strayFences.length, report.placeholders.length],
    ]
      .map((one) => JSON.stringify(one))
      .sort(),
  );
}

function ofSection(section: Section): object {
  const { entry, misplaced, heading, paragraphs, items, quotes, kaders, sections, aanTafel } = section;
  // Without headings the bullet says which of the two a point is (format.md §3).
  const kiem = lacksHeadings(section) ? items.map(({ marker }) => marker === '+') : [];
  const hosts = aanTafel?.hosts?.gemeenten.map(({ value }) => plain(value));
  return [
    [entry?.id, misplaced, heading.level, plain(heading.text.plain), kiem, aanTafel?.gesprekken?.count?.value, aanTafel?.deelnemers?.count?.value, hosts],
    [paragraphs.map(ofProse), items.map(ofItem), quotes.map(ofQuote), kaders.map(ofKader), sections.map(ofSection)],
  ];
}

function ofItem({ marker, text, kern, more, quotes }: Item): object {
  return [marker === '1', plain(text.plain), kern && plain(kern.text), more.map(ofProse), quotes.length];
}

function ofQuote({ words, rol, dialoog, flaws, bullet }: Quote): object {
  return [plain(words), rol && plain(rol.value), dialoog?.value, flaws, bullet];
}

function ofKader({ title, close, paragraphs, items, quotes }: Kader): object {
  return [title && plain(title.text.plain), close !== undefined, paragraphs.map(ofProse), items.map(ofItem), quotes.length];
}

function ofProse({ plain: text }: { readonly plain: string }): string {
  return plain(text);
}

/** Without quotation marks, and one space for every blank. */
function plain(text: string): string {
  return text
    .replace(/[‘’'‚‛“”"„«»]/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}
