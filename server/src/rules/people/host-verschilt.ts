import { isSingle } from '../../report/dutch/offices.ts';
import { nearPerson, samePerson } from '../../report/dutch/persons.ts';
import type { Report } from '../../report/model.ts';
import { type HostMention, hostsOf } from '../../report/parts/host.ts';
import { groupBy } from '../../report/quotes/quoted.ts';
import { type Located, shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import { otherNames } from '../quotes/other-names.ts';
import type { Found, Rule } from '../rule.ts';

export const hostVerschilt: Rule = {
  code: 'host-verschilt',
  kind: 'contradiction',
  title: 'De host heeft hier een andere naam, functie of provincie',
  why: 'Wie de gesprekken leidde, staat op meer plaatsen; die naam en functie worden als eerste nagekeken.',
  wrong: text`
    ---
    rapportage: middenvelddialogen
    thema: Bussen
    host: { naam: Fenna Bakker, functie: provinciesecretaris, provincie: Drenthe }
    ---

    # Verslag middenvelddialogen over ‘Bussen’

    Onder voorzitterschap van {{Fenna Bakkers}} deelden zij hun ervaring.
  `,
  right: text`
    ---
    rapportage: middenvelddialogen
    thema: Bussen
    host: { naam: Fenna Bakker, functie: provinciesecretaris, provincie: Drenthe }
    ---

    # Verslag middenvelddialogen over ‘Bussen’

    Onder voorzitterschap van Fenna Bakker deelden zij hun ervaring.
  `,

  *check(report) {
    const mentions = hostsOf(report);
    const truth = mentions.find(({ source }) => source !== 'tekst') ?? mentions.find(({ chaired }) => chaired);
    if (!truth) return;
    const hosts = mentions.filter(({ source }) => source === truth.source);
    yield* otherHosts(mentions, hosts, truth, report);
    yield* otherOffices(mentions, hosts, report);
    yield* inRunningText(mentions, hosts, report);
  },
};

function isOneOf(hosts: readonly HostMention[], { naam }: HostMention): boolean {
  return hosts.some((host) => samePerson(host.naam.value, naam.value));
}

/** Another name for the person who chaired or who holds the host's office; each name once. */
function* otherHosts(
  mentions: readonly HostMention[],
  hosts: readonly HostMention[],
  truth: HostMention,
  report: Report,
): Iterable<Found> {
  const others = mentions.filter(
    (mention) => (mention.chaired || sameOffice(mention, truth)) && !isOneOf(hosts, mention),
  );
  if (others.length === 0) return;
  const agreed = mentions.filter((mention) => isOneOf(hosts, mention)).length;
  const said = report.quotes.some(({ naam }) => naam && samePerson(naam.value, truth.naam.value));
  // If only the fixed sentence has the name, either may be wrong: the finding is there, about all of them.
  if (truth.source === 'zin' && agreed === 1 && !said) {
    const [other] = others as [HostMention, ...HostMention[]];
    yield {
      range: truth.naam.range,
      message: messageFor(truth, other, report),
      related: others.map(placeOf),
      ...(isSure(truth, other) ? {} : { doubtful: true }),
      fixes: [renameFix(truth, other.naam.value), ...others.map((one) => renameFix(one, truth.naam.value))],
    };
    return;
  }
  for (const [, [first, ...more]] of groupBy(others, ({ naam }) => naam.value)) {
    if (!first) continue;
    yield {
      range: first.naam.range,
      message: messageFor(first, truth, report),
      related: [truth, ...more].map(placeOf),
      ...(isSure(first, truth) ? {} : { doubtful: true }),
      fixes: [renameFix(first, truth.naam.value, more)],
    };
  }
}

function messageFor(here: HostMention, there: HostMention, report: Report): string {
  const who = here.functie && isSingle(here.functie.value) ? `De ${officeName(here)}` : 'De host';
  return `${who} heet hier ${shorten(here.naam.value, 35)}, ${whereIs(there, report)} ${shorten(there.naam.value, 35)}.`;
}

export function officeName({ functie, provincie }: HostMention): string {
  const name = (functie?.value ?? 'host').replace('koning', 'Koning');
  return provincie ? `${name} van ${provincie.value}` : name;
}

function whereIs({ source, range }: HostMention, report: Report): string {
  const { places } = report.template;
  if (source === 'header') return `in ${places.header ?? 'de header'}`;
  if (source === 'zin') return `in ${places.zin ?? 'de inleiding'}`;
  const section = report.sections.find((one) => one.range.start <= range.start && range.start <= one.range.end);
  return section?.entry ? `in ${section.entry.name}` : 'elders';
}

function placeOf({ range, naam }: HostMention) {
  return { range, message: `Hier staat ‘${shorten(naam.value, 60)}’.` };
}

/** A quite different name in the text may be somebody else's, unless both hold one office. */
function isSure(one: HostMention, other: HostMention): boolean {
  return sameOffice(one, other) || nearPerson(one.naam.value, other.naam.value) || one.source !== 'tekst';
}

function sameOffice(one: HostMention, other: HostMention): boolean {
  if (!one.functie || one.functie.value !== other.functie?.value || !isSingle(one.functie.value)) return false;
  return one.provincie !== undefined && one.provincie.value === other.provincie?.value;
}

function renameFix({ naam }: HostMention, to: string, more: readonly HostMention[] = []) {
  const places: readonly Located<string>[] = [naam, ...more.map((one) => one.naam)];
  return {
    title: `Maak van ‘${shorten(naam.value, 35)}’ ‘${shorten(to, 35)}’`,
    edits: places.map(({ range }) => ({ range, text: to })),
    safe: false,
    changes: 'words' as const,
  };
}

/** The same person with another office or province than elsewhere. */
function* otherOffices(
  mentions: readonly HostMention[],
  hosts: readonly HostMention[],
  report: Report,
): Iterable<Found> {
  for (const mention of mentions) {
    const known = hosts.find((host) => host !== mention && samePerson(host.naam.value, mention.naam.value));
    if (!known || mention.source === 'header') continue;
    for (const what of ['functie', 'provincie'] as const) {
      const [here, there] = [mention[what], known[what]];
      if (!here || !there || isLike(here.value, there.value)) continue;
      yield {
        range: here.range,
        message: `De ${what} van de host is hier ‘${shorten(here.value, 40)}’, ${whereIs(known, report)} ‘${shorten(there.value, 40)}’.`,
        related: [{ range: there.range, message: `Hier staat ‘${shorten(there.value, 60)}’.` }],
        fixes:
          what === 'provincie'
            ? [
                {
                  title: `Maak er ‘${there.value}’ van`,
                  edits: [{ range: here.range, text: there.value }],
                  safe: false,
                  changes: 'words',
                },
              ]
            : [],
      };
    }
  }
}

/** One may say more than the other: `secretaris-directeur`, `secretaris`. */
function isLike(one: string, other: string): boolean {
  const [some, others] = [one.toLowerCase(), other.toLowerCase()];
  return some.includes(others) || others.includes(some);
}

/** The host's name with a typing error, where no word beside it says who that is. */
function* inRunningText(
  mentions: readonly HostMention[],
  hosts: readonly HostMention[],
  report: Report,
): Iterable<Found> {
  for (const { place, usual, sure } of otherNames(report)) {
    const host = hosts.find(({ naam }) => samePerson(naam.value, usual.value));
    if (!host || place.source !== 'tekst' || mentions.some(({ naam }) => naam.range.start === place.range.start))
      continue;
    yield {
      range: place.range,
      message: `Hier staat ‘${shorten(place.value, 40)}’; de host heet ${whereIs(host, report)} ‘${shorten(usual.value, 40)}’.`,
      related: [placeOf(host)],
      ...(sure ? {} : { doubtful: true }),
      fixes: [
        {
          title: `Maak er ‘${shorten(usual.value, 45)}’ van`,
          edits: [{ range: place.range, text: usual.value }],
          safe: false,
          changes: 'words',
        },
      ],
    };
  }
}
