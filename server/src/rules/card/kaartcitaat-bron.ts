/** Whether the card's quote has another source than the report's, and not merely a dialogue that does not exist. */
import type { Quote, Report } from '../../report/model.ts';
import type { Comparison } from '../../report/questions/card-quotes.ts';
import type { Edit } from '../../report/text/edits.ts';
import { citaatDialoogOnbekend } from '../agreement/citaat-dialoog-onbekend.ts';

export function hasOtherSource(comparison: Comparison, report: Report): boolean {
  if (comparison.how === 'same' || comparison.how === 'missing') return false;
  const other = comparison.how === 'source' || comparison.otherSource;
  return other && !isReportedElsewhere(comparison.card, comparison.original, report);
}

/** Whether only the number differs, and one of the two does not exist: `citaat-dialoog-onbekend` reports that. */
function isReportedElsewhere(card: Quote, original: Quote, report: Report): boolean {
  if (card.rol && original.rol && card.rol.value.toLowerCase() !== original.rol.value.toLowerCase()) return false;
  const unknown = [...citaatDialoogOnbekend.check(report)].flatMap(({ range, related = [] }) => [
    range,
    ...related.map((place) => place.range),
  ]);
  return [card, original].some(({ dialoog }) => unknown.some(({ start }) => start === dialoog?.range.start));
}

/** Replaces the source of the first quote with that of `from`. */
export function takeSource({ attribution }: Quote, from: Quote, text: string): readonly Edit[] {
  const source = from.vorm
    ? `(${from.vorm.meant})`
    : from.attribution && text.slice(from.attribution.start, from.attribution.end);
  return attribution && source !== undefined ? [{ range: attribution, text: source }] : [];
}
