import { innerMarks } from '../../report/dutch/inner-marks.ts';
import { holdsMark, type MarkPair, markStyle, pairWith } from '../../report/dutch/marks.ts';
import type { Quote } from '../../report/model.ts';
import { HOUSE, markPlace, usualPair } from '../../report/quotes/quote-marks.ts';
import { withMarks } from '../../report/quotes/restyle.ts';
import { text } from '../example.ts';
import type { Found, Rule } from '../rule.ts';
import { isMendedWhole } from './mend-source.ts';

export const citaatAanhalingsteken: Rule = {
  code: 'citaat-aanhalingsteken',
  kind: 'form',
  title: 'Een aanhalingsteken ontbreekt of staat er te veel',
  why: 'Aan de aanhalingstekens ziet de lezer waar de woorden van de deelnemer beginnen en ophouden.',
  wrong: text`
    ## Dromen

    > ‘De bus rijdt niet {{meer.}} (student, dialoog 2)
  `,
  right: text`
    ## Dromen

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)
  `,

  *check({ quotes }) {
    const usual = usualPair(quotes);
    for (const quote of quotes) {
      if (quote.words === '') continue;
      const outer = outerFinding(quote, usual);
      // Together with a flaw in its source it is one finding, which is reported there.
      if (outer && isMendedWhole(quote)) continue;
      if (outer) yield outer;
      else yield* innerFindings(quote);
    }
  },
};

/** A missing outer mark; both missing is one finding. The fix also replaces a mark that is not the file's usual one. */
function outerFinding(quote: Quote, usual: MarkPair | undefined): Found | undefined {
  const { opening, closing, wordsRange } = quote;
  if (opening && closing) return undefined;
  const { start, end } = wordsRange;
  const pair =
    usual ?? (opening ? pairWith(opening.value, 'open') : closing && pairWith(closing.value, 'close')) ?? HOUSE;
  const edits = withMarks(quote, pair[0]);
  if (!opening && !closing)
    return {
      range: wordsRange,
      message: 'Om dit citaat staan geen aanhalingstekens.',
      // With marks inside and no source read, it may be two pieces, or a source that nobody can read.
      fixes: [
        {
          title: 'Zet er aanhalingstekens om',
          edits,
          ...(quote.flaws.includes('bron-ontbreekt') && holdsMark(quote.words) ? { safe: false } : {}),
        },
      ],
    };
  if (!opening)
    return {
      range: { start, end: Math.min(start + 1, end) },
      message: 'Het aanhalingsteken aan het begin van dit citaat ontbreekt.',
      fixes: [{ title: 'Zet het aanhalingsteken ervoor', edits }],
    };
  return {
    range: { start: Math.max(end - 5, start), end },
    message: `Het aanhalingsteken aan het eind van ${quote.reaction ? 'deze reactie' : 'dit citaat'} ontbreekt${quote.reaction ? '' : ', voor de bron'}.`,
    fixes: [{ title: 'Zet het aanhalingsteken erachter', edits }],
  };
}

/** An inner quotation that is not closed, or a mark in the middle that closes nothing. */
function* innerFindings(quote: Quote): Iterable<Found> {
  const { unclosed, unopened } = innerMarks(quote.words);
  for (const mark of unclosed) {
    const range = markPlace(quote, mark);
    if (range) yield { range, message: 'Hier begint een citaat in het citaat, maar het wordt niet gesloten.' };
  }
  for (const mark of unopened) {
    const range = markPlace(quote, mark);
    const outer = quote.opening && markStyle(quote.opening.value) === mark.style;
    if (!range) continue;
    const message = outer
      ? 'Hier sluit het citaat, maar de woorden lopen door; dit aanhalingsteken staat er te veel.'
      : 'Dit aanhalingsteken sluit iets dat niet is geopend.';
    yield {
      range,
      message,
      fixes: [{ title: 'Haal het aanhalingsteken weg', edits: [{ range, text: '' }], safe: false }],
    };
  }
}
