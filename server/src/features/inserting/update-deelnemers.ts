/** *Deelnemers invoegen* when the lines are there already: rewrites what differs from the register, keeps the rest. */

import { gemeenteKey } from '../../report/dutch/gemeenten.ts';
import type { Report, Section } from '../../report/model.ts';
import { countLine, hostsLine } from '../../report/parts/aan-tafel.ts';
import { knownOf, numberKnown } from '../../report/skeleton.ts';
import type { TemplateLine } from '../../report/template.ts';
import type { Edit } from '../../report/text/edits.ts';

/** One edit over the list of a section; undefined if that agrees. A line on which the register is silent stays. */
export function updateDeelnemers(report: Report, { entry, items, aanTafel }: Section): Edit | undefined {
  const [first, last] = [items[0], items.at(-1)];
  const known = knownOf(report);
  if (!first || !last) return undefined;
  const range = { start: first.range.start, end: last.range.end };
  const before = report.text.slice(range.start, range.end);
  const found = (entry?.lines ?? []).map((line) => ({ line, place: aanTafel?.[line.id] }));
  const standing = found
    .flatMap(({ line, place }) => (place ? [{ line, place }] : []))
    .sort((one, other) => one.place.text.start - other.place.text.start);
  let text = '';
  let at = range.start;
  for (const { line, place } of standing) {
    text +=
      report.text.slice(at, place.text.start) +
      (agrees(line) ? report.text.slice(place.text.start, place.text.end) : lineText(line));
    at = place.text.end;
  }
  text += report.text.slice(at, range.end);
  const marker = report.text.slice(first.mark.start, first.mark.end);
  for (const { line } of found.filter(({ place }) => !place)) text += `\n${marker} ${lineText(line)}`;
  return text === before ? undefined : { range, text };

  function agrees({ id, fact }: TemplateLine): boolean {
    if (id === 'hosts')
      return (
        known.gemeenten.length === 0 ||
        sameNames(aanTafel?.hosts?.gemeenten.map(({ value }) => value) ?? [], known.gemeenten)
      );
    const count = fact && numberKnown(known, fact);
    return count === undefined || count === aanTafel?.[id]?.count?.value;
  }

  function lineText(line: TemplateLine): string {
    return line.id === 'hosts'
      ? hostsLine(line, known.gemeenten)
      : countLine(line, line.fact && numberKnown(known, line.fact));
  }
}

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  const keys = new Set(others.map(gemeenteKey));
  return some.length === others.length && some.every((name) => keys.has(gemeenteKey(name)));
}
