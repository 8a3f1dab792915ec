import { capitalise } from '../../report/dutch/telwoorden.ts';
import { inPart } from '../../report/naming.ts';
import { chapterQuotes, quotesIn } from '../../report/places.ts';
import { overlapsAny } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const kaartcitaatOntbreekt: Rule = {
  code: 'kaartcitaat-ontbreekt',
  kind: 'form',
  title: 'De kaart heeft geen citaat',
  why: 'Op de kaart staat precies één citaat: de stem van een deelnemer.',
  wrong: text`
    # Rapportage themadialogen Mobiliteit

    {{## Dromen}}

    - Een bus die rijdt.

    # Themadialogen over mobiliteit: inleiding

    ## 4. Procesobservaties

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)
  `,
  right: text`
    # Rapportage themadialogen Mobiliteit

    ## Dromen

    - Een bus die rijdt.

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)

    # Themadialogen over mobiliteit: inleiding

    ## 4. Procesobservaties

    > ‘De bus rijdt niet meer.’ (student, dialoog 2)
  `,

  *check(report) {
    const { placeholders } = report;
    // As long as the report quotes nobody, there is nothing to choose from.
    const quoted = chapterQuotes(report).some(({ range }) => !overlapsAny(placeholders, range));
    if (!quoted) return;
    for (const part of report.parts) {
      const heading = part.sections[0]?.heading;
      if (!heading || !part.entry.quotes || quotesIn(report, part).length > 0) continue;
      yield {
        range: heading.range,
        message: `${capitalise(part.entry.name)} heeft geen citaat; kies er één uit het rapport en zet het ${inPart(part.entry)}.`,
      };
    }
  },
};
