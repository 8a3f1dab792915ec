/** The text that the makers of a report wrote themselves: no spoken words, no headings. */
import type { Report } from '../../report/model.ts';
import { allProse } from '../../report/places.ts';
import type { Prose } from '../../report/text/text.ts';

/** In reading order, including the titles of kaders. */
export function runningText(report: Report): readonly Prose[] {
  if (report.quotes.length === 0) return allProse(report);
  const known = TEXT.get(report) ?? withoutQuotes(report);
  TEXT.set(report, known);
  return known;
}

const TEXT = new WeakMap<Report, readonly Prose[]>();

function withoutQuotes(report: Report): readonly Prose[] {
  const spoken = new Set(report.quotes.flatMap(({ paragraphs }) => paragraphs.map(({ range }) => range.start)));
  return allProse(report).filter(({ range }) => !spoken.has(range.start));
}
