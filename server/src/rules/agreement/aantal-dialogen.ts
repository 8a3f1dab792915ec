import { text } from '../example.ts';
import type { Rule } from '../rule.ts';
import { disagreement } from './numbers.ts';
import { differentTables } from './register-tables.ts';

export const aantalDialogen: Rule = {
  code: 'aantal-dialogen',
  kind: 'contradiction',
  title: 'Het aantal dialogen is niet overal gelijk',
  why: 'Het aantal staat op meer dan één plaats in een rapport en in de lijst van dialogen; een lezer die verschillen ziet, vertrouwt geen enkel getal meer.',
  wrong: text`
    ## Wie zaten aan tafel?

    - 6 gesprekken

    # Themadialogen over mobiliteit: inleiding

    ## {{Vier}} themadialogen

    We spraken veel mensen.
  `,
  right: text`
    ## Wie zaten aan tafel?

    - 6 gesprekken

    # Themadialogen over mobiliteit: inleiding

    ## Zes themadialogen

    We spraken veel mensen.
  `,
  needs: ['register'],
  *check(report) {
    const found = [...disagreement(report, 'dialogen')];
    yield* found.length > 0 ? found : differentTables(report, 'dialogen');
  },
};
