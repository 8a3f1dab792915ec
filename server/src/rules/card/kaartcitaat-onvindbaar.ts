import type { Quote, Report } from '../../report/model.ts';
import { inPart } from '../../report/naming.ts';
import { isGrowing, partAt } from '../../report/places.ts';
import { compareCardQuotes } from '../../report/questions/card-quotes.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const kaartcitaatOnvindbaar: Rule = {
  code: 'kaartcitaat-onvindbaar',
  kind: 'form',
  title: 'Het citaat van de kaart staat niet in het rapport',
  why: 'De kaart vat het rapport samen; wie het citaat wil nalezen, moet het in deel twee kunnen vinden.',
  wrong: text`
    # Rapportage themadialogen Mobiliteit

    ## Dromen

    {{> ‘Ik fiets nu elke dag.’ (student, dialoog 2)}}

    # Themadialogen over mobiliteit: inleiding

    ## 4. Procesobservaties

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)
  `,
  right: text`
    # Rapportage themadialogen Mobiliteit

    ## Dromen

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)

    # Themadialogen over mobiliteit: inleiding

    ## 4. Procesobservaties

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)
  `,

  *check(report) {
    if (isGrowing(report)) return;
    for (const { how, card } of compareCardQuotes(report)) {
      if (how !== 'missing') continue;
      yield { range: card.range, message: `Dit citaat staat niet${placeFor(card, report)}.` };
    }
  },
};

/** The part that the quote should come from, in words. */
function placeFor({ range }: Quote, report: Report): string {
  const wanted = partAt(report, range)?.entry.quotes?.outOf;
  const source = report.template.parts.find(({ id }) => id === wanted);
  return source ? ` ${inPart(source)} van het rapport` : ' in het rapport';
}
