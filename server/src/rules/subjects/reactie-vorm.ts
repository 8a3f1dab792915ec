import { allSections, filledItems } from '../../report/places.ts';
import { overlapsAny, shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const reactieVorm: Rule = {
  code: 'reactie-vorm',
  kind: 'form',
  title: 'Een reactie staat niet tussen aanhalingstekens',
  why: 'De reacties zijn de woorden van deelnemers zelf; de aanhalingstekens laten dat zien.',
  wrong: text`
    ---
    rapportage: middenvelddialogen
    thema: Winkels
    ---

    # Verslag middenvelddialogen over ‘Winkels’

    ## 5. Reacties van de deelnemers

    Mensen gingen tevreden weg:

    - ‘Dit gaf mij energie.’
    - {{Ik neem veel mee.}}
  `,
  right: text`
    ---
    rapportage: middenvelddialogen
    thema: Winkels
    ---

    # Verslag middenvelddialogen over ‘Winkels’

    ## 5. Reacties van de deelnemers

    Mensen gingen tevreden weg:

    - ‘Dit gaf mij energie.’
    - ‘Ik neem veel mee.’
  `,

  *check(report) {
    for (const { entry, items, quotes } of allSections(report)) {
      if (entry?.content !== 'reactions') continue;
      const [open, close] = [quotes[0]?.opening?.value ?? '‘', quotes[0]?.closing?.value ?? '’'];
      for (const { text } of filledItems(items)) {
        if (overlapsAny(report.placeholders, text.range)) continue;
        const { start, end } = text.range;
        yield {
          range: text.range,
          message: `‘${shorten(text.plain, 60)}’ staat tussen de reacties, maar niet tussen aanhalingstekens.`,
          fixes: [
            {
              title: 'Zet er aanhalingstekens om',
              edits: [
                { range: { start, end: start }, text: open },
                { range: { start: end, end }, text: close },
              ],
              // Only the writer knows whether it was said like this.
              safe: false,
            },
          ],
        };
      }
    }
  },
};
