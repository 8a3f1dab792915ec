import type { Kader, Part, Report } from '../../report/model.ts';
import { readNames } from '../../report/parts/names.ts';
import { headingText } from '../../report/parts/recount.ts';
import { kadersOf, withInner } from '../../report/places.ts';
import type { TemplateKader } from '../../report/template.ts';
import { insertBlock } from '../../report/text/block-edits.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Found, Rule } from '../rule.ts';
import { exampleOf } from './example.ts';

export const organisatiesOntbreken: Rule = {
  code: 'organisaties-ontbreken',
  kind: 'structure',
  title: 'Het kader met de organisaties ontbreekt',
  why: 'Welke organisaties meededen, staat alleen in dat kader; lezers zoeken het en de inleiding verwijst ernaar.',
  wrong: text`
    ---
    rapportage: middenvelddialogen
    thema: Mobiliteit
    ---

    # Verslag middenvelddialogen over ‘Mobiliteit’

    {{## 2. Hoe kunnen we dit aanpakken?}}

    Begin klein.
  `,
  right: exampleOf('Fietsersbond, Hogeschool Rijn, Provincie Drenthe'),

  *check(report) {
    for (const part of report.parts) {
      const there = new Set(kadersOf(part).map(({ entry }) => entry));
      for (const entry of part.entry.kaderEntries ?? [])
        if (entry.required && !there.has(entry)) yield foundMissing(entry, part, report);
    }
  },
};

/** With this many names, a kader with another title must be the one that is missing. */
const SURELY = 8;

function foundMissing(entry: TemplateKader, part: Part, report: Report): Found {
  const meant = kadersOf(part).find((kader) => kader.title && isListOfNames(kader));
  if (meant?.title) {
    return {
      range: meant.title.range,
      message: `Dit lijkt ${entry.name}; geef het de titel ‘${shorten(entry.title, 80)}’.`,
      fixes: [
        {
          title: 'Geef het kader de vaste titel',
          edits: [{ range: headingText(meant.title), text: entry.title }],
          changes: 'words',
          safe: false,
        },
      ],
    };
  }
  const sections = part.sections
    .flatMap(withInner)
    .filter(({ entry: own }) => own && (entry.within ?? [entry.usual]).some((id) => id === own.id));
  const place = sections.find((section) => section.entry?.id === entry.usual) ?? sections.at(-1) ?? part;
  return {
    range: (place.heading ?? part.heading)?.range ?? { start: part.range.start, end: part.range.start },
    message:
      `${entry.name.charAt(0).toUpperCase()}${entry.name.slice(1)} ontbreekt: ‘${shorten(entry.title, 90)}’`.replace(
        /[.:]?’$/,
        '’.',
      ),
    fixes: [
      {
        title: `Voeg ${entry.name} toe`,
        edits: [insertBlock(report.text, place.range.end, entry.snippet.join('\n'))],
        changes: 'words',
      },
    ],
  };
}

function isListOfNames(kader: Kader): boolean {
  const names = readNames(kader);
  return names.length >= SURELY && names.every(({ value }) => /^[\p{Lu}\p{N}’‘]/u.test(value) && value.length < 80);
}
