import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const nogInvullen: Rule = {
  code: 'nog-invullen',
  kind: 'unfinished',
  title: 'Een invulplek is nog niet ingevuld',
  why: 'Wat tussen < en > staat is een invulplek van een sjabloon; zo mag het niet worden gepubliceerd.',
  wrong: text`
    ## Wie zaten aan tafel?

    - {{<aantal>}} gesprekken
    - 47 deelnemers totaal
    - Hosts kwamen uit de volgende gemeente: Emmen
  `,
  right: text`
    ## Wie zaten aan tafel?

    - 6 gesprekken
    - 47 deelnemers totaal
    - Hosts kwamen uit de volgende gemeente: Emmen
  `,

  *check({ placeholders, text }) {
    for (const range of placeholders)
      yield { range, message: `Vul hier ${text.slice(range.start, range.end)} nog in.` };
  },
};
