/**
 * Version 1 of the published model, for programs that were made for it: a card with its sections by name, and part two. Only kinds of
 * report that are just that have one; `json.ts` has the version for all.
 */
import type { Part, Report, Section, Statement } from '../report/model.ts';
import { bodyOf, cardOf, flatEntries, itemsOf, lacksHeadings } from '../report/places.ts';
import type { Template } from '../report/template.ts';
import { contains } from '../report/text/text.ts';
import { announcementJson, headerJson, statementJson } from './around-json.ts';
import { itemJson, partJson, quoteJson, sectionJson, withoutThose } from './section-json.ts';

/** Whether a report of this kind can be told in version 1. */
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

/** What a line of the card says was published under this name. */
function statementJsonOne(statement: Statement): object {
  return statementJson(statement, statement.source === 'regel' ? 'kaart' : statement.source);
}

/** The sections of the template by their id, those inside another too; what else stands on the card follows in `overig`. */
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
    // Knel or kiem that has no heading of its own but is told by its bullets (format.md §3).
    const items = told.get(id) ?? [];
    return items.length > 0
      ? { id, paragraphs: [], items: items.map(itemJson), quotes: [], kaders: [], sections: [] }
      : undefined;
  }

  /** Without what is listed under an id of its own. */
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
