import { wordsOffset } from '../../report/quotes/quote-marks.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';
import { namesIn } from './person-names.ts';

export const privacyNaam: Rule = {
  code: 'privacy-naam',
  kind: 'style',
  title: 'In een citaat staat de naam van een persoon',
  why: 'Een rapport is openbaar. Zet in plaats van een naam de rol tussen vierkante haken, dan is niemand te herkennen.',
  wrong: text`
    ## Dromen

    > ‘Het verhaal van mevrouw {{Jansen}} heeft mij geraakt.’ (student, dialoog 2)
  `,
  right: text`
    ## Dromen

    > ‘Het verhaal van [buurvrouw] heeft mij geraakt.’ (student, dialoog 2)
  `,

  *check({ quotes }) {
    for (const quote of quotes) {
      for (const { at, name } of namesIn(quote.words)) {
        const start = wordsOffset(quote, at);
        const end = wordsOffset(quote, at + name.length - 1);
        if (start === undefined || end === undefined) continue;
        const range = { start, end: end + 1 };
        yield {
          range,
          message: `Hier lijkt een naam te staan (‘${shorten(name, 40)}’); zet de rol tussen vierkante haken.`,
          fixes: [{ title: 'Maak er [rol] van', edits: [{ range, text: '[rol]' }] }],
        };
      }
    }
  },
};
