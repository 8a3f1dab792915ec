/** All quotes of a report in one of four styles: ‘…’, '…', “…” or "…"; inner quotations in the other pair of a kind. */
import { type InnerMarks, type InnerPair, innerMarks } from '../dutch/inner-marks.ts';
import { isApostrophe, type MarkPair, RIGHT_PAIRS } from '../dutch/marks.ts';
import type { Quote, Report } from '../model.ts';
import type { Edit } from '../text/edits.ts';
import { blanksAt, plainOffset, type Range } from '../text/text.ts';
import { markPlace } from './quote-marks.ts';

export type QuoteStyle = MarkPair[0];

const INNER: Readonly<Record<QuoteStyle, MarkPair>> = {
  '‘': ['“', '”'],
  "'": ['"', '"'],
  '“': ['‘', '’'],
  '"': ["'", "'"],
};

export const quoteStyles = RIGHT_PAIRS.map(([style]) => style);

/** The edits that give every quote of the report this style; a quote without both marks stays as it is. */
export function restyle(report: Report, style: QuoteStyle): readonly Edit[] {
  return report.quotes.flatMap((quote) => restyleQuote(quote, style));
}

export function restyleQuote(quote: Quote, style: QuoteStyle): readonly Edit[] {
  return quote.opening && quote.closing ? withMarks(quote, style) : [];
}

/**
 * The quote with this pair around it, added where a mark is missing. Quotations inside it alternate between both pairs,
 * and an accent or prime typed for an apostrophe becomes one.
 */
export function withMarks(quote: Quote, style: QuoteStyle): readonly Edit[] {
  const outer = RIGHT_PAIRS.find(([open]) => open === style) ?? RIGHT_PAIRS[0];
  const inner = innerMarks(quote.words);
  return [
    { range: openingPlace(quote), text: outer[0] },
    { range: closingPlace(quote), text: outer[1] },
    ...nestedPairs(inner).flatMap(({ pair, depth }) => pairEdits(quote, pair, depth % 2 === 1 ? INNER[style] : outer)),
    ...apostropheEdits(quote, inner),
  ];
}

/** How deep each pair is nested: 1 if it is in no other. */
export function nestedPairs({ pairs }: InnerMarks): readonly { readonly pair: InnerPair; readonly depth: number }[] {
  const around: number[] = [];
  return pairs.map((pair) => {
    while (around.length > 0 && (around.at(-1) ?? 0) < pair.open.at) around.pop();
    around.push(pair.close.at);
    return { pair, depth: around.length };
  });
}

export function pairEdits(quote: Quote, { open, close }: InnerPair, [left, right]: readonly [string, string]): Edit[] {
  const [start, end] = [markPlace(quote, open), markPlace(quote, close)];
  return start && end
    ? [
        { range: start, text: left },
        { range: end, text: right },
      ]
    : [];
}

/** `foto´s` and `zo′n`, and `‘s` at the start of a quote without opening mark. Straight ones and other ‘ are style. */
function apostropheEdits(quote: Quote, { apostrophes }: InnerMarks): Edit[] {
  const { words, opening } = quote;
  const wrong = apostrophes.filter(
    (at) => !(words[at] === "'" || words[at] === '’' || (words[at] === '‘' && (at > 0 || opening))),
  );
  return wrong.flatMap((at) => {
    const range = markPlace(quote, { at, signs: words[at] ?? '' });
    return range && isApostrophe(words[at]) && range.start >= quote.wordsRange.start ? [{ range, text: '’' }] : [];
  });
}

/** The range of the opening mark with the blanks after it; empty if it is missing. */
function openingPlace({ opening, paragraphs: [first], wordsRange: { start } }: Quote): Range {
  if (!opening || !first) return { start, end: start };
  const behind = blanksAt(first.plain, blanksAt(first.plain, 0) + opening.value.length);
  return start === opening.range.end + behind ? { start: opening.range.start, end: start } : opening.range;
}

/** The range of the closing mark with the blanks before it; empty if it is missing. */
function closingPlace({ closing, paragraphs, wordsRange: { end } }: Quote): Range {
  const paragraph = closing && paragraphs.find(({ range }) => closing.range.start <= range.end);
  if (!paragraph) return { start: end, end };
  const before = paragraph.plain.slice(0, plainOffset(paragraph, closing.range.start));
  const blanks = before.length - before.trimEnd().length;
  return end === closing.range.start - blanks ? { start: end, end: closing.range.end } : closing.range;
}
