/** Hover on an organisation, in the list or in the text: how often the text names it, and where first. */
import { timesInWords } from '../../report/dutch/counted.ts';
import type { Report } from '../../report/model.ts';
import { allSections } from '../../report/places.ts';
import { organisationAt } from '../../report/questions/named-organisations.ts';
import { isInside, type Range } from '../../report/text/text.ts';
import { asText, type Help } from './markdown.ts';

export function hoverOrganisation(report: Report, offset: number): Help | undefined {
  const found = organisationAt(report, offset);
  if (!found) return undefined;
  const { listed, at, inText } = found;
  return { range: at, text: `**${asText(listed.value)}**\n\n${describeMentions(report, inText)}` };
}

function describeMentions(report: Report, places: readonly Range[]): string {
  const [first] = places;
  if (!first) return 'Deze organisatie staat in de lijst en wordt in de tekst niet bij deze naam genoemd.';
  const count = timesInWords(places.length);
  const section = allSections(report).findLast(({ range }) => isInside(range, first.start));
  const where = section
    ? `, ${places.length === 1 ? '' : 'het eerst '}onder ‘${asText(section.heading.text.plain)}’`
    : '';
  return `De tekst noemt deze organisatie ${count}${where}.`;
}
