import { subjectsOf } from '../../report/questions/subjects.ts';
import type { Located } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Found, Rule } from '../rule.ts';

export const onderwerpSchrijfwijze: Rule = {
  code: 'onderwerp-schrijfwijze',
  kind: 'style',
  title: 'De onderwerpen zijn in de koppen niet op één manier geschreven',
  why: 'In de koppen over dezelfde onderwerpen staat overal ‘en’ of overal ‘&’.',
  wrong: text`
    ---
    rapportage: middenvelddialogen
    thema: Winkels
    ---

    # Verslag middenvelddialogen over ‘Winkels’

    ## 1. Centrale focus: open winkels en goede buren

    De vragen:

    1. Hoe kunnen we winkels open houden?
    2. Hoe kunnen we buren verbinden?

    ## 2. Hoe kunnen we dit aanpakken?

    ### 2.1 Winkels {{&}} kramen open houden

    Begin klein.

    ### 2.2 Buren en straten verbinden

    Bel aan.
  `,
  right: text`
    ---
    rapportage: middenvelddialogen
    thema: Winkels
    ---

    # Verslag middenvelddialogen over ‘Winkels’

    ## 1. Centrale focus: open winkels en goede buren

    De vragen:

    1. Hoe kunnen we winkels open houden?
    2. Hoe kunnen we buren verbinden?

    ## 2. Hoe kunnen we dit aanpakken?

    ### 2.1 Winkels en kramen open houden

    Begin klein.

    ### 2.2 Buren en straten verbinden

    Bel aan.
  `,

  *check(report) {
    const subjects = subjectsOf(report);
    if (!subjects) return;
    const headings = [
      subjects.focus,
      ...subjects.chapters.flatMap(({ numbered }) => numbered.map(({ onderwerp }) => onderwerp)),
    ];
    yield* joined(headings);
  },
};

/** The rarer of the two is the slip; if both are as frequent, the sign is. */
function* joined(headings: readonly Located<string>[]): Iterable<Found> {
  const signs = headings.filter(({ value }) => / & /.test(value));
  const words = headings.filter(({ value }) => / en /.test(value));
  if (signs.length === 0 || words.length === 0) return;
  const [odd, typed, right] = signs.length <= words.length ? [signs, '&', 'en'] : [words, 'en', '&'];
  const other = odd === signs ? words[0] : signs[0];
  for (const { value, range } of odd) {
    // What is typed with an escape or in bold is not character for character in the file.
    if (range.end - range.start !== value.length) continue;
    for (const { index } of value.matchAll(new RegExp(` ${typed} `, 'g'))) {
      const place = { start: range.start + index + 1, end: range.start + index + 1 + typed.length };
      yield {
        range: place,
        message: `In deze kop staat ‘${typed}’, in de meeste andere koppen over de onderwerpen ‘${right}’.`,
        related: other ? [{ range: other.range, message: `Hier staat ‘${right}’.` }] : [],
        fixes: [{ title: `Maak er ‘${right}’ van`, edits: [{ range: place, text: right }], changes: 'words' }],
      };
    }
  }
}
