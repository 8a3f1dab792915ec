/** What *Alles herstellen* keeps equal besides the words: a report's structure, its quotes and its header's values. */
import { gemeenteKey } from '../report/dutch/gemeenten.ts';
import { wordsKey } from '../report/dutch/plain-words.ts';
import { foldedText } from '../report/dutch/spelling.ts';
import type { Report } from '../report/model.ts';
import { allSections, flatEntries, itemsOf } from '../report/places.ts';

/** Whether `after` has the points and nested text of each section, the kaders, quotes and header values of `before`. */
export function meansTheSame(before: Report, after: Report): boolean {
  return shapeOf(before) === shapeOf(after) && holdsAll(valuesOf(before), valuesOf(after));
}

/** A looser test, for adding or moving sections or points on purpose: none is lost, nor text nested in a point. */
export function losesNothing(before: Report, after: Report): boolean {
  const [one, other] = [countsOf(before), countsOf(after)];
  return (
    one.every((count, index) => count <= (other[index] ?? 0)) &&
    holdsAll([...quotesOf(before), ...valuesOf(before)], [...quotesOf(after), ...valuesOf(after)])
  );
}

function shapeOf(report: Report): string {
  const ids = report.template.parts.flatMap((part) => flatEntries(part.sections)).map(({ id }) => id);
  const points = ids.map((id) => itemsOf(report, id).map(({ more }) => more.length));
  return JSON.stringify([report.placeholders.length, points, report.kaders.length, quotesOf(report)]);
}

function countsOf(report: Report): readonly number[] {
  const items = [...report.parts, ...allSections(report), ...report.kaders].flatMap((one) => one.items);
  return [items.length, items.reduce((sum, { more }) => sum + more.length, 0), report.kaders.length];
}

function quotesOf({ quotes }: Report): readonly string[] {
  return quotes.map(({ words, dialoog }) => `${dialoog?.value ?? ''} ${wordsKey(words)}`);
}

/** The values of the header, except for `negeer`; none if the header cannot be read. */
function valuesOf({ header: { readable, rapportage, thema, status, periode, dialogen } }: Report): readonly string[] {
  if (!readable) return [];
  const texts = [rapportage, thema, status, periode].flatMap((one) => (one ? [foldedText(String(one.value))] : []));
  const records = (dialogen?.records ?? []).map(({ nummer, gemeenten, datum, deelnemers }) =>
    [nummer?.value, datum?.value, deelnemers?.value, ...gemeenten.map(({ value }) => gemeenteKey(value))].join(' '),
  );
  return [...texts, ...records];
}

/** Values may be added, but not lost. */
function holdsAll(before: readonly string[], after: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const value of after) left.set(value, (left.get(value) ?? 0) + 1);
  return before.every((value) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count > 0;
  });
}
