/** Which quotes come from which dialogue, and where they are in the report. */

import { withNoun } from '../dutch/counted.ts';
import { dutchDate } from '../dutch/dates.ts';
import type { Dialoog } from '../header-model.ts';
import type { Quote, Report } from '../model.ts';
import { allSections } from '../places.ts';

/** The records of the register with this number: one, unless the number was used twice. */
export function recordsOf({ header }: Report, nummer: number): readonly Dialoog[] {
  return (header.dialogen?.records ?? []).filter((record) => record.nummer?.value === nummer);
}

/** The quotes of each dialogue by its number, in reading order; worked out once per report. */
export function quotesByDialoog(report: Report): ReadonlyMap<number, readonly Quote[]> {
  const known = KNOWN.get(report) ?? group(report);
  KNOWN.set(report, known);
  return known;
}

const KNOWN = new WeakMap<Report, ReadonlyMap<number, readonly Quote[]>>();

function group({ quotes }: Report): ReadonlyMap<number, readonly Quote[]> {
  const groups = new Map<number, Quote[]>();
  for (const quote of quotes) {
    if (!quote.dialoog) continue;
    const group = groups.get(quote.dialoog.value);
    if (group) group.push(quote);
    else groups.set(quote.dialoog.value, [quote]);
  }
  return groups;
}

export interface Quoted {
  /** The section's name in the template (`hoofdstuk 2`), or its heading if the template does not know it. */
  readonly section: string;
  readonly quotes: readonly Quote[];
}

/** The sections that quote this dialogue, in reading order. */
export function whereQuoted(report: Report, nummer: number): readonly Quoted[] {
  const loose = report.parts.map(({ entry, quotes }) => ({ section: entry.name, quotes }));
  const sections = allSections(report).map(({ entry, heading, quotes }) => ({
    section: entry?.name ?? heading.text.plain,
    quotes,
  }));
  return [...loose, ...sections]
    .map(({ section, quotes }) => ({ section, quotes: quotes.filter(({ dialoog }) => dialoog?.value === nummer) }))
    .filter(({ quotes }) => quotes.length > 0)
    .sort((one, other) => (one.quotes[0]?.range.start ?? 0) - (other.quotes[0]?.range.start ?? 0));
}

/** The first free number after that of the record above `offset`. */
export function nextNumber(records: readonly Dialoog[], offset: number): number {
  const taken = new Set(records.map(({ nummer }) => nummer?.value));
  let number = (records.findLast(({ range, nummer }) => nummer && range.start < offset)?.nummer?.value ?? 0) + 1;
  while (taken.has(number)) number++;
  return number;
}

/** `Emmen, 12 april 2021, 7 deelnemers`. */
export function describeDialoog({ gemeenten, tafel, onderwerp, datum, deelnemers }: Dialoog): string {
  const people = deelnemers && withNoun(deelnemers.value, 'deelnemer', 'deelnemers');
  const table = [tafel?.value, onderwerp && `over ${onderwerp.value}`].filter((part) => part).join(' ');
  return [table, gemeenten.map(({ value }) => value).join(' en '), datum && dutchDate(datum.value), people]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}
