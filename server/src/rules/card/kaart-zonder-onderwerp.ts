import { withNoun, wordFor } from '../../report/dutch/counted.ts';
import { allSections } from '../../report/places.ts';
import { readCounterparts, SURE } from '../../report/questions/counterparts.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';
import { UNSURE } from './unsure.ts';

export const kaartZonderOnderwerp: Rule = {
  code: 'kaart-zonder-onderwerp',
  kind: 'style',
  title: 'Een punt van de kaart komt niet terug in het rapport',
  why: 'Wie op de kaart iets leest, wil er in het rapport meer over vinden.',
  wrong: text`
    # Rapportage themadialogen Mobiliteit

    ## Dromen

    - **Een bus die rijdt:** ook ’s avonds.
    - **{{Een veilige fietsroute}}:** zonder gaten.

    # Themadialogen over mobiliteit: inleiding

    ## 2. Dromen en wensen voor de toekomst

    - **Een bus die rijdt:** ook in het weekend.
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
    const chapters = allSections(report);
    for (const { section, pairs, cardOnly } of readCounterparts(report)) {
      const chapter = chapters.find(({ entry }) => entry?.counterpart === section);
      const doubtful = pairs.some(({ likeness }) => likeness < SURE);
      for (const { kern, text } of cardOnly) {
        yield {
          range: kern?.range ?? text.range,
          message: `‘${shorten(kern?.text ?? text.plain, doubtful ? 35 : 60)}’ komt niet terug als onderwerp in ${chapter?.entry?.name ?? 'het rapport'}${doubtful ? UNSURE : ''}.`,
          related: chapter
            ? [
                {
                  range: chapter.heading.range,
                  message: `Hier ${wordFor(pairs.length, 'staat', 'staan')} ${withNoun(pairs.length, 'onderwerp', 'onderwerpen')}.`,
                },
              ]
            : [],
          doubtful,
        };
      }
    }
  },
};
