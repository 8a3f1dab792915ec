/**
 * What belongs together in a report: a dialogue and its quotes, the card's quote and its place in the chapters, an item
 * of the card and its topic, a municipality, a role, a person, and one fact given in several places. Definition,
 * references and highlights all use this.
 */

import { gemeenteKey } from '../../report/dutch/gemeenten.ts';
import type { Item, Quote, Report, Statement } from '../../report/model.ts';
import { peopleOf, placesOf } from '../../report/people.ts';
import { allSections } from '../../report/places.ts';
import { compareCardQuotes } from '../../report/questions/card-quotes.ts';
import { readCounterparts, SURE } from '../../report/questions/counterparts.ts';
import { quotesByDialoog, recordsOf } from '../../report/questions/dialogen.ts';
import { organisationAt } from '../../report/questions/named-organisations.ts';
import { referencesOf } from '../../report/questions/references.ts';
import { isInside, type Located, type Range } from '../../report/text/text.ts';
import { quoteAt } from '../cursor.ts';
import { sectionsOfRecord, subjectAt } from './subject-relations.ts';

export interface Relation {
  /** What the cursor is on. */
  readonly origin: Range;
  /** Where it is defined, or its other side; empty for what is defined nowhere, such as a role. */
  readonly definitions: readonly Range[];
  /** Every place, including the definitions, in reading order. */
  readonly places: readonly Range[];
}

/** What belongs to the thing at `offset`; undefined if nothing does. */
export function relationAt(report: Report, offset: number): Relation | undefined {
  const quote = quoteAt(report, offset);
  return (
    ofGemeente(report, offset) ??
    ofOrganisation(report, offset) ??
    ofTable(report, offset) ??
    ofReference(report, offset) ??
    ofDialoog(report, offset, quote) ??
    ofRol(report, offset, quote) ??
    ofPerson(report, offset) ??
    ofStatement(report, offset) ??
    ofSubject(report, offset) ??
    ofItem(report, offset) ??
    (quote && ofCardQuote(report, quote))
  );
}

/** The list defines an organisation, the text names it. */
function ofOrganisation(report: Report, offset: number): Relation | undefined {
  const found = organisationAt(report, offset);
  if (!found) return undefined;
  const { listed, at, inText } = found;
  const definitions = at === listed.range && inText[0] ? [inText[0]] : [listed.range];
  return relation(at, definitions, [listed.range, ...inText]);
}

function ofDialoog(report: Report, offset: number, quote: Quote | undefined): Relation | undefined {
  const { records = [] } = report.header.dialogen ?? {};
  const record = records.find(({ range }) => isInside(range, offset));
  const inQuote = quote?.verwijzing && isInside(quote.verwijzing, offset) ? quote : undefined;
  const nummer = record?.nummer?.value ?? inQuote?.dialoog?.value;
  const origin = record?.range ?? inQuote?.verwijzing;
  if (nummer === undefined || !origin) return undefined;
  const definitions = recordsOf(report, nummer).flatMap((one) => one.nummer?.range ?? []);
  const references = quotesByDialoog(report).get(nummer) ?? [];
  return relation(origin, definitions, [...definitions, ...references.flatMap(({ verwijzing }) => verwijzing ?? [])]);
}

/** The table or subject of a dialogue leads to the sections about it. */
function ofTable(report: Report, offset: number): Relation | undefined {
  for (const record of report.header.dialogen?.records ?? []) {
    const origin = [record.tafel, record.onderwerp].find((value) => value && isInside(value.range, offset))?.range;
    const sections = origin ? sectionsOfRecord(report, record) : [];
    if (origin && sections.length > 0) return relation(origin, sections, [origin, ...sections]);
  }
  return undefined;
}

function ofReference(report: Report, offset: number): Relation | undefined {
  const all = referencesOf(report);
  const found = all.find(({ range }) => isInside(range, offset));
  const target = found?.target?.range;
  if (!found || !target) return undefined;
  const same = all.filter((one) => one.target?.range.start === target.start);
  return relation(found.range, [target], [target, ...same.map(({ range }) => range)]);
}

/** A question, the sections that work it out, and the dialogues about it. */
function ofSubject(report: Report, offset: number): Relation | undefined {
  const found = subjectAt(report, offset);
  if (!found) return undefined;
  const { question, sections, records } = found.places;
  const headings = sections.map(({ section }) => section.heading.range);
  const isQuestion = question !== undefined && question.range.start === found.origin.start;
  const places = [
    ...(question ? [question.range] : []),
    ...headings,
    ...records.flatMap(({ onderwerp }) => onderwerp?.range ?? []),
  ];
  if (places.length < 2) return undefined;
  const others = headings.filter(({ start }) => start !== found.origin.start);
  return relation(found.origin, isQuestion || !question ? others : [question.range], places);
}

/** One role, whatever its capitals. */
function ofRol({ quotes }: Report, offset: number, quote: Quote | undefined): Relation | undefined {
  const rol = quote?.rol;
  if (!rol || !isInside(rol.range, offset)) return undefined;
  const name = rol.value.toLowerCase();
  const same = quotes.flatMap((other) => (other.rol?.value.toLowerCase() === name ? other.rol.range : []));
  return relation(rol.range, [], same);
}

/** One person, also by initials or half of a double surname; the header defines who chaired. */
function ofPerson(report: Report, offset: number): Relation | undefined {
  const person = peopleOf(report).find(({ range }) => isInside(range, offset));
  if (!person) return undefined;
  const places = placesOf(report, person.value);
  const laidDown = places.filter(({ source }) => source === 'header');
  return relation(
    person.range,
    laidDown.map(({ range }) => range),
    places.map(({ range }) => range),
  );
}

/** The register says who was host; the card repeats it. */
function ofGemeente(report: Report, offset: number): Relation | undefined {
  const { register, hosts } = gemeentenOf(report);
  const named = [...register, ...hosts].find(({ range }) => isInside(range, offset));
  if (!named) return undefined;
  const key = gemeenteKey(named.value);
  const rangesIn = (names: readonly Located<string>[]) =>
    names.filter(({ value }) => gemeenteKey(value) === key).map(({ range }) => range);
  return relation(named.range, rangesIn(register), [...rangesIn(register), ...rangesIn(hosts)]);
}

/** Every place that names a municipality as a host. */
export function gemeentenOf(report: Report): {
  readonly register: readonly Located<string>[];
  readonly hosts: readonly Located<string>[];
} {
  return {
    register: (report.header.dialogen?.records ?? []).flatMap(({ gemeenten }) => gemeenten),
    hosts: allSections(report).flatMap(({ aanTafel }) => aanTafel?.hosts?.gemeenten ?? []),
  };
}

/** A number or the theme, which the header defines and other places repeat. */
function ofStatement(report: Report, offset: number): Relation | undefined {
  const found = statementAt(report, offset);
  if (!found) return undefined;
  const same = report.statements.filter(({ about }) => about === found.statement.about);
  const laidDown = same.filter(({ source }) => source === 'register' || source === 'header' || source === 'kader');
  return relation(
    found.range,
    laidDown.map(({ range }) => range),
    same.map(({ range }) => range),
  );
}

/** What the report says at `offset` about its own numbers or theme; of *wie zaten aan tafel*, the whole line counts. */
export function statementAt(
  report: Report,
  offset: number,
): { readonly statement: Statement; readonly range: Range } | undefined {
  // A number that was counted is not written: its range is the heading of what was counted.
  const statement = report.statements.find(
    ({ range, source }) => source !== 'opbouw' && source !== 'kader' && isInside(range, offset),
  );
  if (statement) return { statement, range: statement.range };
  for (const { aanTafel } of allSections(report)) {
    for (const line of [aanTafel?.gesprekken, aanTafel?.deelnemers]) {
      if (!line?.count || !isInside(line.text, offset)) continue;
      const { start } = line.count.range;
      const said = report.statements.find(({ range }) => range.start === start);
      if (said) return { statement: said, range: line.text };
    }
  }
  return undefined;
}

function ofItem(report: Report, offset: number): Relation | undefined {
  for (const { pairs } of readCounterparts(report)) {
    for (const { card, topic, likeness } of pairs) {
      const onCard = isInside(card.range, offset);
      if (!onCard && !isInside(topic.range, offset)) continue;
      const [here, there] = onCard ? [card, topic] : [topic, card];
      // A pair that is merely left over on both sides is a guess, which would mislead the reader.
      return likeness < SURE
        ? undefined
        : relation(here.range, [nameRange(there)], [nameRange(card), nameRange(topic)]);
    }
  }
  return undefined;
}

function nameRange({ kern, text }: Item): Range {
  return kern?.range ?? text.range;
}

function ofCardQuote(report: Report, quote: Quote): Relation | undefined {
  const pairs = compareCardQuotes(report).flatMap(({ card, original }) =>
    original && (card === quote || original === quote) ? [{ card, original }] : [],
  );
  if (pairs.length === 0) return undefined;
  const both = [...new Set(pairs.flatMap(({ card, original }) => [card, original]))];
  const others = both.filter((one) => one !== quote);
  return relation(
    quote.range,
    others.map(({ wordsRange }) => wordsRange),
    both.map(({ wordsRange }) => wordsRange),
  );
}

function relation(origin: Range, definitions: readonly Range[], places: readonly Range[]): Relation {
  return { origin, definitions, places: [...places].sort((one, other) => one.start - other.start) };
}
