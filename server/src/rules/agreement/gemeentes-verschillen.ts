import { upperFirst } from '../../report/dutch/capitals.ts';
import { withNoun, wordFor } from '../../report/dutch/counted.ts';
import { enumerate } from '../../report/dutch/enumerate.ts';
import { findGemeente, gemeenteKey, nearestGemeenten, oneGemeenteKey } from '../../report/dutch/gemeenten.ts';
import type { HostsLine, Report } from '../../report/model.ts';
import { hostsLine } from '../../report/parts/aan-tafel.ts';
import { allSections, partAt } from '../../report/places.ts';
import { twiceNamed } from '../../report/questions/named-gemeenten.ts';
import { knownOf } from '../../report/skeleton.ts';
import type { Edit } from '../../report/text/edits.ts';
import { largest } from '../../report/text/many.ts';
import type { Located } from '../../report/text/text.ts';
import { shorten } from '../../report/text/text.ts';
import { text } from '../example.ts';
import type { Found, Rule } from '../rule.ts';

export const gemeentesVerschillen: Rule = {
  code: 'gemeentes-verschillen',
  kind: 'contradiction',
  title: 'De gemeentes op de kaart zijn niet die van de dialogen',
  why: 'De kaart noemt alle gemeentes die host waren en geen andere; wie host was, leest het na.',
  wrong: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit
    dialogen:
      - { nummer: 1, gemeente: Emmen }
      - { nummer: 2, gemeente: Borne }
    ---

    ## Wie zaten aan tafel?

    - Hosts kwamen uit de volgende gemeentes: {{Emmen en Goes}}
  `,
  right: text`
    ---
    rapportage: themadialogen
    thema: Mobiliteit
    dialogen:
      - { nummer: 1, gemeente: Emmen }
      - { nummer: 2, gemeente: Borne }
    ---

    ## Wie zaten aan tafel?

    - Hosts kwamen uit de volgende gemeentes: Emmen en Borne
  `,

  needs: ['gemeente'],

  *check(report) {
    const hosts = allSections(report).find(({ aanTafel }) => aanTafel?.hosts)?.aanTafel?.hosts;
    if (!hosts || hosts.gemeenten.length === 0) return;
    // A host that is still to be filled in may be any of them.
    const records = (report.header.dialogen?.records ?? []).map(({ gemeenten }) =>
      gemeenten.filter(({ value }) => !value.startsWith('<')),
    );
    const registered = records.flat();
    const complete = records.every((gemeenten) => gemeenten.length > 0);
    const different = registered.length > 0 ? compareLists(hosts, registered, complete, report) : undefined;
    if (different) yield different;
    else if (twiceNamed(hosts.gemeenten).length > 0) yield foundTwice(hosts, report);
    else if (registered.length === 0) yield* tooMany(hosts, report);
  },
};

/** `complete`: every dialogue has its municipality, so that one more on the card is one too many. */
function compareLists(
  hosts: HostsLine,
  registered: readonly Located<string>[],
  complete: boolean,
  report: Report,
): Found | undefined {
  const onlyOnCard = once(missingFrom(hosts.gemeenten, registered));
  const onlyInList = once(missingFrom(registered, hosts.gemeenten));
  const extra = complete ? withoutMeant(onlyOnCard, onlyInList) : [];
  const missing = withoutMeant(onlyInList, onlyOnCard);
  if (extra.length === 0 && missing.length === 0) return undefined;
  const here = partAt(report, hosts.item)?.entry.name ?? 'deze regel';
  const said = [
    ...(extra.length > 0 ? [`${here} noemt ${names(extra)}, de lijst van dialogen niet`] : []),
    ...(missing.length > 0 ? [`de lijst van dialogen noemt ${names(missing)}, ${here} niet`] : []),
  ].join('; ');
  const all = knownOf(report).gemeenten;
  return {
    range: rangeOf(hosts),
    message: `${upperFirst(said)}.`,
    related: (missing.length > 0 ? missing : registered)
      .slice(0, 40)
      .map(({ value, range }) => ({ range, message: `Hier staat ${value}.` })),
    fixes: complete
      ? [{ title: 'Neem de gemeentes van de lijst over', edits: [takeOver(hosts, all, report)], safe: false }]
      : [],
  };
}

/** Those of `some` that `others` do not have. */
function missingFrom(some: readonly Located<string>[], others: readonly Located<string>[]): readonly Located<string>[] {
  const known = new Set(others.map(({ value }) => gemeenteKey(value)));
  return some.filter(({ value }) => !known.has(gemeenteKey(value)));
}

/**
 * A name that is not a municipality is a finding of its own, and probably means one on the other side. So this returns
 * the municipalities of `some`, less one for each unknown name among `others`: the most similar, or else the first.
 */
function withoutMeant(
  some: readonly Located<string>[],
  others: readonly Located<string>[],
): readonly Located<string>[] {
  let left = some.filter(({ value }) => findGemeente(value) !== undefined);
  for (const { value: unknown } of others.filter(({ value }) => findGemeente(value) === undefined)) {
    if (left.length === 0) break;
    const near = nearestGemeenten(unknown).map(gemeenteKey);
    const meant = left.find(({ value }) => near.includes(gemeenteKey(value))) ?? left[0];
    left = left.filter((one) => one !== meant);
  }
  return left;
}

/** A municipality is named once, however often it was host. */
function foundTwice(hosts: HostsLine, report: Report): Found {
  const [first, ...more] = twiceNamed(hosts.gemeenten) as readonly [Located<string>, ...Located<string>[]];
  const again = new Set([first, ...more]);
  const keys = new Set([...again].map(({ value }) => oneGemeenteKey(value)));
  const left = hosts.gemeenten.filter((one) => !again.has(one));
  const counts = report.statements
    .filter(({ about, source }) => about === 'dialogen' && source !== 'register')
    .map(({ value }) => Number(value));
  // Without a list of dialogues, one fewer may be too few: a municipality is missing, and only the writer knows which.
  const enough = report.header.dialogen !== undefined || left.length >= Math.min(...counts);
  return {
    range: first.range,
    message: `${shorten(first.value, 40)} staat twee keer bij de hosts; noem elke gemeente één keer.`,
    related: hosts.gemeenten
      .filter((one) => one !== first && keys.has(oneGemeenteKey(one.value)))
      .slice(0, 40)
      .map(({ value, range }) => ({ range, message: `Hier staat ${value}.` })),
    fixes: enough
      ? [
          {
            title: 'Noem elke gemeente één keer',
            edits: [
              takeOver(
                hosts,
                left.map(({ value }) => value),
                report,
              ),
            ],
            safe: false,
          },
        ]
      : [],
  };
}

/** Without a list of dialogues there cannot be more hosts than conversations. */
function* tooMany(hosts: HostsLine, { statements }: Report): Iterable<Found> {
  const counts = statements.filter(({ about }) => about === 'dialogen');
  const most = largest(counts.map(({ value }) => Number(value)));
  if (counts.length === 0 || hosts.gemeenten.length <= most) return;
  yield {
    range: rangeOf(hosts),
    message: `Hier staan ${hosts.gemeenten.length} gemeentes, maar er ${wordFor(most, 'was', 'waren')} ${withNoun(most, 'gesprek', 'gesprekken')}.`,
    related: counts.map(({ range, value }) => ({ range, message: `Hier staat ${value}.` })),
  };
}

/** Writes the names; if the line has its usual form, it says `gemeente` for one and `gemeentes` for more. */
function takeOver(hosts: HostsLine, names: readonly string[], report: Report): Edit {
  const line = allSections(report).flatMap(({ entry }) => entry?.lines?.find(({ id }) => id === 'hosts') ?? [])[0];
  const sameForm = (hosts.gemeenten.length === 1) === (names.length === 1);
  return line && !sameForm && !hosts.expected
    ? { range: hosts.text, text: hostsLine(line, names) }
    : { range: rangeOf(hosts), text: enumerate(names) };
}

function rangeOf({ gemeenten, text }: HostsLine): { start: number; end: number } {
  return { start: gemeenten[0]?.range.start ?? text.start, end: gemeenten.at(-1)?.range.end ?? text.end };
}

function once(places: readonly Located<string>[]): readonly Located<string>[] {
  const seen = new Set<string>();
  return places.filter(({ value }) => !seen.has(gemeenteKey(value)) && seen.add(gemeenteKey(value)));
}

/** Two names in full; more are counted. */
function names(places: readonly Located<string>[]): string {
  const shown = places.slice(0, places.length > 2 ? 1 : 2).map(({ value }) => shorten(value, 30));
  return places.length > 2 ? `${shown.join('')} en nog ${places.length - 1}` : shown.join(' en ');
}
