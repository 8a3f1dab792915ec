import { dutchDate } from '../../report/dutch/dates.ts';
import { enumerate } from '../../report/dutch/enumerate.ts';
import { findGemeente, type Gemeente, nearestGemeenten } from '../../report/dutch/gemeenten.ts';
import { type NamedGemeente, namedGemeenten, nameEdit } from '../../report/questions/named-gemeenten.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Rule } from '../rule.ts';

export const gemeenteOnbekend: Rule = {
  code: 'gemeente-onbekend',
  kind: 'form',
  title: 'Een naam is geen gemeente, of was dat toen niet',
  why: 'Dorpen, regio’s en samenwerkingen zijn geen gemeente, en gemeenten gaan soms in elkaar op. Wie host was, leest zijn naam terug.',
  wrong: text`
    ## Wie zaten aan tafel?

    - Hosts kwamen uit de volgende gemeentes: Emmen en {{Heuvelrug}}
  `,
  right: text`
    ## Wie zaten aan tafel?

    - Hosts kwamen uit de volgende gemeentes: Emmen en Utrechtse Heuvelrug
  `,

  *check(report) {
    for (const named of namedGemeenten(report)) {
      const [first, ...others] = named.places;
      const { name } = named;
      if (!first || name.startsWith('<')) continue;
      const gemeente = findGemeente(name);
      const problem = gemeente ? outOfTime(gemeente, named) : unknown(name);
      if (!problem) continue;
      yield {
        range: first.range,
        message: problem.message,
        related: others.map(({ range }) => ({ range, message: 'Ook hier staat deze naam.' })),
        fixes: problem.instead.map((right) => ({
          title: `Maak er ‘${right}’ van`,
          edits: named.places.map(({ range }) => nameEdit(range, right)),
          safe: false,
        })),
      };
    }
  },
};

interface Problem {
  readonly message: string;
  readonly instead: readonly string[];
}

function unknown(name: string): Problem {
  const instead = nearestGemeenten(name);
  const meant = instead[0] ? `; bedoeld is misschien ‘${instead[0]}’` : '';
  return { message: `‘${shorten(name, 50)}’ is geen gemeente${meant}.`, instead };
}

/** A municipality that existed on none of the days between `from` and `to`. */
function outOfTime({ naam, vanaf, tot, opgegaanIn = [] }: Gemeente, { from, to }: NamedGemeente): Problem | undefined {
  if (tot !== undefined && from >= tot) {
    const into =
      opgegaanIn.length > 0
        ? ` hoort sinds ${dutchDate(tot)} bij ${enumerate(opgegaanIn)}`
        : ` is sinds ${dutchDate(tot)} geen gemeente meer`;
    return { message: `${naam}${into}.`, instead: opgegaanIn };
  }
  return vanaf !== undefined && to < vanaf
    ? { message: `${naam} is pas sinds ${dutchDate(vanaf)} een gemeente.`, instead: [] }
    : undefined;
}
