import type { Rule } from '../rule.ts';
import { disagreement } from './numbers.ts';
import { outOfBounds } from './register-bounds.ts';

export const aantalDeelnemers: Rule = {
  code: 'aantal-deelnemers',
  kind: 'contradiction',
  title: 'Het aantal deelnemers is niet overal gelijk',
  why: 'Het aantal deelnemers op de kaart is de som van de dialogen en staat ook in de tekst van deel twee.',
  wrong:
    '---\nrapportage: themadialogen\nthema: Mobiliteit\ndialogen:\n  - { nummer: 1, deelnemers: 7 }\n  - { nummer: 2, deelnemers: 8 }\n---\n\n## Wie zaten aan tafel?\n\n- {{16}} deelnemers totaal\n',
  right:
    '---\nrapportage: themadialogen\nthema: Mobiliteit\ndialogen:\n  - { nummer: 1, deelnemers: 7 }\n  - { nummer: 2, deelnemers: 8 }\n---\n\n## Wie zaten aan tafel?\n\n- 15 deelnemers totaal\n',
  needs: ['deelnemers'],
  *check(report) {
    const found = [...disagreement(report, 'deelnemers')];
    yield* found.length > 0 ? found : outOfBounds(report, 'deelnemers');
  },
};
