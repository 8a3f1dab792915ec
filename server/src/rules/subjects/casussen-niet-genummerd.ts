import type { List } from '../../report/model.ts';
import { allSections } from '../../report/places.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const casussenNietGenummerd: Rule = {
  code: 'casussen-niet-genummerd',
  kind: 'form',
  title: 'De casussen staan als punten en zijn niet genummerd',
  why: 'De casussen staan als genummerde lijst, zodat men ernaar kan verwijzen: ‘casus 2’.',
  wrong: text`
    ---
    rapportage: middenvelddialogen
    thema: Winkels
    ---

    # Verslag middenvelddialogen over ‘Winkels’

    ## 3. Aan de slag!

    Twee voorbeelden:

    {{-}} **Afhaalpunt.** Een winkel begint.
    - **Buurtkar.** Een tweede volgt.
  `,
  right: text`
    ---
    rapportage: middenvelddialogen
    thema: Winkels
    ---

    # Verslag middenvelddialogen over ‘Winkels’

    ## 3. Aan de slag!

    Twee voorbeelden:

    1. **Afhaalpunt.** Een winkel begint.
    2. **Buurtkar.** Een tweede volgt.
  `,

  *check(report) {
    for (const { lists, heading } of allSections(report)) {
      // Numbers continue over the lists of one section.
      let number = 0;
      for (const list of lists) {
        const { entry, items, numbered } = list;
        const first = number + 1;
        number += entry ? items.length : 0;
        const [item] = items;
        if (!entry?.numbered || numbered || !item) continue;
        yield {
          range: item.mark,
          message: `De ${entry.many} onder ‘${shorten(heading.text.plain, 50)}’ staan als punten; nummer ze (1., 2., 3.).`,
          related: items.slice(1, 40).map(({ mark }) => ({ range: mark, message: 'Dit is er ook een.' })),
          fixes: [
            { title: `Nummer de ${entry.many}`, edits: numberedFrom(list, first, report.text), changes: 'words' },
          ],
        };
      }
    }
  },
};

/** A number for each bullet; what is indented under one moves along if its mark gets wider. */
function numberedFrom({ items }: List, first: number, text: string) {
  return items.flatMap(({ mark, range, more }, index) => {
    const number = `${first + index}.`;
    const wider = ' '.repeat(Math.max(0, number.length - (mark.end - mark.start)));
    const under = [...text.slice(mark.end, more.at(-1)?.range.end ?? range.end).matchAll(/\n(?=[ \t]+\S)/g)].map(
      (found) => {
        const at = mark.end + found.index + 1;
        return { range: { start: at, end: at }, text: wider };
      },
    );
    return [{ range: mark, text: number }, ...(wider === '' ? [] : under)];
  });
}
