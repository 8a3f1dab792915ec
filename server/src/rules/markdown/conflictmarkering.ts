import { text } from '../example.ts';
import type { Rule } from '../rule.ts';
import { firstLineOf } from './first-line.ts';

export const conflictmarkering: Rule = {
  code: 'conflictmarkering',
  kind: 'syntax',
  title: 'Er staan twee versies van dezelfde tekst',
  why: 'Git kon twee versies niet samenvoegen en zette beide in het bestand. Wat ertussen staat, wordt niet nagekeken tot er één over is.',
  wrong: text`
    ## Enkele procesobservaties

    {{<<<<<<< HEAD}}
    Er werd geluisterd.
    =======
    Er werd goed geluisterd.
    >>>>>>> redactie
  `,
  right: text`
    ## Enkele procesobservaties

    Er werd goed geluisterd.
  `,

  *check({ conflicts, text }) {
    for (const { range } of conflicts) {
      const message = text.slice(range.start, range.end).includes('\n')
        ? 'Hier staan twee versies van dezelfde tekst: kies er één en haal de regels met <<<<<<<, ======= en >>>>>>> weg.'
        : 'Deze regel bleef over van twee versies die niet samen te voegen waren; haal hem weg.';
      yield { range: firstLineOf(range, text), message };
    }
  },
};
