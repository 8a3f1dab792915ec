import { themaKey } from '../../report/dutch/spelling.ts';
import type { List, Report } from '../../report/model.ts';
import { listedThema } from '../../report/parts/listed-thema.ts';
import { allSections } from '../../report/places.ts';
import { fileName } from '../../report/text/file-name.ts';
import { type Located, overlapsAny, shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Member, SeriesFound, SeriesRule } from './series-rule.ts';

export const reeksThemasVerschillen: SeriesRule = {
  code: 'reeks-themas-verschillen',
  kind: 'contradiction',
  title: 'De lijst van thema’s is in een ander rapport van de reeks anders',
  why: 'Alle rapporten van een reeks noemen dezelfde thema’s; een ander thema doet denken dat er een rapport ontbreekt.',
  wrong: [
    text`
      ---
      rapportage: middenvelddialogen
      thema: Winkels
      ---

      # Verslag middenvelddialogen over ‘Winkels’

      Hoe blijft het dorp heel?

      De thema’s:

      - Winkels
      - Buren
      - Water

      Dit verslag bevat:

      - Wat is er nodig?
    `,
    text`
      ---
      rapportage: middenvelddialogen
      thema: Buren
      ---

      # Verslag middenvelddialogen over ‘Buren’

      Hoe blijft het dorp heel?

      De thema’s:

      - Winkels
      - Buren
      - {{Energie}}

      Dit verslag bevat:

      - Wat is er nodig?
    `,
  ],
  right: [
    text`
      ---
      rapportage: middenvelddialogen
      thema: Winkels
      ---

      # Verslag middenvelddialogen over ‘Winkels’

      Hoe blijft het dorp heel?

      De thema’s:

      - Winkels
      - Buren
      - Water

      Dit verslag bevat:

      - Wat is er nodig?
    `,
    text`
      ---
      rapportage: middenvelddialogen
      thema: Buren
      ---

      # Verslag middenvelddialogen over ‘Buren’

      Hoe blijft het dorp heel?

      De thema’s:

      - Winkels
      - Buren
      - Water

      Dit verslag bevat:

      - Wat is er nodig?
    `,
  ],

  *check(members) {
    const listed = members.flatMap((member) => {
      const list = themaListOf(member.report);
      return list ? [{ member, themas: list.items.map(({ text: item }) => listedThema(item)) }] : [];
    });
    const [first, ...others] = listed;
    if (!first) return;
    for (const { member, themas } of others) yield* difference(member, themas, first.member, first.themas);
  },
};

/** The list of themes, unless it is still to be filled in. */
function themaListOf(report: Report): List | undefined {
  const lists = [...report.parts, ...allSections(report)].flatMap((holder) => holder.lists);
  const list = lists.find(({ entry }) => entry?.holdsThema);
  return list && !overlapsAny(report.placeholders, list.range) ? list : undefined;
}

function* difference(
  { file }: Member,
  here: readonly Located<string>[],
  other: Member,
  there: readonly Located<string>[],
): Iterable<SeriesFound> {
  const known = new Set(there.map(({ value }) => themaKey(value)));
  const own = new Set(here.map(({ value }) => themaKey(value)));
  const more = here.filter(({ value }) => !known.has(themaKey(value)));
  const less = there.filter(({ value }) => !own.has(themaKey(value)));
  const shared = here.length - more.length;
  // With hardly a theme in common, these are reports of two series.
  if (shared < Math.max(here.length, there.length) / 2 || more.length + less.length === 0) return;
  const name = fileName(other.file, 40);
  const [extra] = more;
  const [missing] = less;
  const place = extra ?? here.at(-1);
  if (!place) return;
  yield {
    file,
    range: place.range,
    message: sentence(extra?.value, missing?.value, name),
    related: (missing ? [missing] : there.slice(-1)).map(({ range }) => ({
      file: other.file,
      range,
      message: missing ? `Hier staat ‘${shorten(missing.value, 60)}’.` : 'Hier eindigt de lijst.',
    })),
  };
}

function sentence(extra: string | undefined, missing: string | undefined, name: string): string {
  const here = shorten(extra ?? '', 45);
  const there = shorten(missing ?? '', 45);
  if (extra === undefined) return `In de lijst van thema’s ontbreekt ‘${there}’, dat in ${name} wel staat.`;
  if (missing === undefined) return `Het thema ‘${here}’ staat niet in de lijst van thema’s van ${name}.`;
  return `In de lijst van thema’s staat ‘${here}’, in ${name} staat daar ‘${there}’.`;
}
