import { sourceForms } from '../../report/quotes/speaker.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const citaatZonderBron: Rule = {
  code: 'citaat-zonder-bron',
  kind: 'form',
  title: 'Een citaat heeft geen bron',
  why: 'Achter elk citaat staat wie het zei en in welke dialoog; zonder bron is het niet na te gaan.',
  wrong: text`
    ## Dromen

    {{> ‘De bus rijdt niet meer.’}}
  `,
  right: text`
    ## Dromen

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)
  `,

  *check({ quotes, template }) {
    const { example } = sourceForms(template);
    for (const { range, flaws } of quotes) {
      if (flaws.includes('bron-ontbreekt'))
        yield { range, message: `Dit citaat heeft geen bron; zet erachter wie het zei: ${example}.` };
    }
  },
};
