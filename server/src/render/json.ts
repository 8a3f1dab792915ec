/** Report → the published model: plain JSON with the names of format.md, described in schemas/report.schema.json. */
import type { Part, Report, Section } from '../report/model.ts';
import { itemsOf, lacksHeadings } from '../report/places.ts';
import { announcementJson, headerJson, otherKeysJson, statementJson } from './around-json.ts';
import { itemJson, partJson, sectionJson, withoutThose } from './section-json.ts';

/** Changes when something is renamed or removed, not when something is added. */
const VERSION = 2;

/** Leaves out what the report lacks; empty lists are there. */
export function reportJson(report: Report): object {
  const { header, template, parts, statements, announcements, placeholders, text } = report;
  return {
    version: VERSION,
    rapportage: template.kind,
    header: { ...headerJson(header), overig: otherKeysJson(header, text) },
    parts: parts.map((part) => wholePartJson(report, part)),
    statements: statements.map((statement) => statementJson(statement)),
    announcements: announcements.map(announcementJson),
    placeholders,
  };
}

function wholePartJson(report: Report, part: Part): object {
  const { id, form } = part.entry;
  return { id, form, ...partJson(part), sections: part.sections.map((section) => wholeSectionJson(report, section)) };
}

/** Where the bullets show which section they belong to (format.md §3), lists these sections as if they had headings. */
function wholeSectionJson(report: Report, section: Section): object {
  if (!lacksHeadings(section)) return sectionJson(section);
  const told = (section.entry?.sections ?? [])
    .map(({ id }) => ({ id, items: itemsOf(report, id).filter((item) => section.items.includes(item)) }))
    .filter(({ items }) => items.length > 0);
  const elsewhere = told.flatMap(({ items }) => items);
  const rest = section.items.filter((item) => !elsewhere.includes(item));
  const own = { ...section, items: rest, quotes: withoutThose(section.quotes, elsewhere, []) };
  return {
    ...sectionJson(own),
    sections: told.map(({ id, items }) => ({
      id,
      paragraphs: [],
      items: items.map(itemJson),
      quotes: [],
      kaders: [],
      sections: [],
    })),
  };
}
