import { headingText } from '../../report/parts/recount.ts';
import { allSections } from '../../report/places.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';
import { slipOf } from './headings.ts';

export const kopAfwijkend: Rule = {
  code: 'kop-afwijkend',
  kind: 'style',
  title: 'Een kop is anders geschreven dan in het sjabloon',
  why: 'In alle rapporten van de reeks zijn de koppen gelijk, ook in hoofdletters, koppeltekens en leestekens.',
  wrong: text`
    {{## Enkele proces-observaties}}

    Er werd geluisterd.
  `,
  right: text`
    ## Enkele procesobservaties

    Er werd geluisterd.
  `,

  *check(report) {
    const kaders = report.kaders.flatMap(({ entry, title }) => (entry && title ? title : []));
    for (const heading of [...report.titles, ...allSections(report).map((section) => section.heading), ...kaders]) {
      const { match, range, text } = heading;
      const differs = match?.how === 'spelling' || (match?.how === 'near' && kaders.includes(heading));
      if (!match || !differs || slipOf(heading, report)) continue;
      yield {
        range,
        message: `De kop ‘${shorten(text.plain, 55)}’ is in het sjabloon ‘${shorten(match.expected, 55)}’.`,
        fixes: [
          {
            title: `Maak er ‘${shorten(match.expected, 60)}’ van`,
            edits: [{ range: headingText(heading), text: match.expected }],
            changes: 'words',
          },
        ],
      };
    }
  },
};
