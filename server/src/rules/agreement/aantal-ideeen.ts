import { recount } from '../../report/parts/recount.ts';
import { allSections } from '../../report/places.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';
import { isOneList } from '../template/idea-list.ts';

export const aantalIdeeen: Rule = {
  code: 'aantal-ideeen',
  kind: 'contradiction',
  title: 'De kop noemt een ander aantal ideeën dan de lijst heeft',
  why: 'Lezers tellen mee; een kop die niet klopt maakt ook de rest verdacht.',
  wrong: text`
    ## {{Drie}} ideeën

    1. Een buurtbus.
    2. Een deelfiets.
  `,
  right: text`
    ## Twee ideeën

    1. Een buurtbus.
    2. Een deelfiets.
  `,

  *check(report) {
    for (const section of allSections(report)) {
      const { entry, heading, items } = section;
      const telwoord = heading.match?.telwoord;
      if (entry?.content !== 'numbered' || !telwoord || items.length === 0 || telwoord.value === items.length) continue;
      const edit = recount(section, items.length, report.text);
      yield {
        range: telwoord.range,
        message: `De kop noemt ${telwoord.value} ${entry.name}, de lijst heeft er ${items.length}.`,
        related: items
          .slice(0, 40)
          .map(({ range }, index) => ({ range, message: `${entry.itemName ?? 'Punt'} ${index + 1}.` })),
        fixes: edit && [
          {
            title: `Maak er ‘${edit.text}’ van`,
            edits: [edit],
            changes: 'words',
            ...(isOneList(section, report.text) ? {} : { safe: false }),
          },
        ],
      };
    }
  },
};
