import { text } from '../example.ts';
import type { Rule } from '../rule.ts';
import { disagreement } from './numbers.ts';
import { outOfBounds } from './register-bounds.ts';

export const aantalDeelnemers: Rule = {
  code: 'aantal-deelnemers',
  kind: 'contradiction',
  title: 'Het aantal deelnemers is niet overal gelijk',
  why: 'Het aantal deelnemers is de som van de dialogen, en staat op meer dan één plaats in een rapport.',
  wrong: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit
    dialogen:
      - { nummer: 1, deelnemers: 7 }
      - { nummer: 2, deelnemers: 8 }
    ---

    ## Wie zaten aan tafel?

    - {{16}} deelnemers totaal
  `,
  right: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit
    dialogen:
      - { nummer: 1, deelnemers: 7 }
      - { nummer: 2, deelnemers: 8 }
    ---

    ## Wie zaten aan tafel?

    - 15 deelnemers totaal
  `,
  needs: ['deelnemers'],
  *check(report) {
    const found = [...disagreement(report, 'deelnemers')];
    yield* found.length > 0 ? found : outOfBounds(report, 'deelnemers');
  },
};
