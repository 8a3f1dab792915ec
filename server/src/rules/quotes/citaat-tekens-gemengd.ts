import { innerMarks } from '../../report/dutch/inner-marks.ts';
import { type MarkPair, markStyle, rightPair } from '../../report/dutch/marks.ts';
import type { Quote } from '../../report/model.ts';
import { HOUSE, hasOtherMarks, innerPair, markPlace, usualPair } from '../../report/quotes/quote-marks.ts';
import { nestedPairs, pairEdits, withMarks } from '../../report/quotes/restyle.ts';
import { overlapsAny, shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Found, Rule } from '../rule.ts';
import { behindMark } from './behind-mark.ts';
import { markName, pairName } from './mark-names.ts';

export const citaatTekensGemengd: Rule = {
  code: 'citaat-tekens-gemengd',
  kind: 'style',
  title: 'Aanhalingstekens zijn door elkaar gebruikt, verkeerd om of van een andere soort',
  why: 'Alle citaten staan tussen dezelfde tekens, en een citaat in een citaat tussen het andere paar; anders is niet te zien welk van de twee eindigt.',
  wrong: text`
    ## Dromen

    > ‘Hij zei {{‘}}nooit’ tegen mij.’ (student, dialoog 2)
  `,
  right: text`
    ## Dromen

    > ‘Hij zei “nooit” tegen mij.’ (student, dialoog 2)
  `,

  *check(report) {
    const quotes = report.quotes.filter(({ range }) => !overlapsAny(report.placeholders, range));
    const usual = usualPair(quotes);
    for (const quote of quotes) {
      if (!quote.opening || !quote.closing || quote.words === '') continue;
      if (hasOtherMarks(quote, usual)) yield* otherPair(quote, usual, report.text);
      else yield* nested(quote);
    }
  },
};

/** One finding for both marks and for what follows the last, and one fix for all of it. */
function* otherPair(quote: Quote, usual: MarkPair | undefined, text: string): Iterable<Found> {
  const { opening, closing, reaction } = quote;
  if (!opening || !closing) return;
  const what = reaction ? 'Deze reactie' : 'Dit citaat';
  const pair = rightPair(opening.value, closing.value);
  const wanted = usual ?? HOUSE;
  const behind = behindMark(quote, text)?.edits ?? [];
  yield {
    // If only the last one is wrong, the finding is there.
    range: opening.value === wanted[0] ? closing.range : opening.range,
    message: pair
      ? `${what} staat tussen ${pairName(pair)}, de meeste andere tussen ${pairName(usual ?? HOUSE)}.`
      : `${what} begint met ${markName(opening.value, 'open')} en eindigt met ${markName(closing.value, 'close')}; bedoeld is ${wanted[0]}…${wanted[1]}.`,
    fixes: [
      {
        title: `Gebruik ${wanted[0]}…${wanted[1]}`,
        edits: [...withMarks(quote, wanted[0]), ...behind],
        safe: !mayBeApostrophe(quote),
      },
    ],
  };
}

/** `“Dat is van Kees’`: the last mark may belong to the last word, and then the mark of the quote is missing. */
function mayBeApostrophe({ opening, closing, words, flaws }: Quote): boolean {
  const otherKind = markStyle(opening?.value ?? '') === 'double' && closing?.value === '’';
  return otherKind && !flaws.includes('punt-voor-bron') && /[sxz]$/i.test(words);
}

/** One finding per quote, however many quotations are in it. */
function* nested(quote: Quote): Iterable<Found> {
  const { opening, closing, words } = quote;
  if (!opening || !closing) return;
  const style = markStyle(opening.value);
  const wrong = nestedPairs(innerMarks(words)).filter(({ pair: { open, close }, depth }) => {
    // Text between two backticks may be code, which is reported as such.
    if (open.signs.startsWith('`') && close.signs.startsWith('`')) return false;
    const isOther = open.style !== style;
    return isOther !== (depth % 2 === 1) || !rightPair(open.signs, close.signs);
  });
  const [first] = wrong;
  const range = first && markPlace(quote, first.pair.open);
  if (!first || !range) return;
  const marksAt = (depth: number) => (depth % 2 === 1 ? innerPair(style) : ([opening.value, closing.value] as const));
  const { open, close } = first.pair;
  const shown = shorten(words.slice(open.at, close.at + close.signs.length).replaceAll('\n', ' '), 48);
  const [left, right] = marksAt(first.depth);
  const why =
    open.style === style && rightPair(open.signs, close.signs)
      ? 'tussen dezelfde tekens als het citaat'
      : 'hier tussen andere tekens dan gebruikelijk';
  yield {
    range,
    message: `${shown} staat ${why}; gebruik ${left}…${right}.`,
    fixes: [
      {
        title: `Gebruik binnenin ${left}…${right}`,
        edits: wrong.flatMap(({ pair, depth }) => pairEdits(quote, pair, marksAt(depth))),
      },
    ],
  };
}
