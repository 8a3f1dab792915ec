/** What *Alles herstellen* holds equal besides the words: how a report is built, its quotes, and the values of its header. */
import { gemeenteKey } from '../report/dutch/gemeenten.ts';
import { wordsKey } from '../report/dutch/plain-words.ts';
import { foldedText } from '../report/dutch/spelling.ts';
import type { Report } from '../report/model.ts';
import { allSections, flatEntries, itemsOf } from '../report/places.ts';

/** Whether `after` is built as `before` was: the points of every section with what is nested in them, the kaders, the words of every quote. */
export function meansTheSame(before: Report, after: Report): boolean {
  return shapeOf(before) === shapeOf(after) && holdsAll(valuesOf(before), valuesOf(after));
}

/** The same where sections or points may come in or move on purpose: none of them goes, and no point that is nested in another. */
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

/** What is read of the header, without what it switches off; of one that cannot be read nothing is certain. */
function valuesOf({ header: { readable, rapportage, thema, status, periode, dialogen } }: Report): readonly string[] {
  if (!readable) return [];
  const texts = [rapportage, thema, status, periode].flatMap((one) => (one ? [foldedText(String(one.value))] : []));
  const records = (dialogen?.records ?? []).map(({ nummer, gemeenten, datum, deelnemers }) =>
    [nummer?.value, datum?.value, deelnemers?.value, ...gemeenten.map(({ value }) => gemeenteKey(value))].join(' '),
  );
  return [...texts, ...records];
}

/** A value may come in, none may go. */
function holdsAll(before: readonly string[], after: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const value of after) left.set(value, (left.get(value) ?? 0) + 1);
  return before.every((value) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count > 0;
  });
}
