import { gemeenteKey } from '../../report/dutch/gemeenten.ts';
import { mostUsed } from '../../report/dutch/usual-spelling.ts';
import { namedGemeenten, nameEdit } from '../../report/questions/named-gemeenten.ts';
import { fileName } from '../../report/text/file-name.ts';
import type { Located } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { SeriesRule } from './series-rule.ts';

export const reeksGemeenteSchrijfwijze: SeriesRule = {
  code: 'reeks-gemeente-schrijfwijze',
  kind: 'style',
  title: 'Een gemeente heet in de rapporten van de reeks verschillend',
  why: 'Den Haag en ’s-Gravenhage zijn één gemeente; in een reeks staat er één naam.',
  wrong: [
    text`
      ## Wie zaten aan tafel?

      - Hosts kwamen uit de volgende gemeentes: Emmen en ’s-Hertogenbosch
    `,
    text`
      ## Wie zaten aan tafel?

      - Hosts kwamen uit de volgende gemeentes: Borne en {{Den Bosch}}
    `,
  ],
  right: [
    text`
      ## Wie zaten aan tafel?

      - Hosts kwamen uit de volgende gemeentes: Emmen en ’s-Hertogenbosch
    `,
    text`
      ## Wie zaten aan tafel?

      - Hosts kwamen uit de volgende gemeentes: Borne en ’s-Hertogenbosch
    `,
  ],

  across: true,

  *check(members) {
    const named = members.flatMap(({ file, report }) =>
      namedGemeenten(report).map(({ name, places }) => ({
        file,
        name,
        place: places[0] as Located<string>,
        all: places,
      })),
    );
    const usual = mostUsed(named.map(({ name }) => ({ spelling: name.replace(/[’‘]/g, "'"), key: gemeenteKey(name) })));
    for (const { file, name, place, all } of named) {
      const best = usual.get(gemeenteKey(name));
      const other =
        best !== undefined && best !== name.replace(/[’‘]/g, "'")
          ? named.find((one) => one.file !== file && one.name.replace(/[’‘]/g, "'") === best)
          : undefined;
      if (!other) continue;
      const right = withApostrophe(other.name);
      yield {
        file,
        range: place.range,
        message: `Hier staat ‘${name}’, in ${fileName(other.file, 60)} ‘${right}’.`,
        related: [{ file: other.file, range: other.place.range, message: `Hier staat ‘${right}’.` }],
        fixes: [
          { title: `Maak er ‘${right}’ van`, edits: all.map(({ range }) => nameEdit(range, right)), safe: false },
        ],
      };
    }
  },
};

/** The typographic apostrophe, whatever was typed: `’s-Hertogenbosch`. */
function withApostrophe(name: string): string {
  return name.replace(/['‘`´]/g, '’');
}
