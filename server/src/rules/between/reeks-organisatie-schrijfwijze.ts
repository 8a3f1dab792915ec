import { meantMinisterie } from '../../report/dutch/ministeries.ts';
import { nameKey } from '../../report/dutch/organisaties.ts';
import { mostUsed } from '../../report/dutch/usual-spelling.ts';
import type { Report } from '../../report/model.ts';
import { fileName } from '../../report/text/file-name.ts';
import { type Range, shorten } from '../../report/text/text.ts';
import { withoutDoubles } from '../organisations/doubles.ts';
import { exampleOf } from '../organisations/example.ts';
import { nameListsOf } from '../organisations/name-lists.ts';
import type { SeriesRule } from './series-rule.ts';

export const reeksOrganisatieSchrijfwijze: SeriesRule = {
  code: 'reeks-organisatie-schrijfwijze',
  kind: 'style',
  title: 'Een organisatie is in de verslagen van de reeks verschillend geschreven',
  why: 'Wie twee verslagen naast elkaar leest, ziet anders twee organisaties.',
  wrong: [exampleOf('Noord-Zuid Vervoer, Provincie Drenthe'), exampleOf('Fietsersbond, {{Noord Zuid-Vervoer}}')],
  right: [exampleOf('Noord-Zuid Vervoer, Provincie Drenthe'), exampleOf('Fietsersbond, Noord-Zuid Vervoer')],

  *check(members) {
    const named = members.flatMap(({ file, report }) => spelledNamesOf(report).map((one) => ({ file, ...one })));
    const usual = mostUsed(named);
    for (const { file, key, spelling, range } of named) {
      const right = usual.get(key);
      const other = named.find((one) => one.file !== file && one.key === key && one.spelling === right);
      if (right === undefined || right === spelling || !other) continue;
      yield {
        file,
        range,
        message: `Hier staat ‘${shorten(spelling, 45)}’, in ${fileName(other.file, 45)} ‘${shorten(right, 45)}’.`,
        related: [{ file: other.file, range: other.range, message: `Hier staat ‘${shorten(right, 100)}’.` }],
        fixes: [
          {
            title: `Maak er ‘${shorten(right, 60)}’ van`,
            edits: [{ range, text: right }],
            changes: 'words',
            safe: false,
          },
        ],
      };
    }
  },
};

interface SpelledName {
  readonly key: string;
  readonly spelling: string;
  readonly range: Range;
}

/** The organisations of a report, without trailing parentheses. Ministries have a finding in their own report. */
function spelledNamesOf(report: Report): readonly SpelledName[] {
  return nameListsOf(report)
    .map(withoutDoubles)
    .flatMap(({ names }) =>
      names.flatMap(({ value, range }) => {
        const length = /\s*\([^()]*\)$/.exec(value)?.index ?? value.length;
        const spelling = value.slice(0, length);
        const own = { start: range.start, end: range.start + length };
        const isPlain = report.text.slice(own.start, own.end) === spelling;
        return !isPlain || spelling === '' || meantMinisterie(value)
          ? []
          : [{ key: nameKey(spelling), spelling: spelling.replaceAll("'", '’'), range: own }];
      }),
    );
}
