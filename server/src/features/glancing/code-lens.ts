/** Code lenses: the card's findings and fit, how often each dialogue is quoted, where the card's quote comes from. */
import { fitCard } from '../../layout/fit.ts';
import { withNoun } from '../../report/dutch/counted.ts';
import type { Report } from '../../report/model.ts';
import { inPart } from '../../report/naming.ts';
import { cardOf } from '../../report/places.ts';
import { compareCardQuotes } from '../../report/questions/card-quotes.ts';
import { quotesByDialoog } from '../../report/questions/dialogen.ts';
import { sourceForms } from '../../report/quotes/speaker.ts';
import { contains, type Range } from '../../report/text/text.ts';
import type { Finding } from '../../rules/rule.ts';

export interface Lens {
  /** What it is shown above. */
  readonly range: Range;
  readonly title: string;
  /** Where a click leads: straight to a single place, or to a list of several; without any, it is only text. */
  readonly places: readonly Range[];
}

/** `findings`: all of this report. */
export function lenses(report: Report, findings: readonly Finding[]): readonly Lens[] {
  return [...ofRegister(report), ...ofCard(report, findings), ...ofCardQuotes(report)];
}

function ofRegister(report: Report): readonly Lens[] {
  // If quotes name no dialogue in this kind of report, every dialogue would seem to have none.
  if (!sourceForms(report.template).dialogen) return [];
  const quotes = quotesByDialoog(report);
  return (report.header.dialogen?.records ?? []).flatMap(({ range, nummer }) => {
    if (!nummer) return [];
    const places = (quotes.get(nummer.value) ?? []).map(({ wordsRange }) => wordsRange);
    return [{ range, title: countOr(places.length, 'citaat', 'citaten', 'geen citaten'), places }];
  });
}

function ofCard(report: Report, findings: readonly Finding[]): readonly Lens[] {
  const card = cardOf(report);
  if (!card) return [];
  const onCard = findings.filter(({ range }) => contains(card.range, range));
  const tips = onCard.filter(({ severity }) => severity === 'hint').length;
  const others = onCard.length - tips;
  const parts = [
    ...(others > 0 || tips === 0 ? [countOr(others, 'bevinding', 'bevindingen', 'geen bevindingen')] : []),
    ...(tips > 0 ? [countOr(tips, 'tip', 'tips', '')] : []),
  ];
  const range = card.heading?.range ?? { start: card.range.start, end: card.range.start };
  return [
    { range, title: `${parts.join(' en ')} ${inPart(card.entry)}`, places: onCard.map((finding) => finding.range) },
    { range, ...lengthOf(report) },
  ];
}

/** If the card does not fit its page, a click leads to the section that takes most room. */
function lengthOf(report: Report): Omit<Lens, 'range'> {
  const { over, free, longest } = fitCard(report);
  if (over > 0)
    return {
      title: countOr(over, 'regel te lang', 'regels te lang', ''),
      places: longest ? [longest.heading.range] : [],
    };
  return { title: countOr(free, 'regel vrij', 'regels vrij', 'precies vol'), places: [] };
}

function ofCardQuotes(report: Report): readonly Lens[] {
  return compareCardQuotes(report).flatMap(({ card, original }) =>
    original ? [{ range: card.range, title: 'ga naar het citaat', places: [original.wordsRange] }] : [],
  );
}

function countOr(number: number, one: string, many: string, none: string): string {
  return number === 0 ? none : withNoun(number, one, many);
}
