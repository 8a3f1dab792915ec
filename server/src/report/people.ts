/** Where a report names people: its host, the speakers of its quotes, and the same names in running text. */
import { likeNames, nameWords, nearPerson, samePerson } from './dutch/persons.ts';
import type { Report } from './model.ts';
import { type HostMention, hostsOf } from './parts/host.ts';
import { allProse } from './places.ts';
import { sourceForms } from './quotes/speaker.ts';
import { remembered } from './text/remembered.ts';
import { type Located, overlapsAny, sourceRange } from './text/text.ts';

export interface PersonPlace extends Located<string> {
  readonly source: 'header' | 'bron' | 'tekst';
}

/**
 * Every place of a name that the header, a source or the text about the host gives, in reading order; in running text
 * also names that differ from it in a letter. Empty for a kind of report that names nobody.
 */
export function peopleOf(report: Report): readonly PersonPlace[] {
  const known = PEOPLE.get(report) ?? (sourceForms(report.template).names ? listPeople(report) : []);
  PEOPLE.set(report, known);
  return known;
}

const PEOPLE = new WeakMap<Report, readonly PersonPlace[]>();

function listPeople(report: Report): readonly PersonPlace[] {
  const said = [
    ...hostsOf(report).map(({ naam, source }) => placeOf(naam, source === 'header' ? 'header' : 'tekst')),
    ...report.quotes.flatMap(({ naam }) => (naam ? [placeOf(naam, 'bron')] : [])),
  ].filter(({ range }) => !overlapsAny(report.placeholders, range));
  const names = [...new Set(said.map(({ value }) => value))].slice(0, MOST);
  const starts = new Set(said.map(({ range }) => range.start));
  return [...said, ...inText(report, names).filter(({ range }) => !starts.has(range.start))].sort(
    (one, other) => one.range.start - other.range.start,
  );
}

/** The most names to look for in the text; no report has more. */
const MOST = 200;

function placeOf({ value, range }: Located<string>, source: PersonPlace['source']): PersonPlace {
  return { value, range, source };
}

function inText(report: Report, names: readonly string[]): readonly PersonPlace[] {
  if (names.length === 0) return [];
  const known = new Set(names.flatMap(nameWords));
  return allProse(report).flatMap((prose) =>
    capitalsIn(prose.plain).flatMap(({ at, name }) => {
      const own = nameWords(name).some((word) => known.has(word)) ? ownIn(name, names) : undefined;
      return own === undefined
        ? []
        : [placeOf({ value: own, range: sourceRange(prose, at, at + own.length) }, 'tekst')];
    }),
  );
}

const capitalsIn = remembered(likeNames);

/** The name at the start of a row of capitalised words: `Fenna Bakker Provincie` is more than the name. */
function ownIn(row: string, names: readonly string[]): string | undefined {
  const words = row.split(' ');
  for (let length = words.length; length > 1; length--) {
    const name = words.slice(0, length).join(' ');
    if (names.some((one) => isAlike(one, name))) return name;
  }
  return undefined;
}

/** Certainly one person, or nearly the same name. */
export function isAlike(one: string, other: string): boolean {
  return samePerson(one, other) || nearPerson(one, other);
}

/** The places of the person with this name, in any spelling that certainly means that person. */
export function placesOf(report: Report, name: string): readonly PersonPlace[] {
  return peopleOf(report).filter(({ value }) => samePerson(value, name));
}

/** What the report says about somebody's office, the header's first; undefined if nothing. */
export function officeOf(report: Report, name: string): HostMention | undefined {
  const mentions = hostsOf(report).filter(({ naam }) => samePerson(naam.value, name));
  return mentions.find(({ functie }) => functie !== undefined) ?? mentions[0];
}
