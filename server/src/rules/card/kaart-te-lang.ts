import { fitCard } from '../../layout/fit.ts';
import { withNoun, wordFor } from '../../report/dutch/counted.ts';
import { capitalise } from '../../report/dutch/telwoorden.ts';
import type { Report } from '../../report/model.ts';
import { cardName } from '../../report/naming.ts';
import { cardOf } from '../../report/places.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const kaartTeLang: Rule = {
  code: 'kaart-te-lang',
  kind: 'structure',
  title: 'De kaart past niet op één bladzijde',
  why: 'De kaart is één bladzijde, in één oogopslag te lezen. De letters worden vanzelf kleiner als er veel staat; wat dan nog te veel is, komt op een tweede bladzijde.',
  wrong: text`
    # Rapportage themadialogen Bussen

    ## Dromen

    - Een bus.

    {{## Enkele procesobservaties}}

    ${'Iedereen luisterde naar elkaar. '.repeat(70)}
  `,
  right: text`
    # Rapportage themadialogen Bussen

    ## Dromen

    - Een bus.

    ## Enkele procesobservaties

    Iedereen luisterde naar elkaar.
  `,

  *check(report) {
    const { over, longest } = fitCard(report);
    if (over === 0 || !longest || isOutOfShape(report)) return;
    const { heading, lines } = longest;
    const tooMany = `${wordFor(over, 'is', 'zijn')} ${withNoun(over, 'regel', 'regels')}`;
    yield {
      range: heading.range,
      message: `${capitalise(cardName(report))} past niet op één bladzijde: er ${tooMany} te veel. Het langst is ‘${heading.text.plain.slice(0, 50)}’, met ${lines} regels.`,
    };
  },
};

/** Whether the card's sections are not those of the template, each once: its length then says nothing. */
function isOutOfShape(report: Report): boolean {
  const card = cardOf(report);
  const sections = (card?.sections ?? []).flatMap((section) => [section, ...section.sections]);
  return sections.some(
    ({ entry, misplaced }, index) =>
      !entry || misplaced || sections.findIndex((other) => other.entry === entry) < index,
  );
}
