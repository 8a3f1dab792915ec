/** Every place where a report names a municipality, and the dates of its dialogues. */
import { findGemeente, gemeenteKey, oneGemeenteKey } from '../dutch/gemeenten.ts';
import type { Report } from '../model.ts';
import { allSections } from '../places.ts';
import type { Edit } from '../text/edits.ts';
import type { Located, Range } from '../text/text.ts';

export interface NamedGemeente extends Span {
  readonly name: string;
  /** Where it is named, in reading order. */
  readonly places: readonly Located<string>[];
}

/** ISO dates, both inclusive, between which the dialogues took place. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The first year in the table of municipalities. */
export const EARLIEST = '2021-01-01';
export const LATEST = '9999-12-31';

/** Writes a name here with the house's apostrophe; in the header, every fix is such that YAML reads it as text. */
export function nameEdit(range: Range, name: string): Edit {
  return { range, text: name.replaceAll("'", '’') };
}

/** Of the names on one line, those that repeat a municipality, in whatever spelling. */
export function twiceNamed(names: readonly Located<string>[]): readonly Located<string>[] {
  const seen = new Set<string>();
  return names.filter(({ value }) => {
    if (!findGemeente(value)) return false;
    const key = oneGemeenteKey(value);
    return seen.has(key) || !seen.add(key);
  });
}

/** One entry per municipality and spelling, however often it is named; only hosts in the register or on the card. */
export function namedGemeenten(report: Report): readonly NamedGemeente[] {
  const { dialogen } = report.header;
  const found = new Map<string, { name: string; places: Located<string>[]; dates: string[] }>();
  const add = (place: Located<string>, dates: readonly string[]): void => {
    const known = found.get(place.value) ?? { name: place.value, places: [], dates: [] };
    known.places.push(place);
    known.dates.push(...dates);
    found.set(place.value, known);
  };
  const records = dialogen?.records ?? [];
  for (const { gemeenten, datum } of records) for (const place of gemeenten) add(place, datum ? [datum.value] : []);
  for (const { aanTafel } of allSections(report)) {
    const hosts = aanTafel?.hosts?.gemeenten ?? [];
    const again = new Set(twiceNamed(hosts));
    // That it is there twice is a finding of its own.
    for (const place of hosts.filter((one) => !again.has(one))) {
      const dates = records
        .filter(({ gemeenten }) => gemeenten.some(({ value }) => gemeenteKey(value) === gemeenteKey(place.value)))
        .flatMap(({ datum }) => datum?.value ?? []);
      add(place, dates);
    }
  }
  return [...found.values()].map(({ name, places, dates }) => ({ name, places, ...spanOf(report, dates) }));
}

/** From the first to the last of these ISO dates; without any, the years in the header's `periode`, else all years. */
export function spanOf({ header: { periode } }: Report, dates: readonly string[]): Span {
  const years = [...(periode?.value ?? '').matchAll(/\b20\d\d\b/g)].map(([year]) => year).sort();
  const sorted = dates.toSorted();
  const first = years[0];
  return {
    from: sorted[0] ?? (first ? `${first}-01-01` : EARLIEST),
    to: sorted.at(-1) ?? (first ? `${years.at(-1)}-12-31` : LATEST),
  };
}
