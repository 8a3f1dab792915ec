/** A number given in several places: which is the odd one out, and what to say of it. Shared by the `aantal-` rules. */

import { withNoun, wordFor } from '../../report/dutch/counted.ts';
import { telwoordLike } from '../../report/dutch/telwoorden.ts';
import type { NumberStatement, Report } from '../../report/model.ts';
import { countLine } from '../../report/parts/aan-tafel.ts';
import { recount } from '../../report/parts/recount.ts';
import { allSections } from '../../report/places.ts';
import { doubtOf, placeName } from '../../report/questions/number-places.ts';
import type { FactId, Template } from '../../report/template.ts';
import type { Edit } from '../../report/text/edits.ts';
import type { Range } from '../../report/text/text.ts';
import type { Fix, Found } from '../rule.ts';

/** At most one finding: the odd place out, with all other places as related. */
export function* disagreement(report: Report, about: FactId): Iterable<Found> {
  const { template } = report;
  const fact = template.facts[about];
  if (!fact) return;
  const noun = [fact.one, fact.many] as const;
  const places = report.statements.filter((statement) => statement.about === about) as readonly NumberStatement[];
  const values = [...new Set(places.map(({ value }) => value))];
  const odd = values.length > 1 ? oddOneOut(places, template) : undefined;
  if (!odd) return;
  const others = places.filter(({ value }) => value !== odd.value);
  const best = trustedPlace(others, template);
  yield {
    range: odd.range,
    message: `${subject(odd, noun)}, maar ${placeName(template, best.source)} ${says(best)}${describeMore(values, odd, best)}.`,
    related: places
      .filter((place) => place !== odd)
      .map((place) => ({
        range: place.range,
        message: `Hier ${COUNTED.has(place.source) ? describeCounted(place) : `staat ${place.value}`}.`,
      })),
    fixes: values
      .toSorted((one, other) => countVotes(places, other) - countVotes(places, one))
      .flatMap((value) => fixTo(value, places, report)),
  };
}

function oddOneOut(places: readonly NumberStatement[], template: Template): NumberStatement | undefined {
  return [...places].sort(
    (one, other) =>
      countVotes(places, one.value) - countVotes(places, other.value) ||
      doubtOf(template, other.source) - doubtOf(template, one.source),
  )[0];
}

function trustedPlace(places: readonly NumberStatement[], template: Template): NumberStatement {
  return [...places].sort(
    (one, other) => doubtOf(template, one.source) - doubtOf(template, other.source),
  )[0] as NumberStatement;
}

function countVotes(places: readonly NumberStatement[], value: number): number {
  return places.filter((place) => place.value === value).length;
}

function subject({ source, value, parts }: NumberStatement, [one, many]: readonly [string, string]): string {
  if (source === 'opbouw') return `Het verslag is opgebouwd uit ${withNoun(value, one, many)}${describeSum(parts)}`;
  return source === 'register'
    ? `De lijst telt ${withNoun(value, one, many)}${describeSum(parts)}`
    : `Hier ${wordFor(value, 'staat', 'staan')} ${withNoun(value, one, many)}`;
}

function describeCounted(place: NumberStatement): string {
  if (place.source === 'opbouw') return `is het verslag opgebouwd uit ${place.value}${describeSum(place.parts)}`;
  return says(place).replace(/^telt/, 'telt de lijst');
}

function says({ source, value, parts }: NumberStatement): string {
  return COUNTED.has(source) ? `telt er ${value}${describeSum(parts)}` : `noemt er ${value}`;
}

/** Where a number is counted and not written. */
const COUNTED: ReadonlySet<string> = new Set(['register', 'opbouw', 'kader']);

/** `(7 + 8)`, if it is short enough to follow. */
function describeSum(parts: readonly number[] | undefined): string {
  return parts && parts.length > 1 && parts.length <= 8 ? ` (${parts.join(' + ')})` : '';
}

function describeMore(values: readonly number[], ...[odd, best]: readonly [NumberStatement, NumberStatement]): string {
  const rest = values.filter((value) => value !== odd.value && value !== best.value);
  return rest.length > 0 ? `; elders staat ${rest.slice(0, 3).join(' en ')}` : '';
}

/** Writes one number everywhere. No fix if a counted number differs, since that would have to be made up. */
function fixTo(value: number, places: readonly NumberStatement[], report: Report): Fix[] {
  if (places.some((place) => COUNTED.has(place.source) && place.value !== value)) return [];
  const edits = places
    .filter((place) => place.value !== value)
    .map(
      ({ range }) =>
        lineEdit(range, value, report) ?? {
          range,
          text: telwoordLike(value, report.text.slice(range.start, range.end)),
        },
    );
  return [{ title: edits.length === 1 ? `Maak er ${value} van` : `Schrijf overal ${value}`, edits, safe: false }];
}

/** A number on the card or in a heading, with the word after it: `1 gesprek`, `2 gesprekken`. */
function lineEdit(number: Range, value: number, report: Report): Edit | undefined {
  for (const section of allSections(report)) {
    const { entry, aanTafel, heading } = section;
    if (heading.match?.telwoord?.range.start === number.start) return recount(section, value, report.text);
    for (const line of entry?.lines ?? []) {
      const found = line.id === 'hosts' ? undefined : aanTafel?.[line.id];
      if (found?.count?.range.start === number.start && !found.expected)
        return { range: found.text, text: countLine(line, value) };
    }
  }
  return undefined;
}
