import type { Rule } from '../rule.ts';

export const nogInvullen: Rule = {
  code: 'nog-invullen',
  kind: 'unfinished',
  title: 'Een invulplek is nog niet ingevuld',
  why: 'Wat tussen < en > staat is een invulplek van een sjabloon; zo mag het niet worden gepubliceerd.',
  wrong:
    '## Wie zaten aan tafel?\n\n- {{<aantal>}} gesprekken\n- 47 deelnemers totaal\n- Hosts kwamen uit de volgende gemeente: Emmen\n',
  right:
    '## Wie zaten aan tafel?\n\n- 6 gesprekken\n- 47 deelnemers totaal\n- Hosts kwamen uit de volgende gemeente: Emmen\n',

  *check({ placeholders, text }) {
    for (const range of placeholders)
      yield { range, message: `Vul hier ${text.slice(range.start, range.end)} nog in.` };
  },
};
