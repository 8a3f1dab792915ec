import { wordsKey } from '../../report/dutch/plain-words.ts';
import type { Quote } from '../../report/model.ts';
import { chapterQuotes } from '../../report/places.ts';
import { fileName } from '../../report/text/file-name.ts';
import { text } from '../example.ts';
import type { SeriesRule } from './series-rule.ts';

/** Two people may say the same five words. */
const FEWEST_WORDS = 6;

export const reeksCitaatDubbel: SeriesRule = {
  code: 'reeks-citaat-dubbel',
  kind: 'style',
  title: 'Een citaat staat in twee rapporten van de reeks',
  why: 'De rapporten verschijnen samen; een lezer die hetzelfde citaat twee keer tegenkomt, denkt aan een vergissing.',
  wrong: [
    text`
      # Rapportage themadialogen Mobiliteit

      # Themadialogen over mobiliteit: inleiding

      ## 4. Procesobservaties

      > ‘De bus rijdt hier al jaren niet meer.’ (student, dialoog 2)
    `,
    text`
      # Rapportage themadialogen Zorg

      # Themadialogen over zorg: inleiding

      ## 4. Procesobservaties

      {{> ‘De bus rijdt hier al jaren niet meer.’ (student, dialoog 2)}}
    `,
  ],
  right: [
    text`
      # Rapportage themadialogen Mobiliteit

      # Themadialogen over mobiliteit: inleiding

      ## 4. Procesobservaties

      > ‘De bus rijdt hier al jaren niet meer.’ (student, dialoog 2)
    `,
    text`
      # Rapportage themadialogen Zorg

      # Themadialogen over zorg: inleiding

      ## 4. Procesobservaties

      > ‘Ik fiets nu elke dag naar de stad.’ (student, dialoog 2)
    `,
  ],

  *check(members) {
    const first = new Map<string, { file: string; quote: Quote }>();
    for (const { file, report } of members) {
      for (const quote of chapterQuotes(report)) {
        const key = wordsKey(quote.words);
        if (key.split(' ', FEWEST_WORDS).length < FEWEST_WORDS) continue;
        const known = first.get(key);
        if (!known) first.set(key, { file, quote });
        else if (known.file !== file)
          yield {
            file,
            range: quote.range,
            message: `Dit citaat staat ook in ${fileName(known.file, 60)}.`,
            related: [{ file: known.file, range: known.quote.range, message: 'Hier staat hetzelfde citaat.' }],
          };
      }
    }
  },
};
