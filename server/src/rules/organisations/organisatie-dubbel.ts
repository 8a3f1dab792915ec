import { doublesIn } from '../../report/dutch/organisaties.ts';
import { telwoordLike } from '../../report/dutch/telwoorden.ts';
import type { NumberStatement, Report } from '../../report/model.ts';
import type { Edit } from '../../report/text/edits.ts';
import { shorten } from '../../report/text/text.ts';
import type { Rule } from '../rule.ts';
import { exampleOf } from './example.ts';
import { type NameList, nameListsOf, withoutName } from './name-lists.ts';

export const organisatieDubbel: Rule = {
  code: 'organisatie-dubbel',
  kind: 'contradiction',
  title: 'Een organisatie staat twee keer in de lijst',
  why: 'Elke organisatie staat er één keer in, ook als ze een naam en een afkorting heeft; anders klopt het aantal niet.',
  wrong: exampleOf('Fietsersbond, Provincie Drenthe, Vereniging van Nederlandse Gemeenten, {{VNG}}'),
  right: exampleOf('Fietsersbond, Provincie Drenthe, Vereniging van Nederlandse Gemeenten'),

  *check(report) {
    for (const list of nameListsOf(report)) {
      const doubles = doublesIn(list.names);
      const total = list.names.length;
      const claim = claimOf(report, list);
      for (const { double, of } of doubles) {
        const edit = withoutName(report, list, list.names.indexOf(double));
        // A writer who counted the names counted this one twice.
        const counted = claim?.value === total ? recount(report, claim, total - 1) : [];
        const count = `de lijst telt ${total} namen van ${total - doubles.length} organisaties`;
        yield {
          range: double.range,
          message: `${describeDouble(double.value, of.value)}${claim?.value === total ? `; ${count}` : ''}.`,
          related: [{ range: of.range, message: `Hier staat ‘${shorten(of.value, 100)}’.` }],
          fixes: edit
            ? [
                {
                  title: counted.length > 0 ? 'Haal de naam weg en pas het aantal aan' : 'Haal de naam weg',
                  edits: [edit, ...counted],
                  changes: 'words',
                },
              ]
            : [],
        };
      }
    }
  },
};

function describeDouble(double: string, of: string): string {
  return double === of
    ? `‘${shorten(double, 60)}’ staat al in de lijst`
    : `‘${shorten(double, 40)}’ en ‘${shorten(of, 45)}’ zijn dezelfde organisatie`;
}

/** What the text says about how many there are; undefined if it says so more than once. */
function claimOf({ statements }: Report, { kader }: NameList): NumberStatement | undefined {
  const about = kader.entry?.counts;
  const claims = statements.filter((one) => one.about === about && one.source !== 'kader') as NumberStatement[];
  return claims.length === 1 ? claims[0] : undefined;
}

function recount({ text }: Report, { range }: NumberStatement, count: number): readonly Edit[] {
  return [{ range, text: telwoordLike(count, text.slice(range.start, range.end)) }];
}
