/**
 * Version 1 of the published model, for programs that were made for it: a card with its sections by name, and part two.
 * Only kinds of report with just these parts have it; `json.ts` has the version for all kinds.
 */
import type { Part, Report, Section, Statement } from '../report/model.ts';
import { bodyOf, cardOf, flatEntries, itemsOf, lacksHeadings } from '../report/places.ts';
import type { Template } from '../report/template.ts';
import { contains } from '../report/text/text.ts';
import { announcementJson, headerJson, statementJson } from './around-json.ts';
import { itemJson, partJson, quoteJson, sectionJson, withoutThose } from './section-json.ts';

/** Whether version 1 can hold a report of this kind. */
export function hasVersionOne({ parts }: Template): boolean {
  return parts.map(({ form }) => form).join() === 'card,pages';
}

export function reportJsonOne(report: Report): object {
  const { header, template, statements, announcements, placeholders } = report;
  const card = cardOf(report);
  const body = bodyOf(report);
  return {
    version: 1,
    rapportage: template.kind,
    header: headerJson(header),
    card: card && cardJson(report, card),
    deelTwee: body && { ...partJson(body), sections: body.sections.map(sectionJson) },
    statements: statements.map(statementJsonOne),
    announcements: announcements.map(announcementJson),
    placeholders,
  };
}

/** Version 1 calls a line of the card `kaart` as a source. */
function statementJsonOne(statement: Statement): object {
  return statementJson(statement, statement.source === 'regel' ? 'kaart' : statement.source);
}

/** The template's sections by id, also those inside another; `overig` holds the other sections of the card. */
function cardJson(report: Report, card: Part): object {
  const named = new Map<string, Section>();
  const overig: Section[] = [];
  for (const section of card.sections) {
    if (takes(section)) section.sections.forEach(takes);
    else overig.push(section);
  }
  const own = new Set(named.values());
  const told = new Map(
    [...own]
      .filter(lacksHeadings)
      .flatMap(({ entry }) => entry?.sections ?? [])
      .map(({ id }) => [id, itemsOf(report, id)] as const),
  );
  const entries = flatEntries(card.entry.sections).map(({ id }) => [id, entryJson(id)] as const);
  const citaat = report.quotes.find(({ range }) => contains(card.range, range));
  return {
    ...partJson(card),
    ...Object.fromEntries(entries),
    citaat: citaat && quoteJson(citaat),
    overig: overig.map(sectionJson),
  };

  function takes(section: Section): boolean {
    if (!section.entry || section.misplaced || named.has(section.entry.id)) return false;
    named.set(section.entry.id, section);
    return true;
  }

  function entryJson(id: string): object | undefined {
    const section = named.get(id);
    if (section) return sectionJson(withoutOwn(section));
    // Knel or kiem without a heading of its own, recognised by its bullets (format.md §3).
    const items = told.get(id) ?? [];
    return items.length > 0
      ? { id, paragraphs: [], items: items.map(itemJson), quotes: [], kaders: [], sections: [] }
      : undefined;
  }

  /** The section without what is listed under another id. */
  function withoutOwn(section: Section): Section {
    const elsewhere = section.entry?.sections?.flatMap(({ id }) => told.get(id) ?? []) ?? [];
    return {
      ...section,
      sections: section.sections.filter((inner) => !own.has(inner)),
      items: section.items.filter((item) => !elsewhere.includes(item)),
      quotes: withoutThose(section.quotes, elsewhere, []),
    };
  }
}
