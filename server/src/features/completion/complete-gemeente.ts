/** Completes a municipality, in the header and the hosts line, with those that existed at the time of the dialogues. */

import { CompletionItemKind } from 'vscode-languageserver-types';
import { dutchDate } from '../../report/dutch/dates.ts';
import { enumerate } from '../../report/dutch/enumerate.ts';
import { type Gemeente, gemeenteKey, gemeentenBetween } from '../../report/dutch/gemeenten.ts';
import type { HostsLine, Report } from '../../report/model.ts';
import { allSections } from '../../report/places.ts';
import { describeDialoog } from '../../report/questions/dialogen.ts';
import { spanOf } from '../../report/questions/named-gemeenten.ts';
import { knownOf } from '../../report/skeleton.ts';
import { isInside, type Range } from '../../report/text/text.ts';
import type { Suggestion } from './suggestion.ts';

/** Values for `gemeente` in the record around `range`: as of its own date, or else the dates of the others. */
export function recordGemeenten(report: Report, range: Range): readonly Suggestion[] {
  const records = report.header.dialogen?.records ?? [];
  const own = records.find((record) => isInside(record.range, range.start))?.datum;
  const dates = own ? [own.value] : datesOf(report);
  return existingGemeenten(report, dates).map((gemeente) => {
    const { naam } = gemeente;
    // A name with characters that mean something in YAML needs quotation marks.
    return { ...suggestion(gemeente, range), text: /[:,#']/.test(naam) ? `"${naam}"` : naam };
  });
}

/** After the colon of the hosts line; hosts of the register not named yet come first. Undefined elsewhere. */
export function hostSuggestions(report: Report, offset: number): readonly Suggestion[] | undefined {
  const { text } = report;
  const hosts = allSections(report).flatMap(({ aanTafel }) => aanTafel?.hosts ?? []);
  const line = hosts.find(
    ({ list, item }) => list.start <= offset && offset <= Math.max(item.end, lineEnd(text, list.end)),
  );
  if (!line) return undefined;
  const range = nameRange(report, line, offset);
  // Directly before an existing name, nothing is being started.
  if (range.start === offset && /^\s*\p{L}/u.test(text.slice(offset, line.list.end))) return [];
  if (
    text.slice(range.start, range.end).includes('\n') ||
    (offset > line.list.end && text.slice(line.list.end, offset).trim() !== '')
  )
    return [];
  const named = new Set(
    line.gemeenten.filter((one) => !isInside(one.range, range.start)).map(({ value }) => gemeenteKey(value)),
  );
  const records = report.header.dialogen?.records ?? [];
  const registered = new Map(
    records.flatMap((record) =>
      record.gemeenten.map(({ value }) => [gemeenteKey(value), { name: value, record }] as const),
    ),
  );
  const left = [...registered]
    .filter(([key, { name }]) => !named.has(key) && !name.startsWith('<'))
    .map(([, one]) => one);
  const all = enumerate(left.map(({ name }) => name));
  return [
    ...(left.length > 1 && named.size === 0
      ? [{ label: all, detail: 'alle uit de lijst van dialogen', kind: CompletionItemKind.Value, range, text: all }]
      : []),
    ...left.map(({ name, record }) => ({
      label: name,
      detail: describeDialoog(record),
      kind: CompletionItemKind.Value,
      range,
      text: name,
    })),
    ...existingGemeenten(report, datesOf(report))
      .filter(({ naam }) => !named.has(gemeenteKey(naam)) && !registered.has(gemeenteKey(naam)))
      .map((gemeente) => suggestion(gemeente, fromItsFirstWord(gemeente.naam, range, report))),
  ];
}

/** All hosts of the register, to fill a placeholder at `offset`; undefined if that is not in the hosts line. */
export function allHosts(report: Report, offset: number): string | undefined {
  const here = allSections(report).some(({ aanTafel }) => aanTafel?.hosts && isInside(aanTafel.hosts.list, offset));
  const { gemeenten } = knownOf(report);
  return here && gemeenten.length > 0 ? enumerate(gemeenten) : undefined;
}

function datesOf({ header }: Report): readonly string[] {
  return (header.dialogen?.records ?? []).flatMap(({ datum }) => datum?.value ?? []);
}

/** Ignores dates that are not filled in yet. */
function existingGemeenten(report: Report, dates: readonly string[]): readonly Gemeente[] {
  const { from, to } = spanOf(
    report,
    dates.filter((date) => /^\d{4}-\d\d-\d\d$/.test(date)),
  );
  return gemeentenBetween(from, to);
}

function suggestion({ naam, ook = [], tot, vanaf }: Gemeente, range: Range): Suggestion {
  const until = tot ? `tot ${dutchDate(tot)}` : undefined;
  return {
    label: naam,
    detail: until ?? (vanaf ? `sinds ${dutchDate(vanaf)}` : undefined),
    kind: CompletionItemKind.Value,
    range,
    text: naam,
    also: ook,
  };
}

/** The name or placeholder that the cursor is in; else what was typed since the last comma or `en`. */
function nameRange({ placeholders, text }: Report, { gemeenten, list }: HostsLine, offset: number): Range {
  const within = [...gemeenten.map(({ range }) => range), ...placeholders].find(
    (range) => range.start >= list.start && isInside(range, offset),
  );
  if (within) return within;
  const typed = /[^,&\s][^,&]*$/.exec(text.slice(list.start, offset))?.[0] ?? '';
  const last = typed.split(/(?:^|\s)en\s+/i).at(-1) ?? '';
  return { start: offset - last.length, end: offset };
}

/** `Aa en Hu` is read as two names; `Aa en Hunze` replaces both. */
function fromItsFirstWord(naam: string, range: Range, { text }: Report): Range {
  const at = naam.indexOf(' en ');
  const lead = naam.slice(0, at + 4);
  const begins = at !== -1 && text.slice(0, range.start).toLowerCase().endsWith(lead.toLowerCase());
  return begins ? { start: range.start - lead.length, end: range.end } : range;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
