/** Every place where a report names a municipality, and in which years the dialogues were. Shared by the `gemeente-` rules. */
import { gemeenteKey } from '../report/gemeenten.ts';
import type { Report } from '../report/model.ts';
import { allSections } from '../report/places.ts';
import type { Located } from '../report/text.ts';

export interface NamedGemeente extends Span {
  readonly name: string;
  /** Where it stands, first place first. */
  readonly places: readonly Located<string>[];
}

/** ISO dates between which dialogues took place. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The first year that the table of municipalities holds. */
export const EARLIEST = '2021-01-01';
export const LATEST = '9999-12-31';

/** One entry a municipality and spelling, however often it is named; only what the register or the card names as a host. */
export function namedGemeenten(report: Report): readonly NamedGemeente[] {
  const { dialogen } = report.header;
  const found = new Map<string, { name: string; places: Located<string>[]; dates: string[] }>();
  const add = (place: Located<string>, date: string | undefined): void => {
    const known = found.get(place.value) ?? { name: place.value, places: [], dates: [] };
    known.places.push(place);
    if (date) known.dates.push(date);
    found.set(place.value, known);
  };
  const records = dialogen?.records ?? [];
  for (const { gemeenten, datum } of records) for (const place of gemeenten) add(place, datum?.value);
  for (const { aanTafel } of allSections(report)) {
    for (const place of aanTafel?.hosts?.gemeenten ?? []) {
      const dates = records
        .filter(({ gemeenten }) => gemeenten.some(({ value }) => gemeenteKey(value) === gemeenteKey(place.value)))
        .flatMap(({ datum }) => datum?.value ?? []);
      add(place, dates[0]);
    }
  }
  return [...found.values()].map(({ name, places, dates }) => ({ name, places, ...spanOf(report, dates) }));
}

/** From the first to the last of these ISO dates; without any, the years that the header's `periode` names, or else all years there are. */
export function spanOf({ header: { periode } }: Report, dates: readonly string[]): Span {
  const years = [...(periode?.value ?? '').matchAll(/\b20\d\d\b/g)].map(([year]) => year).sort();
  const sorted = dates.toSorted();
  const first = years[0];
  return { from: sorted[0] ?? (first ? `${first}-01-01` : EARLIEST), to: sorted.at(-1) ?? (first ? `${years.at(-1)}-12-31` : LATEST) };
}
