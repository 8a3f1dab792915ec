import { type Located, shorten } from '../../report/text/text.ts';
import type { Rule } from '../rule.ts';
import { withoutDoubles } from './doubles.ts';
import { exampleOf } from './example.ts';
import { moveName, nameListsOf } from './name-lists.ts';
import { straysIn } from './order.ts';

export const organisatiesVolgorde: Rule = {
  code: 'organisaties-volgorde',
  kind: 'style',
  title: 'Een organisatie staat niet op haar plaats in het alfabet',
  why: 'De lijst staat op alfabet, zodat een lezer een organisatie snel vindt; het woord ‘van’ telt niet mee.',
  wrong: exampleOf(
    'Busbedrijf Linde, Dorpsraad Hoogbeek, Gemeente Emmen, {{Fietsersclub Wiel}}, Hogeschool Rijn, Provincie Drenthe',
  ),
  right: exampleOf(
    'Busbedrijf Linde, Dorpsraad Hoogbeek, Fietsersclub Wiel, Gemeente Emmen, Hogeschool Rijn, Provincie Drenthe',
  ),

  *check(report) {
    for (const whole of nameListsOf(report)) {
      const list = withoutDoubles(whole);
      const { names } = list;
      for (const { at, before } of straysIn(names.map(({ value }) => value))) {
        const name = names[at] as Located<string>;
        const next = names[before];
        const edits = moveName(
          report,
          whole,
          whole.names.indexOf(name),
          next ? whole.names.indexOf(next) : whole.names.length,
          name.value,
        );
        yield {
          range: name.range,
          message: `De lijst staat op alfabet, behalve ‘${shorten(name.value, 50)}’${next ? `: dat hoort voor ‘${shorten(next.value, 40)}’` : ': dat hoort achteraan'}.`,
          related: next ? [{ range: next.range, message: 'Hier hoort het voor.' }] : [],
          fixes: edits ? [{ title: 'Zet de naam op zijn plaats', edits, changes: 'words' }] : [],
        };
      }
    }
  },
};
