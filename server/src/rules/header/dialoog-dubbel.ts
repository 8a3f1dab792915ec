import type { Dialoog } from '../../report/header-model.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const dialoogDubbel: Rule = {
  code: 'dialoog-dubbel',
  kind: 'contradiction',
  title: 'Twee dialogen hebben hetzelfde nummer',
  why: 'Een citaat verwijst met het nummer naar één dialoog; met een dubbel nummer is niet te zien naar welke.',
  wrong: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit
    dialogen:
      - { nummer: 1, gemeente: Emmen }
      - { nummer: {{1}}, gemeente: Borne }
    ---
  `,
  right: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit
    dialogen:
      - { nummer: 1, gemeente: Emmen }
      - { nummer: 2, gemeente: Borne }
    ---
  `,

  *check({ header }) {
    const records = header.dialogen?.records ?? [];
    const seen = new Map<number, Dialoog>();
    const taken = new Set(records.map(({ nummer }) => nummer?.value));
    for (const record of records) {
      const { nummer } = record;
      if (!nummer) continue;
      const first = seen.get(nummer.value);
      if (!first?.nummer) {
        seen.set(nummer.value, record);
        continue;
      }
      let free = 1;
      while (taken.has(free)) free++;
      yield {
        range: nummer.range,
        message: `Nummer ${nummer.value} is al gebruikt${nameOf(first)}; geef elke dialoog een eigen nummer.`,
        related: [{ range: first.nummer.range, message: `Hier staat nummer ${nummer.value} voor het eerst.` }],
        fixes: [
          {
            title: `Geef deze dialoog nummer ${free}`,
            edits: [{ range: nummer.range, text: String(free) }],
            safe: false,
          },
        ],
      };
    }
  },
};

function nameOf({ gemeenten }: Dialoog): string {
  return gemeenten[0] ? ` voor ${shorten(gemeenten[0].value, 40)}` : '';
}
