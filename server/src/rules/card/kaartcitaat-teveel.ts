import { inPartFirst } from '../../report/naming.ts';
import { quotesIn } from '../../report/places.ts';
import { isInDouble } from '../../report/questions/doubles.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const kaartcitaatTeveel: Rule = {
  code: 'kaartcitaat-teveel',
  kind: 'form',
  title: 'De kaart heeft meer dan één citaat',
  why: 'Op de kaart staat precies één citaat; een tweede neemt de plaats in van wat er nog meer op moet.',
  wrong: text`
    # Rapportage themadialogen Mobiliteit

    ## Dromen

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)

    {{> ‘Ik fiets nu.’ (student, dialoog 2)}}

    # Themadialogen over mobiliteit: inleiding

    Tekst.
  `,
  right: text`
    # Rapportage themadialogen Mobiliteit

    ## Dromen

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)

    # Themadialogen over mobiliteit: inleiding

    Tekst.
  `,

  *check(report) {
    for (const part of report.parts) {
      const [first, ...others] = part.entry.quotes && part.heading ? quotesIn(report, part) : [];
      if (!first) continue;
      for (const { range } of others) {
        if (isInDouble(range, report)) continue;
        yield {
          range,
          message: `${inPartFirst(part.entry)} staat al een citaat; er is er precies één.`,
          related: [{ range: first.range, message: 'Hier staat het eerste citaat.' }],
        };
      }
    }
  },
};
