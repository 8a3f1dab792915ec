import { upperFirst } from '../../report/dutch/capitals.ts';
import type { Kader, Part, Report } from '../../report/model.ts';
import { headingText } from '../../report/parts/recount.ts';
import { withInner } from '../../report/places.ts';
import { missingKadersOf } from '../../report/questions/meant-kaders.ts';
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
    for (const part of report.parts)
      for (const { entry, kader } of missingKadersOf(part))
        yield kader ? foundUnnamed(entry, kader, report) : foundMissing(entry, part, report);
  },
};

function foundUnnamed(entry: TemplateKader, { title, open }: Kader, { text: whole }: Report): Found {
  const behind = open.end + (/^[^\r\n]*/.exec(whole.slice(open.end))?.[0].length ?? 0);
  return {
    range: title?.text.plain ? title.range : open,
    message: `Dit lijkt ${entry.name}; geef het de titel ‘${shorten(entry.title, 80)}’.`,
    fixes: [
      {
        title: 'Geef het kader de vaste titel',
        edits: title?.text.plain
          ? [{ range: headingText(title), text: entry.title }]
          : [insertBlock(whole, behind, `### ${entry.title}`)],
        changes: 'words',
        safe: false,
      },
    ],
  };
}

function foundMissing(entry: TemplateKader, part: Part, report: Report): Found {
  const sections = part.sections
    .flatMap(withInner)
    .filter(({ entry: own }) => own && (entry.within ?? [entry.usual]).some((id) => id === own.id));
  const place = sections.find((section) => section.entry?.id === entry.usual) ?? sections.at(-1) ?? part;
  return {
    range: (place.heading ?? part.heading)?.range ?? { start: part.range.start, end: part.range.start },
    message: `${upperFirst(entry.name)} ontbreekt: ‘${shorten(entry.title, 90)}’`.replace(/[.:]?’$/, '’.'),
    fixes: [
      {
        title: `Voeg ${entry.name} toe`,
        edits: [insertBlock(report.text, place.range.end, entry.snippet.join('\n'))],
        changes: 'words',
      },
    ],
  };
}
