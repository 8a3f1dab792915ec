import type { Quote } from '../../report/model.ts';
import { hasOtherMarks, usualPair } from '../../report/quotes/quote-marks.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Found, Rule } from '../rule.ts';
import { behindMark } from './behind-mark.ts';
import { isMendedWhole } from './mend-source.ts';

export const citaatPuntNaBron: Rule = {
  code: 'citaat-punt-na-bron',
  kind: 'style',
  title: 'Bij de bron van een citaat staat een punt te veel',
  why: 'Het citaat eindigt met een leesteken binnen de aanhalingstekens; na de aanhalingstekens en na de bron komt geen punt.',
  wrong: text`
    ## Dromen

    > ‘De bus rijdt niet meer.’ (student, dialoog 2){{.}}
  `,
  right: text`
    ## Dromen

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)
  `,

  *check({ quotes, text }) {
    const usual = usualPair(quotes);
    for (const quote of quotes) {
      if (isMendedWhole(quote)) continue;
      if (quote.flaws.includes('punt-na-bron')) yield foundAfterSource(quote, text);
      // If the marks must change too, their one fix takes the full stop along.
      if (quote.flaws.includes('punt-voor-bron') && !hasOtherMarks(quote, usual)) yield* beforeSource(quote, text);
    }
  },
};

function foundAfterSource({ attribution, range }: Quote, text: string): Found {
  const from = attribution?.end ?? range.start;
  const dot = text.indexOf('.', from);
  const place = { start: dot, end: dot + 1 };
  return {
    range: place,
    message: 'Na de bron van een citaat komt geen punt.',
    fixes: [{ title: 'Haal de punt weg', edits: [{ range: { start: from, end: dot + 1 }, text: '' }] }],
  };
}

const NAMES: Readonly<Record<string, string>> = { '.': 'de punt', '?': 'het vraagteken', '!': 'het uitroepteken' };

/** It goes into the quote, unless that already ends so. */
function* beforeSource(quote: Quote, text: string): Iterable<Found> {
  const behind = behindMark(quote, text);
  if (!behind) return;
  const { range, signs, moved, edits } = behind;
  yield {
    range,
    message:
      moved === ''
        ? `Achter het aanhalingsteken staat ‘${shorten(signs, 20)}’ te veel: het citaat eindigt al met een leesteken.`
        : `Achter het aanhalingsteken staat ‘${shorten(signs, 20)}’; dat leesteken hoort ervoor, binnen het citaat.`,
    fixes: [
      {
        title:
          moved === '' ? 'Haal het leesteken weg' : `Zet ${NAMES[moved] ?? 'het leesteken'} binnen de aanhalingstekens`,
        edits,
      },
    ],
  };
}
