import { withNoun, wordFor } from '../../report/dutch/counted.ts';
import { onCard } from '../../report/naming.ts';
import { findSection } from '../../report/places.ts';
import { readCounterparts, SURE } from '../../report/questions/counterparts.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';
import { UNSURE } from './unsure.ts';

export const onderwerpZonderKaart: Rule = {
  code: 'onderwerp-zonder-kaart',
  kind: 'style',
  title: 'Een onderwerp uit een hoofdstuk staat niet op de kaart',
  why: 'De kaart vat het rapport samen: wat een hoofdstuk als onderwerp heeft, vindt de lezer er terug.',
  wrong: text`
    # Rapportage themadialogen Mobiliteit

    ## Dromen

    - **Een bus die rijdt:** ook ’s avonds.

    # Themadialogen over mobiliteit: inleiding

    ## 2. Dromen en wensen voor de toekomst

    - **Een bus die rijdt:** ook in het weekend.
    - **{{Een veilige fietsroute}}:** zonder gaten in het asfalt.
  `,
  right: text`
    # Rapportage themadialogen Mobiliteit

    ## Dromen

    - **Een bus die rijdt:** ook ’s avonds.

    # Themadialogen over mobiliteit: inleiding

    ## 2. Dromen en wensen voor de toekomst

    - **Een bus die rijdt:** ook in het weekend.
  `,

  *check(report) {
    for (const { section, pairs, topicOnly } of readCounterparts(report)) {
      const card = findSection(report, section);
      // If a pair is no more than a guess, the topic left over may not be the one that is missing.
      const doubtful = pairs.some(({ likeness }) => likeness < SURE);
      for (const { kern, text } of topicOnly) {
        const name = shorten(kern?.text ?? text.plain, 60);
        yield {
          range: kern?.range ?? text.range,
          message: `‘${name}’ staat niet ${onCard(report)}${card ? ` onder ‘${shorten(card.heading.text.plain, 30)}’` : ''}${doubtful ? UNSURE : ''}.`,
          related: card
            ? [
                {
                  range: card.heading.range,
                  message: `Hier ${wordFor(pairs.length, 'staat', 'staan')} ${withNoun(pairs.length, 'punt', 'punten')}.`,
                },
              ]
            : [],
          doubtful,
        };
      }
    }
  },
};
