import type { Quote } from '../report/model.ts';
import { lengthWithout } from '../report/text.ts';
import type { Found, Rule } from './rule.ts';

export const citaatPuntNaBron: Rule = {
  code: 'citaat-punt-na-bron',
  kind: 'style',
  title: 'Bij de bron van een citaat staat een punt te veel',
  why: 'Het citaat eindigt met een leesteken binnen de aanhalingstekens; na de aanhalingstekens en na de bron komt geen punt.',
  wrong: '## Dromen\n\n> ‘De bus rijdt niet meer.’ (student, dialoog 2){{.}}\n',
  right: '## Dromen\n\n> ‘De bus rijdt niet meer.’ (student, dialoog 2)\n',

  *check({ quotes, text }) {
    for (const quote of quotes) {
      if (quote.flaws.includes('punt-na-bron')) yield afterSource(quote, text);
      if (quote.flaws.includes('punt-voor-bron')) yield beforeSource(quote, text);
    }
  },
};

function afterSource({ attribution, range }: Quote, text: string): Found {
  const from = attribution?.end ?? range.start;
  const dot = text.indexOf('.', from);
  const place = { start: dot, end: dot + 1 };
  return {
    range: place,
    message: 'Na de bron van een citaat komt geen punt.',
    fixes: [{ title: 'Haal de punt weg', edits: [{ range: { start: from, end: dot + 1 }, text: '' }] }],
  };
}

/** The full stop goes into the quote where that has none. */
function beforeSource({ closing, attribution, words, wordsRange }: Quote, text: string): Found {
  const from = closing?.range.end ?? wordsRange.end;
  const between = text.slice(from, attribution?.start ?? from);
  const length = between.length - between.trimStart().length;
  const end = from + lengthWithout(between, ' \t');
  const place = { start: from + length, end: Math.max(end, from + length + 1) };
  const ends = /[.?!…]$/.test(words);
  const move = ends ? [] : [{ range: { start: wordsRange.end, end: wordsRange.end }, text: '.' }];
  return {
    range: place,
    message: 'Tussen het citaat en de bron hoort geen leesteken; het hoort binnen de aanhalingstekens.',
    fixes: [
      {
        title: ends ? 'Haal het leesteken weg' : 'Zet de punt binnen de aanhalingstekens',
        edits: [...move, { range: { start: from, end: place.end }, text: '' }],
      },
    ],
  };
}
