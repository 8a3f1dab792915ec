import { allSections } from '../../report/places.ts';
import { readCounterparts, SURE } from '../../report/questions/counterparts.ts';
import { shortened } from '../../report/text/text.ts';
import type { Rule } from '../rule.ts';
import { UNSURE } from './unsure.ts';

export const kaartZonderOnderwerp: Rule = {
  code: 'kaart-zonder-onderwerp',
  kind: 'style',
  title: 'Een punt van de kaart komt niet terug in het rapport',
  why: 'Wie op de kaart iets leest, wil er in het rapport meer over vinden.',
  wrong:
    '## Dromen\n\n- **Een bus die rijdt:** ook ’s avonds.\n- **{{Een veilige fietsroute}}:** zonder gaten.\n\n# Titel\n\n## 2. Dromen en wensen voor de toekomst\n\n- **Een bus die rijdt:** ook in het weekend.\n',
  right:
    '## Dromen\n\n- **Een bus die rijdt:** ook ’s avonds.\n\n# Titel\n\n## 2. Dromen en wensen voor de toekomst\n\n- **Een bus die rijdt:** ook in het weekend.\n',

  *check(report) {
    const chapters = allSections(report);
    for (const { section, pairs, cardOnly } of readCounterparts(report)) {
      const chapter = chapters.find(({ entry }) => entry?.counterpart === section);
      const doubtful = pairs.some(({ likeness }) => likeness < SURE);
      for (const { kern, text } of cardOnly) {
        yield {
          range: kern?.range ?? text.range,
          message: `‘${shortened(kern?.text ?? text.plain, doubtful ? 35 : 60)}’ komt niet terug als onderwerp in ${chapter?.entry?.name ?? 'het rapport'}${doubtful ? UNSURE : ''}.`,
          related: chapter
            ? [
                {
                  range: chapter.heading.range,
                  message: `Hier ${pairs.length === 1 ? 'staat 1 onderwerp' : `staan ${pairs.length} onderwerpen`}.`,
                },
              ]
            : [],
          doubtful,
        };
      }
    }
  },
};
