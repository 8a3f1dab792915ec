import { toTelwoord } from '../../report/dutch/telwoorden.ts';
import type { Heading, Report } from '../../report/model.ts';
import { ordinal } from '../../report/naming.ts';
import { matchHeading } from '../../report/parts/headings.ts';
import { headingText } from '../../report/parts/recount.ts';
import { titleText } from '../../report/skeleton.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Fix, Rule } from '../rule.ts';

export const titelAfwijkend: Rule = {
  code: 'titel-afwijkend',
  kind: 'form',
  title: 'Een titel is niet die van het sjabloon',
  why: 'Elk deel van het rapport begint met zijn eigen titel. Aan de titel herkennen lezers de reeks.',
  wrong: text`
    {{# Verslag van de gesprekken}}

    ## Dromen

    - Een bus die rijdt.
  `,
  right: text`
    # Rapportage themadialogen Mobiliteit

    ## Dromen

    - Een bus die rijdt.
  `,

  *check(report) {
    const { titles, template, header } = report;
    const offset = report.parts[0]?.heading ? 0 : 1;
    for (const [index, heading] of titles.entries()) {
      if (heading.match) continue;
      const part = template.parts[index + offset];
      const shown = shorten(heading.text.plain, 60);
      const asSection: Fix[] = isSection(heading, report)
        ? [
            {
              title: 'Maak er een sectiekop van (##)',
              edits: [{ range: { start: heading.range.start, end: heading.range.start }, text: '#' }],
              safe: false,
            },
          ]
        : [];
      if (!part || asSection.length > 0) {
        const message = part
          ? `‘${shown}’ is een sectie en hoort twee hekjes te hebben (##); één hekje (#) is voor een titel.`
          : `‘${shown}’ is een ${ordinal(template.parts.length + 1)} titel; het rapport heeft er ${toTelwoord(template.parts.length)}. Gebruik voor een sectie twee hekjes (##).`;
        yield { range: heading.range, message, fixes: asSection.length > 0 ? asSection : [] };
        continue;
      }
      const expected = titleText(part, header.thema?.value);
      yield {
        range: heading.range,
        message: `De titel ‘${shown}’ wijkt af; hier hoort ‘${shorten(expected, 70)}’.`,
        fixes: [
          {
            title: `Maak er ‘${shorten(expected, 70)}’ van`,
            edits: [{ range: headingText(heading), text: expected }],
            changes: 'words',
          },
        ],
      };
    }
  },
};

function isSection({ text }: Heading, { template }: Report): boolean {
  return template.parts.some((part) => part.sections.some((entry) => matchHeading(text, entry)));
}
