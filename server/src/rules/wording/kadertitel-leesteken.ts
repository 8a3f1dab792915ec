import type { Heading, Kader } from '../../report/model.ts';
import { allSections } from '../../report/places.ts';
import { sourceRange } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const kadertitelLeesteken: Rule = {
  code: 'kadertitel-leesteken',
  kind: 'style',
  title: 'Achter de ene titel van een kader staat een leesteken, achter de andere niet',
  why: 'Kaders bij elkaar hebben titels van één vorm; achter een titel komt geen punt of dubbele punt.',
  wrong: text`
    ## 3. Eerste stappen en ideeën

    :::kader
    ### Een deelfiets{{:}}

    Wie de bus mist, fietst verder.
    :::

    :::kader
    ### Een buurtbus

    Wie niet fietst, rijdt mee.
    :::
  `,
  right: text`
    ## 3. Eerste stappen en ideeën

    :::kader
    ### Een deelfiets

    Wie de bus mist, fietst verder.
    :::

    :::kader
    ### Een buurtbus

    Wie niet fietst, rijdt mee.
    :::
  `,

  *check(report) {
    for (const holder of [...report.parts, ...allSections(report)]) {
      const titles = holder.kaders.flatMap(titleOf);
      const marked = titles.filter(({ text }) => endsInMark(text.plain));
      const [bare] = titles.filter(({ text }) => !endsInMark(text.plain));
      if (!bare) continue;
      for (const { text: title } of marked) {
        const { plain } = title;
        const end = plain.trimEnd().length;
        const range = sourceRange(title, end - 1, end);
        const mark = plain[end - 1] === ':' ? 'dubbele punt' : 'punt';
        yield {
          range,
          message: `Achter deze titel staat een ${mark}, achter een andere hier geen leesteken.`,
          related: [{ range: bare.range, message: 'Achter deze titel staat geen leesteken.' }],
          fixes: [{ title: `Haal de ${mark} weg`, edits: [{ range, text: '' }] }],
        };
      }
    }
  },
};

/** The title of a kader, unless the template prescribes it. */
function titleOf({ title, entry }: Kader): readonly Heading[] {
  return title && !entry && title.text.plain !== '' ? [title] : [];
}

/** Not an ellipsis, nor the full stop of an abbreviation: `B.V.`, `enz.`. */
function endsInMark(title: string): boolean {
  return /[^\s.:][:.]\s*$/u.test(title) && !/(?:\.\p{L}{1,2}|\b(?:enz|etc|ca|nr|bv|jr|sr))\.\s*$/iu.test(title);
}
