import { onCard } from '../../report/naming.ts';
import { allSections } from '../../report/places.ts';
import { type Pair, readCounterparts } from '../../report/questions/counterparts.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const kaartVolgorde: Rule = {
  code: 'kaart-volgorde',
  kind: 'style',
  title: 'De kaart heeft een andere volgorde dan het rapport',
  why: 'Kaart en hoofdstuk lezen gemakkelijker naast elkaar als de punten in dezelfde volgorde staan.',
  wrong: text`
    # Rapportage themadialogen Mobiliteit

    ## Dromen

    - **{{Een bus die rijdt}}:** ook ’s avonds.
    - **Een veilige fietsroute:** zonder gaten.

    # Themadialogen over mobiliteit: inleiding

    ## 2. Dromen en wensen voor de toekomst

    - **Een veilige fietsroute:** overal.
    - **Een bus die rijdt:** ook in het weekend.
  `,
  right: text`
    # Rapportage themadialogen Mobiliteit

    ## Dromen

    - **Een veilige fietsroute:** zonder gaten.
    - **Een bus die rijdt:** ook ’s avonds.

    # Themadialogen over mobiliteit: inleiding

    ## 2. Dromen en wensen voor de toekomst

    - **Een veilige fietsroute:** overal.
    - **Een bus die rijdt:** ook in het weekend.
  `,

  *check(report) {
    for (const { section, pairs } of readCounterparts(report)) {
      const inOrder = pairs
        .filter(({ likeness }) => likeness >= CERTAIN)
        .sort((one, other) => one.card.range.start - other.card.range.start);
      const swapped = inOrder.findIndex(
        (pair, index) => (inOrder[index + 1]?.topic.range.start ?? Number.POSITIVE_INFINITY) < pair.topic.range.start,
      );
      const first = inOrder[swapped];
      const second = inOrder[swapped + 1];
      if (!first || !second) continue;
      const card = allSections(report).find(({ entry }) => entry?.id === section);
      yield {
        range: first.card.kern?.range ?? first.card.text.range,
        message: `${card ? `Onder ‘${shorten(card.heading.text.plain, 30)}’ staat` : 'Hier staat'} ‘${nameOf(first)}’ voor ‘${nameOf(second)}’, in het rapport andersom.`,
        related: [
          { range: second.card.range, message: `Dit staat ${onCard(report)} erna.` },
          { range: second.topic.range, message: 'In het rapport staat dit eerst.' },
          { range: first.topic.range, message: 'In het rapport staat dit erna.' },
        ],
      };
    }
  },
};

/** Only items that are certainly the same have their places compared. */
const CERTAIN = 0.9;

function nameOf({ card }: Pair): string {
  return shorten(card.kern?.text ?? card.text.plain, 35);
}
