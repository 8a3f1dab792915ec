/** Hover on a person's name: office, organisation, how often the name occurs in the report, and its other spellings. */

import { upperFirst } from '../../report/dutch/capitals.ts';
import type { Report } from '../../report/model.ts';
import { officeOf, peopleOf, placesOf } from '../../report/people.ts';
import { isInside } from '../../report/text/text.ts';
import { asText, type Help } from './markdown.ts';

export function hoverPerson(report: Report, offset: number): Help | undefined {
  const person = peopleOf(report).find(({ range }) => isInside(range, offset));
  if (!person) return undefined;
  const { value, range } = person;
  const places = placesOf(report, value);
  const office = officeOf(report, value);
  const starts = new Set(places.map((one) => one.range.start));
  const quote = report.quotes.find(({ naam, organisatie }) => naam && organisatie && starts.has(naam.range.start));
  const about = [
    office?.chaired && report.template.host ? upperFirst(report.template.host.name) : undefined,
    office?.functie &&
      [office.functie.value.replace('koning', 'Koning'), office.provincie?.value].filter((part) => part).join(' van '),
    quote?.organisatie?.value,
  ].filter((part) => part !== undefined);
  const others = [...new Set(places.map((one) => one.value))].filter((name) => name !== value);
  return {
    range,
    text: [
      `**${asText(value)}**`,
      ...(about.length > 0 ? [asText(about.join(', '))] : []),
      places.length === 1 ? 'Deze naam staat hier alleen.' : `Deze naam staat op ${places.length} plaatsen.`,
      ...(others.length > 0 ? [`Ook geschreven als ${asText(others.join(', '))}.`] : []),
    ].join('\n\n'),
  };
}
