import { findGemeente } from '../report/gemeenten.ts';
import { namedGemeenten } from './gemeente-names.ts';
import type { Rule } from './rule.ts';

export const gemeenteSchrijfwijze: Rule = {
  code: 'gemeente-schrijfwijze',
  kind: 'style',
  title: 'De naam van een gemeente is anders geschreven',
  why: 'Een gemeente heeft één officiële schrijfwijze; wie er woont, ziet het verschil.',
  wrong: '## Wie zaten aan tafel?\n\n- Hosts kwamen uit de volgende gemeentes: Emmen en {{West-Betuwe}}\n',
  right: '## Wie zaten aan tafel?\n\n- Hosts kwamen uit de volgende gemeentes: Emmen en West Betuwe\n',

  *check(report) {
    for (const { name, places } of namedGemeenten(report)) {
      const gemeente = findGemeente(name);
      if (!gemeente) continue;
      const { naam, cbs, ook = [] } = gemeente;
      if ([naam, ...(cbs ? [cbs] : []), ...ook].some((one) => same(one, name))) continue;
      for (const { range } of places) {
        yield {
          range,
          message: `De gemeente schrijft zich als ‘${naam}’, hier staat ‘${name}’.`,
          fixes: [{ title: `Maak er ‘${naam}’ van`, edits: [{ range, text: naam }] }],
        };
      }
    }
  },
};

/** But for the kind of apostrophe in `’s-Hertogenbosch`. */
function same(one: string, other: string): boolean {
  return one.replace(/[‘’']/g, "'") === other.replace(/[‘’']/g, "'");
}
