import { isGrowing } from '../../report/places.ts';
import { compareCardQuotes } from '../../report/questions/card-quotes.ts';
import type { Rule } from '../rule.ts';

export const kaartcitaatOnvindbaar: Rule = {
  code: 'kaartcitaat-onvindbaar',
  kind: 'form',
  title: 'Het citaat van de kaart staat niet in het rapport',
  why: 'De kaart vat het rapport samen; wie het citaat wil nalezen, moet het in deel twee kunnen vinden.',
  wrong:
    '## Dromen\n\n{{> ‘Ik fiets nu elke dag.’ (student, dialoog 2)}}\n\n# Titel\n\n# Titel\n\n## 4. Procesobservaties\n\n> ‘De bus rijdt niet meer.’ (student, dialoog 2)\n',
  right:
    '## Dromen\n\n> ‘De bus rijdt niet meer.’ (student, dialoog 2)\n\n# Titel\n\n# Titel\n\n## 4. Procesobservaties\n\n> ‘De bus rijdt niet meer.’ (student, dialoog 2)\n',

  *check(report) {
    if (isGrowing(report)) return;
    for (const { how, card } of compareCardQuotes(report)) {
      if (how === 'missing')
        yield { range: card.range, message: 'Dit citaat staat niet in deel twee van het rapport.' };
    }
  },
};
