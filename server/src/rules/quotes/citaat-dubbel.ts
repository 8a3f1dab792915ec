import { wordsKey } from '../../report/dutch/plain-words.ts';
import type { Quote } from '../../report/model.ts';
import { chapterQuotes } from '../../report/places.ts';
import { isInDouble } from '../../report/questions/doubles.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const citaatDubbel: Rule = {
  code: 'citaat-dubbel',
  kind: 'style',
  title: 'Een citaat staat twee keer in het rapport',
  why: 'Een lezer die hetzelfde citaat twee keer tegenkomt, denkt aan een vergissing.',
  wrong: text`
    # Rapportage themadialogen Mobiliteit

    # Themadialogen over mobiliteit: inleiding

    ## 4. Procesobservaties

    > ‘De bus rijdt hier niet meer.’ (student, dialoog 2)

    {{> ‘De bus rijdt hier niet meer.’ (student, dialoog 2)}}
  `,
  right: text`
    # Rapportage themadialogen Mobiliteit

    # Themadialogen over mobiliteit: inleiding

    ## 4. Procesobservaties

    > ‘De bus rijdt hier niet meer.’ (student, dialoog 2)
  `,

  *check(report) {
    const seen = new Map<string, Quote>();
    for (const quote of chapterQuotes(report)) {
      const key = wordsKey(quote.words);
      // Two people may say the same three words.
      if (key.split(' ', 4).length < 4) continue;
      const first = seen.get(key);
      if (first && !isInDouble(quote.range, report))
        yield {
          range: quote.range,
          message: 'Dit citaat staat al eerder in het rapport.',
          related: [{ range: first.range, message: 'Hier staat het voor het eerst.' }],
        };
      else if (!first) seen.set(key, quote);
    }
  },
};
