/** House style for quotation marks: quotes in ‘…’ with “…” inside, curly marks and apostrophes in all running text. */
import { innerMarks } from '../report/inner-marks.ts';
import type { Quote, Report } from '../report/model.ts';
import { allProse, allSections } from '../report/places.ts';
import { type Prose, sourceOffset } from '../report/text.ts';
import { restyleQuote } from '../rules/restyle.ts';
import type { Edit } from '../rules/rule.ts';

export function formatMarks(report: Report): readonly Edit[] {
  const { text, quotes, titles } = report;
  const ofQuotes = new Set<Prose>(quotes.flatMap(({ paragraphs }) => paragraphs));
  const proses = [...allProse(report), ...titles.map((title) => title.text), ...allSections(report).map(({ heading }) => heading.text)];
  const edits = new Map<number, Edit>();
  const add = (found: readonly Edit[]): void => {
    for (const edit of found) if (!edits.has(edit.range.start)) edits.set(edit.range.start, edit);
  };
  for (const quote of quotes) add(ofQuote(quote, text));
  for (const prose of proses) add(ofQuotes.has(prose) ? apostrophes(prose, text) : [...pairs(prose, text), ...apostrophes(prose, text)]);
  return [...edits.values()];
}

/** A quote with a mark too many or too few is left as it is: which one is meant, its own finding asks. */
function ofQuote(quote: Quote, text: string): readonly Edit[] {
  const { pairs: inner, unclosed, unopened } = innerMarks(quote.words);
  // Very many quotations in one quote are no text that somebody wrote.
  if (unclosed.length + unopened.length > 0 || inner.length > 100) return [];
  const edits = quote.paragraphs.some((paragraph) => hasCode(paragraph, text)) ? [] : restyleQuote(quote, '‘');
  return edits.every(({ range }) => isMark(text, range.start)) ? edits : [];
}

/** Quotations in running text: the straight marks of each pair become curly ones of their kind. */
function pairs(prose: Prose, text: string): Edit[] {
  if (hasCode(prose, text) || !/['"]/.test(prose.plain)) return [];
  return innerMarks(prose.plain).pairs.flatMap(({ open, close }) => {
    const [left, right] = open.style === 'single' ? ['‘', '’'] : ['“', '”'];
    return [...replaced(prose, open.at, left, text), ...replaced(prose, close.at, right, text)];
  });
}

function replaced(prose: Prose, at: number, mark: string, text: string): Edit[] {
  return /['"]/.test(prose.plain[at] ?? '') ? edit(prose, at, mark, text) : [];
}

/** `zo'n` and `‘s avonds` get their apostrophe. */
function apostrophes(prose: Prose, text: string): Edit[] {
  if (hasCode(prose, text) || !/['‘‛]/.test(prose.plain)) return [];
  return innerMarks(prose.plain).apostrophes.flatMap((at) => (prose.plain[at] === '’' ? [] : edit(prose, at, '’', text)));
}

function edit(prose: Prose, at: number, mark: string, text: string): Edit[] {
  const start = sourceOffset(prose, at);
  if (!isMark(text, start)) return [];
  return [{ range: { start, end: start + 1 }, text: mark }];
}

/** Not where an entity or a character with a backslash is read as one. */
function isMark(text: string, at: number): boolean {
  return /[‘’'‚‛“”"„«»]/.test(text[at] ?? '') && text[at - 1] !== '\\';
}

function hasCode({ range }: Prose, text: string): boolean {
  return text.slice(range.start, range.end).includes('`');
}
