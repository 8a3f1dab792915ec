import { innerMarks, markStyle } from '../report/marks.ts';
import type { Quote } from '../report/model.ts';
import { overlaps, shortened } from '../report/text.ts';
import { innerPair, pairOf, usualPair, wordsOffset } from './quote-marks.ts';
import { quoteStyles, restyleQuote } from './restyle.ts';
import type { Edit, Found, Rule } from './rule.ts';

export const citaatTekensGemengd: Rule = {
  code: 'citaat-tekens-gemengd',
  kind: 'style',
  title: 'Aanhalingstekens zijn door elkaar gebruikt',
  why: 'Alle citaten staan tussen dezelfde tekens, en een citaat in een citaat tussen het andere paar; anders is niet te zien welk van de twee eindigt.',
  wrong: '## Dromen\n\n> ‘Hij zei {{‘}}nooit’ tegen mij.’ (student, dialoog 2)\n',
  right: '## Dromen\n\n> ‘Hij zei “nooit” tegen mij.’ (student, dialoog 2)\n',

  *check(report) {
    const quotes = report.quotes.filter(({ range }) => !report.placeholders.some((place) => overlaps(place, range)));
    const usual = usualPair(quotes);
    for (const quote of quotes) {
      const { opening, closing } = quote;
      if (!opening) continue;
      if (usual && pairOf(opening.value) !== pairOf(usual[0])) yield otherPair(quote, usual);
      else if (closing) yield* nested(quote);
    }
  },
};

function otherPair(quote: Quote, [open, close]: readonly [string, string]): Found {
  const { opening, closing, range } = quote;
  const style = quoteStyles.find((one) => pairOf(one) === pairOf(open)) ?? '‘';
  return {
    range: opening?.range ?? range,
    message: `Dit citaat staat tussen ${opening?.value}…${closing?.value ?? ''}, de meeste andere tussen ${open}…${close}.`,
    fixes: closing ? [{ title: `Gebruik ${open}…${close}`, edits: restyleQuote(quote, style) }] : [],
  };
}

/** One finding a quote, however many quotations it holds. */
function* nested(quote: Quote): Iterable<Found> {
  const style = markStyle(quote.opening?.value ?? '');
  const same = innerMarks(quote.words).pairs.filter(({ open }) => open.style === style);
  const first = same[0];
  const start = first && wordsOffset(quote, first.open.at);
  if (!first || start === undefined) return;
  const shown = quote.words.slice(first.open.at, first.close.at + 1).replaceAll('\n', ' ');
  const [open, close] = innerPair(style);
  yield {
    range: { start, end: start + 1 },
    message: `${shown.length > 50 ? `${shortened(shown, 48)}…` : shown} staat tussen dezelfde tekens als het citaat; gebruik ${open}…${close}.`,
    fixes: [{ title: `Gebruik binnenin ${open}…${close}`, edits: innerEdits(quote, [open, close], style) }],
  };
}

/** The inner quotations of style `style` get the marks of `pair`. */
function innerEdits(quote: Quote, [open, close]: readonly [string, string], style: ReturnType<typeof markStyle>): Edit[] {
  return innerMarks(quote.words)
    .pairs.filter((pair) => pair.open.style === style)
    .flatMap((pair) => {
      const start = wordsOffset(quote, pair.open.at);
      const end = wordsOffset(quote, pair.close.at);
      return start === undefined || end === undefined
        ? []
        : [
            { range: { start, end: start + 1 }, text: open },
            { range: { start: end, end: end + 1 }, text: close },
          ];
    });
}
