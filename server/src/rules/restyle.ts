/** All quotes of a report in one of the four styles: ‘…’, '…', “…” or "…"; inner quotations in the other pair of that kind. */
import { innerMarks, markStyle } from '../report/marks.ts';
import type { Quote, Report } from '../report/model.ts';
import { wordsOffset } from './quote-marks.ts';
import type { Edit } from './rule.ts';

export type QuoteStyle = '‘' | "'" | '“' | '"';

const PAIRS: Readonly<Record<QuoteStyle, { readonly outer: readonly [string, string]; readonly inner: readonly [string, string] }>> = {
  '‘': { outer: ['‘', '’'], inner: ['“', '”'] },
  "'": { outer: ["'", "'"], inner: ['"', '"'] },
  '“': { outer: ['“', '”'], inner: ['‘', '’'] },
  '"': { outer: ['"', '"'], inner: ["'", "'"] },
};

export const quoteStyles = Object.keys(PAIRS) as readonly QuoteStyle[];

/** The edits that give every quote of the report this style; a quote whose marks are not complete is left as it is. */
export function restyle(report: Report, style: QuoteStyle): readonly Edit[] {
  return report.quotes.flatMap((quote) => restyleQuote(quote, style));
}

/** Marks of the outer kind that stand inside the words (a pair nested in itself) become inner ones too. */
export function restyleQuote(quote: Quote, style: QuoteStyle): readonly Edit[] {
  const { opening, closing, words } = quote;
  if (!opening || !closing) return [];
  const { outer, inner } = PAIRS[style];
  const edits: Edit[] = [
    { range: opening.range, text: outer[0] },
    { range: closing.range, text: outer[1] },
  ];
  const kind = markStyle(opening.value);
  for (const pair of innerMarks(words).pairs) {
    // A quotation inside an inner one has the outer marks again.
    const nested = innerMarks(words).pairs.some(({ open, close }) => open.at < pair.open.at && pair.close.at < close.at);
    const marks = nested && pair.open.style === kind ? outer : inner;
    const start = wordsOffset(quote, pair.open.at);
    const end = wordsOffset(quote, pair.close.at);
    if (start === undefined || end === undefined) continue;
    edits.push({ range: { start, end: start + 1 }, text: marks[0] }, { range: { start: end, end: end + 1 }, text: marks[1] });
  }
  return edits;
}
