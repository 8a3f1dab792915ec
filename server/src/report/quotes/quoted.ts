/** Which section a quote is in, and which dialogue of the register it comes from. */
import { dutchDate } from '../dutch/dates.ts';
import type { Dialoog } from '../header-model.ts';
import type { Part, Quote, Report, Section } from '../model.ts';

/** A quote and where it is. */
export interface PlacedQuote {
  readonly quote: Quote;
  readonly part: Part;
  /** The section of level 2; undefined above the part's first heading. */
  readonly section?: Section;
  /** The innermost section within that one; undefined if the quote is directly in it. */
  readonly inner?: Section;
  /** The sections that contain it, from level 2 down. */
  readonly path: readonly Section[];
}

/** The quotes of one dialogue; `number` is undefined if they name none, `record` if the register lacks the number. */
export interface DialoogQuotes {
  readonly number?: number;
  readonly record?: Dialoog;
  readonly quotes: readonly PlacedQuote[];
}

/** Every quote with its place, in reading order. */
export function placedQuotes(report: Report): readonly PlacedQuote[] {
  const placed = report.parts.flatMap((part) => [
    ...part.quotes.map((quote): PlacedQuote => ({ quote, part, path: [] })),
    ...part.sections.flatMap((section) => placedIn(part, [section])),
  ]);
  return placed.sort((one, other) => one.quote.range.start - other.quote.range.start);
}

function placedIn(part: Part, path: readonly [Section, ...Section[]]): readonly PlacedQuote[] {
  const [section] = path;
  const last = path.at(-1) ?? section;
  const inner = path.length > 1 ? last : undefined;
  return [
    ...last.quotes.map((quote): PlacedQuote => ({ quote, part, section, inner, path })),
    ...last.sections.flatMap((next) => placedIn(part, [...path, next])),
  ];
}

/** The dialogues of the register in its order, quoted or not; then numbers that it lacks; then quotes without one. */
export function byDialoog(quotes: readonly PlacedQuote[], { header }: Report): readonly DialoogQuotes[] {
  const ofNumber = groupBy(quotes, ({ quote }) => quote.dialoog?.value);
  const records = new Map<number, Dialoog>();
  for (const record of header.dialogen?.records ?? []) {
    if (record.nummer && !records.has(record.nummer.value)) records.set(record.nummer.value, record);
  }
  const known = [...records].map(([number, record]) => ({ number, record, quotes: ofNumber.get(number) ?? [] }));
  const strange = [...ofNumber].flatMap(([number, own]) =>
    number === undefined || records.has(number) ? [] : [{ number, quotes: own }],
  );
  const none = ofNumber.get(undefined);
  return [...known, ...strange.sort((one, other) => one.number - other.number), ...(none ? [{ quotes: none }] : [])];
}

/** What a dialogue has besides its number: host and date. */
export function aboutDialoog({ gemeenten, datum }: Dialoog): string {
  return [gemeenten.map(({ value }) => value).join(' en '), datum ? dutchDate(datum.value) : '']
    .filter((part) => part !== '')
    .join(', ');
}

/** In the order in which the keys first occur. (The oldest VS Code that we support lacks `Map.groupBy`.) */
export function groupBy<T, Key>(values: readonly T[], keyOf: (value: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
