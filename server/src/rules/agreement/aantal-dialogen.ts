import type { Rule } from '../rule.ts';
import { disagreement } from './numbers.ts';
import { differentTables } from './register-tables.ts';

export const aantalDialogen: Rule = {
  code: 'aantal-dialogen',
  kind: 'contradiction',
  title: 'Het aantal dialogen is niet overal gelijk',
  why: 'Het aantal staat op de kaart, in een kop, in de tekst en in de lijst van dialogen; een lezer die verschillen ziet, vertrouwt geen enkel getal meer.',
  wrong:
    '## Wie zaten aan tafel?\n\n- 6 gesprekken\n\n# Themadialogen over mobiliteit: inleiding\n\n## {{Vier}} themadialogen\n\nWe spraken veel mensen.\n',
  right:
    '## Wie zaten aan tafel?\n\n- 6 gesprekken\n\n# Themadialogen over mobiliteit: inleiding\n\n## Zes themadialogen\n\nWe spraken veel mensen.\n',
  needs: ['register'],
  *check(report) {
    const found = [...disagreement(report, 'dialogen')];
    yield* found.length > 0 ? found : differentTables(report, 'dialogen');
  },
};
