import { enumerate, hostsLine } from '../report/aan-tafel.ts';
import { gemeenteKey } from '../report/gemeenten.ts';
import type { HostsLine, Report } from '../report/model.ts';
import { allSections } from '../report/places.ts';
import { knownOf } from '../report/skeleton.ts';
import type { Located } from '../report/text.ts';
import { shortened } from '../report/text.ts';
import type { Edit, Found, Rule } from './rule.ts';

export const gemeentesVerschillen: Rule = {
  code: 'gemeentes-verschillen',
  kind: 'contradiction',
  title: 'De gemeentes op de kaart zijn niet die van de dialogen',
  why: 'De kaart noemt alle gemeentes die host waren en geen andere; wie host was, leest het na.',
  wrong:
    '---\nrapportage: themadialogen\nthema: Mobiliteit\ndialogen:\n  - { nummer: 1, gemeente: Emmen }\n  - { nummer: 2, gemeente: Borne }\n---\n\n## Wie zaten aan tafel?\n\n- Hosts kwamen uit de volgende gemeentes: {{Emmen en Goes}}\n',
  right:
    '---\nrapportage: themadialogen\nthema: Mobiliteit\ndialogen:\n  - { nummer: 1, gemeente: Emmen }\n  - { nummer: 2, gemeente: Borne }\n---\n\n## Wie zaten aan tafel?\n\n- Hosts kwamen uit de volgende gemeentes: Emmen en Borne\n',

  needs: ['gemeente'],

  *check(report) {
    const hosts = allSections(report).find(({ aanTafel }) => aanTafel?.hosts)?.aanTafel?.hosts;
    if (!hosts || hosts.gemeenten.length === 0) return;
    // A host that is still to be filled in may be any of them.
    const records = (report.header.dialogen?.records ?? []).map(({ gemeenten }) => gemeenten.filter(({ value }) => !value.startsWith('<')));
    const registered = records.flat();
    if (registered.length > 0)
      yield* compared(
        hosts,
        registered,
        records.every((gemeenten) => gemeenten.length > 0),
        report,
      );
    else yield* tooMany(hosts, report);
  },
};

/** `complete`: every dialogue has its municipality, so that one more on the card is one too many. */
function* compared(hosts: HostsLine, registered: readonly Located<string>[], complete: boolean, report: Report): Iterable<Found> {
  const onCard = new Set(hosts.gemeenten.map(({ value }) => gemeenteKey(value)));
  const inList = new Set(registered.map(({ value }) => gemeenteKey(value)));
  const extra = complete ? hosts.gemeenten.filter(({ value }) => !inList.has(gemeenteKey(value))) : [];
  const missing = once(registered.filter(({ value }) => !onCard.has(gemeenteKey(value))));
  if (extra.length === 0 && missing.length === 0) return;
  const said = [
    ...(extra.length > 0 ? [`de kaart noemt ${names(extra)}, de lijst van dialogen niet`] : []),
    ...(missing.length > 0 ? [`de lijst van dialogen noemt ${names(missing)}, de kaart niet`] : []),
  ].join('; ');
  const all = knownOf(report).gemeenten;
  yield {
    range: rangeOf(hosts),
    message: `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
    related: (missing.length > 0 ? missing : registered).slice(0, 40).map(({ value, range }) => ({ range, message: `Hier staat ${value}.` })),
    fixes: complete ? [{ title: 'Neem de gemeentes van de lijst over', edits: [takeOver(hosts, all, report)], safe: false }] : [],
  };
}

/** Without a list of dialogues there cannot be more hosts than conversations. */
function* tooMany(hosts: HostsLine, { statements }: Report): Iterable<Found> {
  const counts = statements.filter(({ about }) => about === 'dialogen');
  const most = Math.max(...counts.map(({ value }) => Number(value)));
  if (counts.length === 0 || hosts.gemeenten.length <= most) return;
  yield {
    range: rangeOf(hosts),
    message: `Hier staan ${hosts.gemeenten.length} gemeentes, maar er ${most === 1 ? 'was' : 'waren'} ${most} ${most === 1 ? 'gesprek' : 'gesprekken'}.`,
    related: counts.map(({ range, value }) => ({ range, message: `Hier staat ${value}.` })),
  };
}

/** The names, and `gemeente` for one or `gemeentes` for more where the line is in its form. */
function takeOver(hosts: HostsLine, names: readonly string[], report: Report): Edit {
  const line = allSections(report).flatMap(({ entry }) => entry?.lines?.find(({ id }) => id === 'hosts') ?? [])[0];
  const sameForm = (hosts.gemeenten.length === 1) === (names.length === 1);
  return line && !sameForm && !hosts.expected ? { range: hosts.text, text: hostsLine(line, names) } : { range: rangeOf(hosts), text: enumerate(names) };
}

function rangeOf({ gemeenten, text }: HostsLine): { start: number; end: number } {
  return { start: gemeenten[0]?.range.start ?? text.start, end: gemeenten.at(-1)?.range.end ?? text.end };
}

function once(places: readonly Located<string>[]): readonly Located<string>[] {
  return places.filter(({ value }, index) => places.findIndex((other) => gemeenteKey(other.value) === gemeenteKey(value)) === index);
}

/** Two names in full; more are counted. */
function names(places: readonly Located<string>[]): string {
  const shown = places.slice(0, places.length > 2 ? 1 : 2).map(({ value }) => shortened(value, 30));
  return places.length > 2 ? `${shown.join('')} en nog ${places.length - 1}` : shown.join(' en ');
}
