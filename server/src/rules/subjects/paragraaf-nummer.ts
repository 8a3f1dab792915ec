import { chaptersOf, type Numbered } from '../../report/questions/subjects.ts';
import { text } from '../example.ts';
import type { Found, Rule } from '../rule.ts';

export const paragraafNummer: Rule = {
  code: 'paragraaf-nummer',
  kind: 'form',
  title: 'Het nummer van een paragraaf klopt niet',
  why: 'De paragrafen van een hoofdstuk zijn doorgenummerd; wie naar ‘paragraaf 2.2’ zoekt, moet die vinden.',
  wrong: text`
    ---
    rapportage: middenvelddialogen
    thema: Winkels
    ---

    # Verslag middenvelddialogen over ‘Winkels’

    ## 2. Hoe kunnen we dit aanpakken?

    ### 2.1 Open blijven

    Begin klein.

    ### {{2.3}} Samen kopen

    Doe het met de buren.
  `,
  right: text`
    ---
    rapportage: middenvelddialogen
    thema: Winkels
    ---

    # Verslag middenvelddialogen over ‘Winkels’

    ## 2. Hoe kunnen we dit aanpakken?

    ### 2.1 Open blijven

    Begin klein.

    ### 2.2 Samen kopen

    Doe het met de buren.
  `,

  *check(report) {
    for (const { chapter, numbered } of chaptersOf(report)) {
      const number = /^\d+/.exec(chapter.heading.text.plain)?.[0];
      if (number !== undefined) yield* misnumbered(number, numbered);
    }
  },
};

function* misnumbered(chapter: string, numbered: readonly Numbered[]): Iterable<Found> {
  for (const [index, { nummer, onderwerp }] of numbered.entries()) {
    const expected = `${chapter}.${index + 1}`;
    if (nummer.value === expected) continue;
    const elsewhere = !nummer.value.startsWith(`${chapter}.`);
    yield {
      range: nummer.range,
      message: elsewhere
        ? `Paragraaf ${nummer.value} staat in hoofdstuk ${chapter}; hier hoort ${expected}.`
        : `Hier staat ${nummer.value}; in hoofdstuk ${chapter} is dit paragraaf ${expected}.`,
      related: numbered
        .slice(Math.max(0, index - 1), index)
        .map((before) => ({ range: before.nummer.range, message: `Hiervoor staat ${before.nummer.value}.` })),
      fixes: [
        {
          title: `Maak er ${expected} van`,
          edits: [{ range: nummer.range, text: expected }],
          // If a section is in another chapter, its number may be right and its place wrong.
          ...(elsewhere || onderwerp.value === '' ? { safe: false } : { changes: 'words' as const }),
        },
      ],
    };
  }
}
