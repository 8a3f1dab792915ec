import { latin } from '../../report/dutch/latin.ts';
import { wordsOffset } from '../../report/quotes/quote-marks.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A capital that stands for a name; not `generatie X`, `X-as` or `plan X`. */
const LETTER = latin(/(?<![\p{L}\p{N}.-])X(?![\p{L}\p{N}-])/gu);
const KIND = /(?:generatie|factor|plan|type|klasse|variant|groep|dialoog|x)\s$/iu;

export const citaatX: Rule = {
  code: 'citaat-x',
  kind: 'style',
  title: 'Een naam is vervangen door X',
  why: 'Een naam laten we weg door de rol tussen vierkante haken te zetten; dan weet de lezer over wie het gaat.',
  wrong: text`
    ## Dromen

    > ‘Het verhaal van {{X}} heeft mij geraakt.’ (student, dialoog 2)
  `,
  right: text`
    ## Dromen

    > ‘Het verhaal van [verpleegkundige] heeft mij geraakt.’ (student, dialoog 2)
  `,

  *check({ quotes }) {
    for (const quote of quotes) {
      for (const { index } of quote.words.matchAll(LETTER)) {
        const start = wordsOffset(quote, index);
        if (start === undefined || KIND.test(quote.words.slice(Math.max(0, index - 20), index))) continue;
        const range = { start, end: start + 1 };
        yield {
          range,
          message: 'Hier staat X voor een naam; zet de rol tussen vierkante haken, zoals [verpleegkundige].',
          fixes: [{ title: 'Maak er [rol] van', edits: [{ range, text: '[rol]' }] }],
        };
      }
    }
  },
};
