import { wordFor } from '../../report/dutch/counted.ts';
import { enumerate } from '../../report/dutch/enumerate.ts';
import type { QuoteFlaw } from '../../report/model.ts';
import { usualPair } from '../../report/quotes/quote-marks.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';
import { isMendedWhole, mendSource } from './mend-source.ts';

const NAMES: Partial<Record<QuoteFlaw, string>> = {
  'teken-open': 'het aanhalingsteken voor de woorden',
  'teken-sluit': 'het aanhalingsteken achter de woorden',
  'haakje-open': 'het haakje ‘(’',
  komma: 'de komma voor ‘dialoog’',
  'haakje-sluit': 'het haakje ‘)’',
};
/** In their order in the text. */
const ORDER: readonly QuoteFlaw[] = ['teken-open', 'teken-sluit', 'haakje-open', 'komma', 'haakje-sluit'];

export const citaatBronOnvolledig: Rule = {
  code: 'citaat-bron-onvolledig',
  kind: 'form',
  title: 'De bron van een citaat mist een haakje of komma',
  why: 'De bron staat tussen haakjes, met een komma voor de dialoog. Zo ziet de lezer waar het citaat ophoudt.',
  wrong: text`
    ## Dromen

    > ‘De bus rijdt niet meer.’ {{(student dialoog 2)}}
  `,
  right: text`
    ## Dromen

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)
  `,

  *check({ quotes, text }) {
    const usual = usualPair(quotes);
    for (const quote of quotes) {
      if (!isMendedWhole(quote) || quote.vorm || !quote.attribution) continue;
      const missing = ORDER.flatMap((flaw) =>
        quote.flaws.includes(flaw) && (quote.words !== '' || !flaw.startsWith('teken')) ? (NAMES[flaw] ?? []) : [],
      );
      yield {
        range: quote.attribution,
        message: `${missing.some((name) => name.includes('aanhalingsteken')) ? 'Bij dit citaat' : 'In de bron'} ${wordFor(missing.length, 'ontbreekt', 'ontbreken')} ${enumerate(missing)}.`,
        fixes: [{ title: 'Vul de bron aan', edits: mendSource(quote, text, usual) }],
      };
    }
  },
};
