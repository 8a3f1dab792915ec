/** House style for quotation marks: quotes in ‘…’ with “…” inside, curly marks and apostrophes in all running text. */
import { innerMarks } from '../../report/dutch/inner-marks.ts';
import { holdsMark } from '../../report/dutch/marks.ts';
import type { Quote, Report } from '../../report/model.ts';
import { allProse, allSections } from '../../report/places.ts';
import { restyleQuote } from '../../report/quotes/restyle.ts';
import type { Edit } from '../../report/text/edits.ts';
import { type Prose, sourceRange } from '../../report/text/text.ts';

export function formatMarks(report: Report): readonly Edit[] {
  const { text, quotes, titles } = report;
  const ofQuotes = new Set<Prose>(quotes.flatMap(({ paragraphs }) => paragraphs));
  const proses = [
    ...allProse(report),
    ...titles.map((title) => title.text),
    ...allSections(report).map(({ heading }) => heading.text),
  ];
  const edits = new Map<number, Edit>();
  const add = (found: readonly Edit[]): void => {
    for (const edit of found) if (!edits.has(edit.range.start)) edits.set(edit.range.start, edit);
  };
  for (const quote of quotes) add(ofQuote(quote));
  for (const prose of proses)
    add(ofQuotes.has(prose) ? apostrophes(prose, text) : [...pairs(prose, text), ...apostrophes(prose, text)]);
  return [...edits.values()];
}

/** A quote with a mark too many or too few is left as it is: a finding asks which one is meant. */
function ofQuote(quote: Quote): readonly Edit[] {
  const { pairs: inner, unclosed, unopened } = innerMarks(quote.words);
  // Nobody writes that many quotations in one quote.
  return unclosed.length + unopened.length > 0 || inner.length > 100 ? [] : restyleQuote(quote, '‘');
}

/** Quotations in running text: a pair that is not curly becomes a curly pair of its kind, single or double. */
function pairs(prose: Prose, text: string): Edit[] {
  if (!holdsMark(prose.plain) || hasCode(prose, text)) return [];
  return innerMarks(prose.plain).pairs.flatMap(({ open, close }) => {
    if (CURLY.includes(open.signs) && CURLY.includes(close.signs)) return [];
    const [left, right] = open.style === 'single' ? ['‘', '’'] : ['“', '”'];
    return [
      { range: sourceRange(prose, open.at, open.at + open.signs.length), text: left },
      { range: sourceRange(prose, close.at, close.at + close.signs.length), text: right },
    ];
  });
}

const CURLY = ['‘', '’', '“', '”'];

/** `zo'n`, `foto´s` and `‘s avonds` get their apostrophe. */
function apostrophes(prose: Prose, text: string): Edit[] {
  if (!holdsMark(prose.plain) || hasCode(prose, text)) return [];
  return innerMarks(prose.plain).apostrophes.flatMap((at) =>
    prose.plain[at] === '’' ? [] : [{ range: sourceRange(prose, at, at + 1), text: '’' }],
  );
}

/** Text between two backticks may be code, which is reported elsewhere. */
function hasCode({ range }: Prose, text: string): boolean {
  return text.slice(range.start, range.end).includes('`');
}
