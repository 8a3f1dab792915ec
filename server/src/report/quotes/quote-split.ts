/** Several quotes in one block, or a paragraph that is a quote → the paragraphs of each (format.md §4). */

import { latin } from '../dutch/latin.ts';
import { closingMark, MARK_SIGNS } from '../dutch/marks.ts';
import { FULL_NAME } from '../dutch/persons.ts';
import type { Prose, QuoteProse, Run } from '../text/text.ts';
import { type Attribution, findAttribution, isBare, isCertain } from './attribution.ts';
import { opensWithMark } from './attribution-signs.ts';

/** A space before an opening mark. */
const BEGINNING = new RegExp(`[ \\n](?=[${MARK_SIGNS}]|,,)`, 'g');
/** Roughly how a certain source ends: this is asked at every inner quotation. */
const MAY_END_SOURCE = /\d|dialo|wethouder|burgemeester|gesprek/i;
const NEAR = 90;

/** The paragraphs of each quote in a block: a quote ends with its source. `names`: a name alone may be one. */
export function splitQuotes(paragraphs: readonly QuoteProse[], names = false): readonly (readonly QuoteProse[])[] {
  const quotes: (readonly QuoteProse[])[] = [];
  let current: QuoteProse[] = [];
  for (const paragraph of paragraphs) {
    if (current.length > 0 && opensWithMark(paragraph.plain) && isWhole(current, names)) {
      quotes.push(current);
      current = [];
    }
    for (const [index, piece] of splitParagraph(paragraph, names).entries()) {
      if (index > 0) {
        quotes.push(current);
        current = [];
      }
      current.push(piece);
    }
  }
  return current.length > 0 || quotes.length === 0 ? [...quotes, current] : quotes;
}

/** Is the paragraph nothing but quotes, each with a certain source in brackets or after a dash? */
export function isQuoteParagraph(prose: Prose): boolean {
  if (!opensWithMark(prose.plain) || !MAY_END_SOURCE.test(prose.plain.slice(-NEAR))) return false;
  return splitParagraph(prose).every(({ plain }) => {
    const attribution = opensWithMark(plain) ? findAttribution(plain) : undefined;
    if (!attribution || !isCertain(attribution)) return false;
    const words = plain.slice(0, attribution.start).trimEnd();
    const closing = closingMark(words);
    return closing !== undefined && closing > 0 && !isBare(attribution) && /[.?!…,]/.test(words.slice(-4));
  });
}

function splitParagraph(prose: QuoteProse, names = false): readonly QuoteProse[] {
  const { plain } = prose;
  const cuts: number[] = [];
  let from = 0;
  for (const { index } of plain.matchAll(BEGINNING)) {
    const near = plain.slice(Math.max(from, index - NEAR), index);
    if (index - from < 4 || !(MAY_END_SOURCE.test(near) || (names && near.trimEnd().endsWith(')')))) continue;
    if (!endsWithSource(plain.slice(from, index), '', names)) continue;
    cuts.push(index);
    from = index + 1;
  }
  return cuts.length === 0
    ? [prose]
    : [...cuts, plain.length].map((cut, index) => slice(prose, index === 0 ? 0 : (cuts[index - 1] ?? 0) + 1, cut));
}

function isWhole(paragraphs: readonly QuoteProse[], names: boolean): boolean {
  const last = paragraphs.at(-1);
  return last !== undefined && endsWithSource(last.plain, paragraphs.at(-2)?.plain, names);
}

/** Whether a source comes right after the closing mark: one with a dialogue, a host or, if `names`, a person. */
function endsWithSource(text: string, above = '', names = false): boolean {
  const attribution = findAttribution(text, above);
  if (!attribution || !(isCertain(attribution) || (names && isNamed(attribution)))) return false;
  const before = text.slice(0, attribution.start).trimEnd();
  return closingMark(before === '' ? above.trimEnd() : before) !== undefined;
}

/** `(Fenna Bakker)` or `(Fenna Bakker, Provincie Drenthe)`. */
function isNamed({ inner, flaws }: Attribution): boolean {
  return !flaws.includes('haakje-open') && !flaws.includes('haakje-sluit') && NAMED.test(inner);
}

const NAMED = latin(`^${FULL_NAME}(?:,|$)`, 'u');

/** `plain.slice(from, to)` as a paragraph of its own. */
function slice(prose: QuoteProse, from: number, to: number): QuoteProse {
  const runs = prose.runs.flatMap((run) => runWithin(run, from, to));
  const [first, last] = [runs[0], runs.at(-1)];
  const start = from === 0 ? prose.range.start : (first?.start ?? prose.range.start);
  const end = to >= prose.plain.length || !last ? prose.range.end : last.start + (last.source ?? last.length);
  const piece = { range: { start, end }, plain: prose.plain.slice(from, to), runs };
  return from === 0 && prose.mark ? { ...piece, mark: prose.mark } : piece;
}

function runWithin(run: Run, from: number, to: number): readonly Run[] {
  const start = Math.max(run.at, from);
  const end = Math.min(run.at + run.length, to);
  if (start >= end) return [];
  if (run.source !== undefined) return [{ ...run, at: run.at - from }];
  return [{ ...run, start: run.start + start - run.at, at: start - from, length: end - start }];
}
