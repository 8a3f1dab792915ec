import { latin } from '../../report/dutch/latin.ts';
import { functieKey, isSingle } from '../../report/dutch/offices.ts';
import { samePerson } from '../../report/dutch/persons.ts';
import { parseTelwoord } from '../../report/dutch/telwoorden.ts';
import type { Report } from '../../report/model.ts';
import { type HostMention, hostsOf } from '../../report/parts/host.ts';
import { allSections } from '../../report/places.ts';
import { groupBy } from '../../report/quotes/quoted.ts';
import { fileName } from '../../report/text/file-name.ts';
import { type Range, shorten, sourceRange } from '../../report/text/text.ts';
import { text } from '../example.ts';
import { officeName } from '../people/host-verschilt.ts';
import type { Member, SeriesFound, SeriesRule } from './series-rule.ts';

const REPORT = (thema: string, host: string) => text`
  ---
  rapportage: middenvelddialogen
  thema: ${thema}
  ---

  # Verslag middenvelddialogen over ‘${thema}’

  De provinciesecretaris van Drenthe, ${host}, trad op als voorzitter.
`;

export const reeksHostVerschilt: SeriesRule = {
  code: 'reeks-host-verschilt',
  kind: 'contradiction',
  title: 'Wie een ambt heeft, heet in een ander rapport van de reeks anders',
  why: 'Een provincie heeft één provinciesecretaris; twee namen in één reeks kunnen niet allebei kloppen.',
  wrong: [REPORT('Bussen', 'Fenna Bakker'), REPORT('Water', '{{Tjerk Vos}}')],
  right: [REPORT('Bussen', 'Fenna Bakker'), REPORT('Water', 'Fenna Bakker')],

  *check(members) {
    const held = members.flatMap(({ file, report }) =>
      hostsOf(report).flatMap((mention) => (hasOneHolder(mention) ? [{ file, mention }] : [])),
    );
    for (const [, all] of groupBy(held, ({ mention }) => officeName(mention))) yield* otherHolders(all);
    yield* otherCounts(members);
  },
};

interface Held {
  readonly file: string;
  readonly mention: HostMention;
}

function hasOneHolder({ functie, provincie }: HostMention): boolean {
  return functie !== undefined && provincie !== undefined && isSingle(functie.value);
}

/** One finding per file, at its first place, for all the names in other files. */
function* otherHolders(all: readonly Held[]): Iterable<SeriesFound> {
  for (const [file, own] of groupBy(all, (one) => one.file)) {
    const [here] = own;
    const others = all.filter((one) => one.file !== file && !own.some(({ mention }) => isNamed(mention, one.mention)));
    const [first] = others;
    if (!here || !first) continue;
    const there = others.filter((one) => one.file === first.file).map(({ mention }) => shorten(mention.naam.value, 30));
    yield {
      file,
      range: here.mention.naam.range,
      message:
        `De ${officeName(here.mention)} heet hier ${shorten(here.mention.naam.value, 30)}, in ${fileName(first.file, 35)} ${[...new Set(there)].join(' en ')}.`.slice(
          0,
          160,
        ),
      related: others.map(({ file: other, mention }) => ({
        file: other,
        range: mention.range,
        message: `Hier staat ‘${shorten(mention.naam.value, 60)}’.`,
      })),
    };
  }
}

function isNamed(one: HostMention, other: HostMention): boolean {
  return samePerson(one.naam.value, other.naam.value);
}

/** `vier hosts …: een commissaris van de Koning en drie provinciesecretarissen`. */
const COUNTED = latin(/(?<hosts>[\p{L}\d]+) hosts(?!\p{L})[^.?!]{0,200}?: (?<list>[^.?!:]{5,160})/du);
const OFFICES = latin(
  /(?<count>[\p{L}\d]+) (?<office>commissaris(?:sen)? van de [Kk]oning(?:in)?|provinciesecretaris(?:sen)?)(?!\p{L})/gu,
);

interface Counted {
  readonly range: Range;
  readonly hosts?: number;
  readonly offices: readonly { readonly functie: string; readonly count: number }[];
}

function countHosts(report: Report): Counted | undefined {
  for (const { entry, paragraphs } of allSections(report)) {
    if (!entry?.standing) continue;
    for (const paragraph of paragraphs) {
      const found = COUNTED.exec(paragraph.plain);
      const [from = 0, to = 0] = found?.indices?.groups?.list ?? [];
      const offices = [...(found?.groups?.list ?? '').matchAll(OFFICES)].flatMap(({ groups = {} }) => {
        const count = parseTelwoord(groups.count ?? '');
        const functie = functieKey((groups.office ?? '').replace('sen', ''));
        return count === undefined ? [] : [{ functie, count }];
      });
      if (offices.length > 0)
        return { range: sourceRange(paragraph, from, to), hosts: parseTelwoord(found?.groups?.hosts ?? ''), offices };
    }
  }
  return undefined;
}

/** More hosts with an office than the standing text counts; fewer only if every report of the series is present. */
function* otherCounts(members: readonly Member[]): Iterable<SeriesFound> {
  const hosts = members.flatMap(({ file, report }) => {
    const mention = hostsOf(report).find(({ source, functie }) => source !== 'tekst' && functie !== undefined);
    return mention?.functie ? [{ file, mention, functie: mention.functie.value }] : [];
  });
  for (const { file, report } of members) {
    const counted = countHosts(report);
    if (!counted) continue;
    const whole = counted.hosts === hosts.length && hosts.length === members.length;
    for (const { functie, count } of counted.offices) {
      const own = hosts.filter((host) => host.functie === functie);
      if (own.length <= count && !(whole && own.length < count)) continue;
      yield {
        file,
        range: counted.range,
        message:
          `Hier staat ‘${shorten(report.text.slice(counted.range.start, counted.range.end), 70)}’; in de rapporten van de reeks is ${own.length} keer een ${functie.replace('koning', 'Koning')} host.`.slice(
            0,
            160,
          ),
        related: own.map(({ file: other, mention }) => ({
          file: other,
          range: mention.range,
          message: `Hier staat ‘${shorten(mention.naam.value, 60)}’.`,
        })),
      };
      // All reports have the same text; the finding is in the first.
      return;
    }
  }
}
