import { capitalise } from '../../report/dutch/telwoorden.ts';
import type { Report } from '../../report/model.ts';
import { headingForm, ordinal } from '../../report/naming.ts';
import { partBefore, strayedInto } from '../../report/places.ts';
import { knownOf, partText, titleText } from '../../report/skeleton.ts';
import type { TemplatePart } from '../../report/template.ts';
import { insertBlock } from '../../report/text/block-edits.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Found, Rule } from '../rule.ts';

export const deelTweeOntbreekt: Rule = {
  code: 'deel-twee-ontbreekt',
  kind: 'structure',
  title: 'Deel twee ontbreekt',
  why: 'Na de kaart volgt het rapport zelf, met de citaten. Zolang het rapport een concept is, mag het nog ontbreken.',
  wrong: text`
    {{# Rapportage themadialogen Mobiliteit}}

    ## Dromen

    - Een bus die rijdt.
  `,
  right: text`
    # Rapportage themadialogen Mobiliteit

    ## Dromen

    - Een bus die rijdt.

    # Themadialogen over mobiliteit: inleiding

    ## 4. Procesobservaties

    Er werd geluisterd.
  `,

  *check(report) {
    const [found] = report.template.parts.flatMap((entry) => foundMissing(entry, report));
    if (found) yield found;
  },
};

/** Finds a missing part after one that is there. */
function foundMissing(entry: TemplatePart, report: Report): readonly Found[] {
  const before = entry.required ? partBefore(entry, report) : undefined;
  if (!before?.heading) return [];
  const known = knownOf(report);
  const strayed = strayedInto(before, entry);
  if (strayed)
    return [
      {
        range: strayed.heading.range,
        message: `De titel van ${entry.name} ontbreekt; die hoort boven ‘${shorten(strayed.heading.text.plain, 60)}’.`,
        fixes: [
          {
            title: `Zet de titel van ${entry.name} erboven`,
            edits: [
              {
                range: { start: strayed.range.start, end: strayed.range.start },
                text: `# ${titleText(entry, known.thema)}\n\n`,
              },
            ],
            changes: 'words',
          },
        ],
      },
    ];
  const title = `${ordinal(report.template.parts.indexOf(entry) + 1)} titel ‘${headingForm(entry)}’`;
  return [
    {
      range: before.heading.range,
      message: `${capitalise(entry.name)} ontbreekt${entry.about ? `: ${entry.about}` : ''}, onder een ${title}.`,
      fixes: [
        {
          title: `Zet ${entry.name} klaar`,
          edits: [insertBlock(report.text, report.text.trimEnd().length, partText(entry, known))],
          changes: 'words',
        },
      ],
    },
  ];
}
