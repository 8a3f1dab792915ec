import type { SourceForm } from '../../report/model.ts';
import { chapterQuotes, isGrowing } from '../../report/places.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const dialoogNietGeciteerd: Rule = {
  code: 'dialoog-niet-geciteerd',
  kind: 'style',
  title: 'Uit een dialoog is niets geciteerd',
  why: 'Elke dialoog telt mee; wie erbij was, zoekt in het rapport naar de eigen stem.',
  wrong: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit
    dialogen:
      - { nummer: 1, gemeente: Emmen }
      - { nummer: {{2}}, gemeente: Borne }
    ---

    # Rapportage themadialogen Mobiliteit

    # Themadialogen over mobiliteit: inleiding

    ## 4. Procesobservaties

    > ‘De bus rijdt niet meer.’ (student, dialoog 1)
  `,
  right: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit
    dialogen:
      - { nummer: 1, gemeente: Emmen }
    ---

    # Rapportage themadialogen Mobiliteit

    # Themadialogen over mobiliteit: inleiding

    ## 4. Procesobservaties

    > ‘De bus rijdt niet meer.’ (student, dialoog 1)
  `,

  needs: ['nummer'],

  *check(report) {
    if (isGrowing(report)) return;
    const quotes = chapterQuotes(report);
    // While there are hardly any quotes yet, everything is unquoted.
    const records = report.header.dialogen?.records ?? [];
    if (quotes.length < records.length / 2) return;
    const numbers = new Set(records.map(({ nummer }) => nummer?.value));
    const quoted = new Set(quotes.flatMap(({ dialoog, vorm }) => vorm?.numbers ?? dialoog?.value ?? []));
    // A quote without its source or its number, or from a dialogue that does not exist, may be the one that is missing.
    if (
      quotes.some(({ dialoog, flaws, vorm }) =>
        dialoog ? !numbers.has(dialoog.value) : flaws.includes('bron-ontbreekt') || lacksNumber(vorm),
      )
    )
      return;
    for (const { nummer, gemeenten } of records) {
      if (!nummer || quoted.has(nummer.value)) continue;
      const host = gemeenten[0] ? ` (${shorten(gemeenten[0].value, 40)})` : '';
      yield { range: nummer.range, message: `Geen enkel citaat komt uit dialoog ${nummer.value}${host}.` };
    }
  },
};

function lacksNumber(vorm: SourceForm | undefined): boolean {
  return vorm?.slips.some(({ kind }) => kind === 'zonder-nummer') === true;
}
