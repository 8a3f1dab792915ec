import { capitalised } from '../../report/dutch/telwoorden.ts';
import { inPart } from '../../report/naming.ts';
import { chapterQuotes, quotesIn } from '../../report/places.ts';
import { overlapsAny } from '../../report/text/text.ts';
import type { Rule } from '../rule.ts';

export const kaartcitaatOntbreekt: Rule = {
  code: 'kaartcitaat-ontbreekt',
  kind: 'form',
  title: 'De kaart heeft geen citaat',
  why: 'Op de kaart staat precies één citaat: de stem van een deelnemer.',
  wrong:
    '# Rapportage themadialogen Mobiliteit\n\n{{## Dromen}}\n\n- Een bus die rijdt.\n\n# Themadialogen over mobiliteit: inleiding\n\n## 4. Procesobservaties\n\n> ‘De bus rijdt niet meer.’ (student, dialoog 2)\n',
  right:
    '# Rapportage themadialogen Mobiliteit\n\n## Dromen\n\n- Een bus die rijdt.\n\n> ‘De bus rijdt niet meer.’ (student, dialoog 2)\n\n# Themadialogen over mobiliteit: inleiding\n\n## 4. Procesobservaties\n\n> ‘De bus rijdt niet meer.’ (student, dialoog 2)\n',

  *check(report) {
    const { placeholders } = report;
    // As long as the report quotes nobody there is nothing to choose from.
    const quoted = chapterQuotes(report).some(({ range }) => !overlapsAny(placeholders, range));
    if (!quoted) return;
    for (const part of report.parts) {
      const heading = part.sections[0]?.heading;
      if (!heading || !part.entry.quotes || quotesIn(report, part).length > 0) continue;
      yield {
        range: heading.range,
        message: `${capitalised(part.entry.name)} heeft geen citaat; kies er één uit het rapport en zet het ${inPart(part.entry)}.`,
      };
    }
  },
};
