import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const citaatAlsOpsomming: Rule = {
  code: 'citaat-als-opsomming',
  kind: 'style',
  title: 'Een citaat staat als punt in een opsomming',
  why: 'Citaten staan in het rapport apart van de tekst, met een groter-dan-teken ervoor.',
  wrong: text`
    ## Dromen

    - Een bus die rijdt.

    {{-}} ‘De bus rijdt niet meer.’ (student, dialoog 2)
  `,
  right: text`
    ## Dromen

    - Een bus die rijdt.

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)
  `,

  *check({ quotes, text }) {
    for (const { bullet, reaction, range } of quotes) {
      if (!bullet || reaction) continue;
      const mark = {
        start: range.start,
        end: range.start + (/^(?:[-*+]|\d+[.)])/.exec(text.slice(range.start, range.start + 12))?.[0].length ?? 1),
      };
      yield {
        range: mark,
        message: 'Dit punt is een citaat met bron; zet er ‘>’ voor in plaats van een streepje.',
        fixes: [{ title: 'Maak er een citaat van', edits: [{ range: mark, text: '>' }] }],
      };
    }
  },
};
