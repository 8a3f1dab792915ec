import { capitalise } from '../../report/dutch/telwoorden.ts';
import { cardName } from '../../report/naming.ts';
import { findSection } from '../../report/places.ts';
import { readCounterparts } from '../../report/questions/counterparts.ts';
import { tooLargeSentence, withDots } from '../../report/questions/too-large.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const nietNagekeken: Rule = {
  code: 'niet-nagekeken',
  kind: 'form',
  title: 'Een deel van het bestand is te groot of te diep om na te kijken',
  why: 'Waar een lijst honderd niveaus diep gaat of een bestand zo groot is als honderd rapporten, is er bijna altijd iets misgegaan bij het plakken of samenvoegen.',
  wrong: text`
    ## Enkele procesobservaties

    ${'- '.repeat(100)}{{-}} Er werd geluisterd.
  `,
  right: text`
    ## Enkele procesobservaties

    - Er werd geluisterd.
  `,

  *check(report) {
    const { text, tooLarge, tooDeep } = report;
    if (tooLarge) {
      yield {
        range: { start: 0, end: /^[^\r\n]{0,80}/.exec(text)?.[0].length ?? 0 },
        message: tooLargeSentence(text.length),
      };
      return;
    }
    if (tooDeep)
      yield {
        range: tooDeep,
        message:
          'Vanaf hier staan lijsten of citaten meer dan honderd niveaus diep in elkaar; dieper wordt niet gelezen.',
      };
    for (const { section, tooMany } of readCounterparts(report)) {
      const [first] = tooMany?.card ?? [];
      if (!tooMany || !first) continue;
      const name = findSection(report, section)?.heading.text.plain;
      yield {
        range: first.kern?.range ?? first.text.range,
        message: `${capitalise(cardName(report))} heeft ${name ? `onder ‘${shorten(name, 30)}’ ` : ''}${withDots(tooMany.card.length)} punten en het rapport ${withDots(tooMany.topics.length)} onderwerpen: te veel om naast elkaar te leggen.`,
      };
    }
  },
};
