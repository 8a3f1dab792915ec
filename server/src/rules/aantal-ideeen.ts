import { allSections } from '../report/places.ts';
import { telwoordLike } from '../report/telwoorden.ts';
import type { Rule } from './rule.ts';

export const aantalIdeeen: Rule = {
  code: 'aantal-ideeen',
  kind: 'contradiction',
  title: 'De kop noemt een ander aantal ideeën dan de lijst heeft',
  why: 'Lezers tellen mee; een kop die niet klopt maakt ook de rest verdacht.',
  wrong: '## {{Drie}} ideeën\n\n1. Een buurtbus.\n2. Een deelfiets.\n',
  right: '## Twee ideeën\n\n1. Een buurtbus.\n2. Een deelfiets.\n',

  *check(report) {
    for (const { entry, heading, items } of allSections(report)) {
      const telwoord = heading.match?.telwoord;
      if (entry?.content !== 'numbered' || !telwoord || items.length === 0 || telwoord.value === items.length) continue;
      const written = report.text.slice(telwoord.range.start, telwoord.range.end);
      yield {
        range: telwoord.range,
        message: `De kop noemt ${telwoord.value} ideeën, de lijst heeft er ${items.length}.`,
        related: items.slice(0, 40).map(({ range }, index) => ({ range, message: `Idee ${index + 1}.` })),
        fixes: [
          { title: `Maak er ‘${telwoordLike(items.length, written)}’ van`, edits: [{ range: telwoord.range, text: telwoordLike(items.length, written) }] },
        ],
      };
    }
  },
};
