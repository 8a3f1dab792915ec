import { withNoun, wordFor } from '../../report/dutch/counted.ts';
import { telwoordLike } from '../../report/dutch/telwoorden.ts';
import type { Announcement } from '../../report/model.ts';
import { overlapsAny } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

const NOUN: Readonly<Record<Announcement['of'], readonly [string, string]>> = {
  onderwerpen: ['onderwerp', 'onderwerpen'],
  kaders: ['kader', 'kaders'],
  punten: ['punt', 'punten'],
  opsomming: ['onderdeel in de zin', 'onderdelen in de zin'],
};

export const aantalAangekondigd: Rule = {
  code: 'aantal-aangekondigd',
  kind: 'contradiction',
  title: 'Er wordt een ander aantal aangekondigd dan er volgt',
  why: 'Wie leest dat er vier thema’s volgen en er drie vindt, denkt dat er iets is weggevallen.',
  wrong: text`
    # Rapportage themadialogen Mobiliteit

    # Themadialogen over mobiliteit: inleiding

    ## 3. Eerste stappen en ideeën

    In deze ronde springen er {{drie}} thema’s uit:

    - Een buurtbus.
    - Een deelfiets.
  `,
  right: text`
    # Rapportage themadialogen Mobiliteit

    # Themadialogen over mobiliteit: inleiding

    ## 3. Eerste stappen en ideeën

    In deze ronde springen er twee thema’s uit:

    - Een buurtbus.
    - Een deelfiets.
  `,

  *check({ announcements, kaders, strayFences, placeholders, text }) {
    // If a kader is not closed, nobody knows whether the next one is inside it.
    const uncountable = kaders.some(({ close }) => !close);
    for (const { announced, counted: found, of, places, doubtful: isGuess } of announcements) {
      // As long as one of the places is still to be filled in, the count is not final.
      const unfinished = places.some((place) => overlapsAny(placeholders, place));
      if (announced.value === found || unfinished || (of === 'kaders' && uncountable)) continue;
      // A line that closes nothing may be what is left of a kader.
      const doubtful = isGuess || (of === 'kaders' && strayFences.length > 0) || undefined;
      const { range } = announced;
      const right = telwoordLike(found, text.slice(range.start, range.end));
      yield {
        range,
        message: `Hier ${wordFor(announced.value, 'wordt', 'worden')} er ${announced.value} aangekondigd, maar er ${wordFor(found, 'volgt', 'volgen')} ${withNoun(found, ...NOUN[of])}.`,
        doubtful,
        related: places.slice(0, 40).map((place, index) => ({ range: place, message: `Dit is nummer ${index + 1}.` })),
        fixes: [
          {
            title: `Maak er ‘${right}’ van`,
            edits: [{ range, text: right }],
            ...(doubtful ? { safe: false } : { changes: 'words' as const }),
          },
        ],
      };
    }
  },
};
