/** Report → the published model: plain JSON with the names of format.md, described in schemas/report.schema.json. */
import type { Announcement, Header, Part, Report, Section, Statement } from '../report/model.ts';
import { bodyOf, cardOf, flatEntries, itemsOf, lacksHeadings } from '../report/places.ts';
import { contains } from '../report/text/text.ts';
import {
  headingJson,
  itemJson,
  kaderJson,
  located,
  quoteJson,
  sectionJson,
  textJson,
  withoutThose,
} from './section-json.ts';

/** Changes when something is renamed or goes away, not when something is added. */
const VERSION = 1;

/** What is missing is left out; a list that is empty is there. */
export function reportJson(report: Report): object {
  const { header, template, statements, announcements, placeholders } = report;
  const card = cardOf(report);
  const deelTwee = bodyOf(report);
  return {
    version: VERSION,
    rapportage: template.kind,
    header: headerJson(header),
    card: card && cardJson(report, card),
    deelTwee: deelTwee && { ...partJson(deelTwee), sections: deelTwee.sections.map(sectionJson) },
    statements: statements.map(statementJson),
    announcements: announcements.map(announcementJson),
    placeholders,
  };
}

function headerJson({ range, present, thema, status, periode, dialogen, negeer }: Header): object {
  return {
    range,
    present,
    thema: thema && located(thema),
    status: status && located(status),
    periode: periode && located(periode),
    dialogen: dialogen?.records.map((dialoog) => ({
      range: dialoog.range,
      nummer: dialoog.nummer && located(dialoog.nummer),
      gemeenten: dialoog.gemeenten.map(located),
      datum: dialoog.datum && located(dialoog.datum),
      deelnemers: dialoog.deelnemers && located(dialoog.deelnemers),
    })),
    negeer: negeer.map(located),
  };
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

function partJson({ range, heading, paragraphs, items, quotes, kaders }: Part): object {
  return {
    range,
    heading: heading && headingJson(heading),
    paragraphs: paragraphs.map(textJson),
    items: items.length > 0 ? items.map(itemJson) : undefined,
    quotes: withoutThose(quotes, items, kaders).map(quoteJson),
    kaders: kaders.map(kaderJson),
  };
}

function statementJson(statement: Statement): object {
  const { about, value, range, source } = statement;
  // Published under this name in version 1.
  const name = source === 'regel' ? 'kaart' : source;
  return {
    about,
    waarde: value,
    range,
    source: name,
    parts: statement.about === 'thema' ? undefined : statement.parts,
  };
}

function announcementJson({ announced, counted, of, places }: Announcement): object {
  return { announced: located(announced), counted, of, places };
}
