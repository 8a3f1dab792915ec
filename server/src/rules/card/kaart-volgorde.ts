import { onCard } from '../../report/naming.ts';
import { allSections } from '../../report/places.ts';
import { type Pair, readCounterparts } from '../../report/questions/counterparts.ts';
import { shortened } from '../../report/text/text.ts';
import type { Rule } from '../rule.ts';

export const kaartVolgorde: Rule = {
  code: 'kaart-volgorde',
  kind: 'style',
  title: 'De kaart heeft een andere volgorde dan het rapport',
  why: 'Kaart en hoofdstuk lezen gemakkelijker naast elkaar als de punten in dezelfde volgorde staan.',
  wrong:
    '## Dromen\n\n- **{{Een bus die rijdt}}:** ook ’s avonds.\n- **Een veilige fietsroute:** zonder gaten.\n\n# Titel\n\n## 2. Dromen en wensen voor de toekomst\n\n- **Een veilige fietsroute:** overal.\n- **Een bus die rijdt:** ook in het weekend.\n',
  right:
    '## Dromen\n\n- **Een veilige fietsroute:** zonder gaten.\n- **Een bus die rijdt:** ook ’s avonds.\n\n# Titel\n\n## 2. Dromen en wensen voor de toekomst\n\n- **Een veilige fietsroute:** overal.\n- **Een bus die rijdt:** ook in het weekend.\n',

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
        message: `${card ? `Onder ‘${shortened(card.heading.text.plain, 30)}’ staat` : 'Hier staat'} ‘${nameOf(first)}’ voor ‘${nameOf(second)}’, in het rapport andersom.`,
        related: [
          { range: second.card.range, message: `Dit staat ${onCard(report)} erna.` },
          { range: second.topic.range, message: 'In het rapport staat dit eerst.' },
          { range: first.topic.range, message: 'In het rapport staat dit erna.' },
        ],
      };
    }
  },
};

/** Only items that are certainly the same are held against each other's place. */
const CERTAIN = 0.9;

function nameOf({ card }: Pair): string {
  return shortened(card.kern?.text ?? card.text.plain, 35);
}
