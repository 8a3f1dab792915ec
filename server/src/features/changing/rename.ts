/** Renames a dialogue number, the theme, a role, a municipality, a person or an organisation throughout one report. */
import { gemeenteKey } from '../../report/dutch/gemeenten.ts';
import { unquote } from '../../report/dutch/marks.ts';
import { foldedText, themaKey } from '../../report/dutch/spelling.ts';
import { roleKey } from '../../report/dutch/usual-spelling.ts';
import { toYamlScalar } from '../../report/header/yaml-scalar.ts';
import type { Quote, Report } from '../../report/model.ts';
import { inPart } from '../../report/naming.ts';
import { peopleOf } from '../../report/people.ts';
import { allSections, partAt } from '../../report/places.ts';
import {
  listedOrganisations,
  organisationAt,
  placesOfOrganisation,
} from '../../report/questions/named-organisations.ts';
import { readEdited } from '../../report/read-report.ts';
import type { Edit } from '../../report/text/edits.ts';
import { minimalEdits } from '../../report/text/minimal-edit.ts';
import { isInside, overlaps, type Range } from '../../report/text/text.ts';
import { themaLike } from './thema-like.ts';

export type NameKind = 'dialoog' | 'thema' | 'rol' | 'gemeente' | 'persoon' | 'organisatie';

/** One place of a name; `value` is the name as written there. */
export interface NamePlace {
  readonly kind: NameKind;
  readonly value: string;
  readonly range: Range;
  readonly inHeader: boolean;
}

/** `reason`: why not, in Dutch, for the writer. */
export type Renamed = { readonly edits: readonly Edit[] } | { readonly reason: string };

export const NOTHING_HERE =
  'Hernoemen kan bij een dialoognummer, het thema, een rol, een gemeente, een persoon of een organisatie: zet de cursor daarop.';

/** The name at an offset, if any; in a source, the word `dialoog` counts as its number. */
export function nameAt(report: Report, offset: number): NamePlace | undefined {
  const place = placesIn(report).find(({ range }) => isInside(range, offset));
  if (place) return place;
  const organisation = organisationAt(report, offset);
  if (organisation)
    return { kind: 'organisatie', value: organisation.listed.value, range: organisation.at, inHeader: false };
  const quote = report.quotes.find(({ attribution }) => attribution && isInside(attribution, offset));
  const { dialoog } = quote ?? {};
  return dialoog && offset > (quote?.rol?.range.end ?? 0) && offset < dialoog.range.start
    ? dialoogPlace(dialoog.range, dialoog.value, false)
    : undefined;
}

/** Why the name at a place cannot be changed; empty if it can. */
export function whyFixed({ header }: Report, { kind, value }: NamePlace): string {
  if (kind !== 'rol' && kind !== 'organisatie' && !header.readable)
    return 'De header is nu niet goed te lezen; herstel die eerst, dan kan de naam overal worden veranderd.';
  if (kind !== 'dialoog') return '';
  if (
    header.dialogen?.records.some(({ nummer }) => nummer === undefined) &&
    header.problems.some((problem) => problem.kind === 'value')
  )
    return 'Een nummer in de lijst van dialogen is niet goed te lezen; herstel dat eerst.';
  const records = header.dialogen?.records.filter(({ nummer }) => String(nummer?.value) === value) ?? [];
  return records.length > 1
    ? `Dialoog ${value} staat ${records.length} keer in de lijst: bij welke de citaten horen, is niet te zien.`
    : '';
}

/** The edits that change the name at `place`, and everywhere else in the report, to `typed`. */
export function rename(report: Report, place: NamePlace, typed: string): Renamed {
  const fixed = whyFixed(report, place);
  const name = place.kind === 'dialoog' ? typed.trim().replace(/^dialoog\s+/i, '') : typed.trim();
  const reason = fixed || whyUnfit(name, place, report);
  if (reason) return { reason };
  const key = keyOf(place.kind, place.value);
  const places = placesOf(report, place.kind, [key]);
  const edits = minimalEdits(
    places.map((one) => replacement(one, place, name, report)),
    report.text,
  );
  return saysTheSame(report, readEdited(report, edits), place.kind, key, name)
    ? { edits }
    : { reason: `‘${name}’ kan hier niet staan: het rapport wordt er anders door gelezen.` };
}

/** Whether a report holds the name, in any spelling. */
export function holdsName(report: Report, { kind, value }: NamePlace): boolean {
  return placesOf(report, kind, [keyOf(kind, value)]).length > 0;
}

function placesOf(report: Report, kind: NameKind, keys: readonly string[]): readonly NamePlace[] {
  if (kind === 'organisatie') return keys.flatMap((name) => organisationPlaces(report, name));
  return placesIn(report).filter((one) => one.kind === kind && keys.includes(keyOf(kind, one.value)));
}

/** Here the value is the text at the place, which leaves out what the list has in parentheses. */
function organisationPlaces(report: Report, name: string): readonly NamePlace[] {
  return placesOfOrganisation(report, name).map((range) => ({
    kind: 'organisatie',
    value: report.text.slice(range.start, range.end),
    range,
    inHeader: false,
  }));
}

/** All names in a report, in the order of lookup at an offset. Placeholders are left out, except for the theme. */
function placesIn(report: Report): readonly NamePlace[] {
  const { header, quotes, statements, placeholders } = report;
  const records = header.dialogen?.records ?? [];
  const hosts = allSections(report).flatMap(({ aanTafel }) => aanTafel?.hosts?.gemeenten ?? []);
  const all = [
    ...records.flatMap(({ nummer }) => (nummer ? [dialoogPlace(nummer.range, nummer.value, true)] : [])),
    ...records.flatMap(({ gemeenten }) =>
      gemeenten.map((one): NamePlace => ({ kind: 'gemeente', ...one, inHeader: true })),
    ),
    ...statements.flatMap((one): NamePlace[] =>
      one.about === 'thema'
        ? [{ kind: 'thema', value: one.value, range: one.range, inHeader: one.source === 'header' }]
        : [],
    ),
    ...hosts.map((one): NamePlace => ({ kind: 'gemeente', ...one, inHeader: false })),
    ...peopleOf(report).map(
      ({ value, range, source }): NamePlace => ({ kind: 'persoon', value, range, inHeader: source === 'header' }),
    ),
    ...quotes.flatMap(({ rol }): NamePlace[] => (rol ? [{ kind: 'rol', ...rol, inHeader: false }] : [])),
    ...quotes.flatMap(({ dialoog }) => (dialoog ? [dialoogPlace(dialoog.range, dialoog.value, false)] : [])),
  ];
  return placeholders.length === 0
    ? all
    : all.filter(({ kind, range }) => kind === 'thema' || !placeholders.some((one) => overlaps(one, range)));
}

function dialoogPlace(range: Range, value: number, inHeader: boolean): NamePlace {
  return { kind: 'dialoog', value: String(value), range, inHeader };
}

function keyOf(kind: NameKind, value: string): string {
  return {
    dialoog: () => String(Number(value)),
    thema: () => themaKey(value),
    rol: () => roleKey(value),
    gemeente: () => gemeenteKey(value),
    persoon: () => foldedText(value),
    organisatie: () => value,
  }[kind]();
}

const EMPTY: Readonly<Record<NameKind, string>> = {
  dialoog: 'Geef een nummer.',
  thema: 'Geef een thema; het kan niet leeg zijn.',
  rol: 'Geef een rol; die kan niet leeg zijn.',
  gemeente: 'Geef de naam van een gemeente.',
  persoon: 'Geef de naam van een persoon.',
  organisatie: 'Geef de naam van een organisatie.',
};

function whyUnfit(name: string, { kind, value }: NamePlace, report: Report): string {
  if (name === '') return EMPTY[kind];
  if (/[\r\n]/.test(name)) return 'Een naam staat op één regel.';
  if (kind === 'dialoog') return whyNoNumber(name, value, report);
  if (kind === 'rol' && /[()]/.test(name))
    return 'In een rol kunnen geen haakjes staan: daarmee eindigt de bron van het citaat.';
  if (kind === 'persoon' && /[(),]/.test(name))
    return 'In een naam kunnen geen komma’s en haakjes staan: daar begint of eindigt iets anders.';
  if (kind === 'rol' && /dialoog\s*\d+$/i.test(name))
    return 'Geef alleen de rol; het nummer van de dialoog blijft staan zoals het is.';
  if (kind === 'organisatie' && name !== value && listedOrganisations(report).some((one) => one.value === name))
    return `‘${name}’ staat al in de lijst van organisaties en zou er dan twee keer staan.`;
  if (kind !== 'gemeente' || keyOf(kind, name) === keyOf(kind, value)) return '';
  const twice = allSections(report).find(({ aanTafel }) => {
    const keys = aanTafel?.hosts?.gemeenten.map((one) => gemeenteKey(one.value)) ?? [];
    return keys.includes(gemeenteKey(name)) && keys.includes(gemeenteKey(value));
  });
  const part = twice && partAt(report, twice.range);
  return part ? `‘${name}’ staat al bij de gemeentes ${inPart(part.entry)} en zou er dan twee keer staan.` : '';
}

function whyNoNumber(name: string, before: string, report: Report): string {
  const number = Number(name);
  if (!/^\d{1,6}$/.test(name) || number < 1)
    return `‘${name}’ is geen nummer; een dialoog heeft een heel getal vanaf 1.`;
  if (String(number) === before) return '';
  if (report.header.dialogen?.records.some(({ nummer }) => nummer?.value === number))
    return `Er is al een dialoog ${number} in de lijst van dialogen.`;
  return report.quotes.some(({ dialoog }) => dialoog?.value === number)
    ? `Er zijn al citaten uit dialoog ${number}.`
    : '';
}

function replacement(one: NamePlace, from: NamePlace, name: string, { text }: Report): Edit {
  const range = whole(one, text);
  const written = text.slice(range.start, range.end);
  if (one.kind === 'dialoog') return { range, text: String(Number(name)) };
  if (one.kind === 'organisatie') return { range, text: organisationLike(name, one.value, from.value) };
  if (one.kind !== 'thema') return { range, text: one.inHeader ? toYamlScalar(name, written) : name };
  const inner = unquote(one.value);
  const like = themaLike(name, inner, unquote(from.value));
  return { range, text: one.inHeader ? toYamlScalar(like, written) : one.value.replace(inner, () => like) };
}

/** In the text the name loses its parentheses, and stays lower-case where it was: `de gemeente Emmen`. */
function organisationLike(name: string, written: string, listed: string): string {
  if (written === listed) return name;
  const bare = name.replace(/\s*\([^()]*\)$/, '') || name;
  return /^\p{Ll}/u.test(written) && /^\p{Lu}\p{Ll}+\s/u.test(bare)
    ? bare.charAt(0).toLowerCase() + bare.slice(1)
    : bare;
}

/** Includes the Markdown marks at its ends if the replaced text contains their other half. */
function whole({ range, value, inHeader }: NamePlace, text: string): Range {
  let { start, end } = range;
  const written = text.slice(start, end);
  if (inHeader) return { start, end: start + written.trimEnd().length };
  if (written === value || !/[*_]/.test(written)) return range;
  while (/[*_]/.test(text[start - 1] ?? '')) start--;
  while (/[*_]/.test(text[end] ?? '')) end++;
  return { start, end };
}

/** Whether `after` has the new name where `before` had the old one, and is otherwise the same. */
function saysTheSame(before: Report, after: Report, kind: NameKind, key: string, name: string): boolean {
  const wanted = keyOf(kind, name);
  // A fixed sentence may no longer be read, since a mark in the theme ends it; a heading must be.
  const counted = (report: Report, of: readonly string[]) => placesOf(report, kind, [...new Set(of)]).length;
  const lost = counted(before, [key, wanted]) - counted(after, [wanted]);
  return (
    (kind === 'thema' ? countHeadings(after, wanted) >= countHeadings(before, key) : lost === 0) &&
    meaningWithoutName(before, kind) === meaningWithoutName(after, kind)
  );
}

/** How often the theme occurs in the header, titles and headings. */
function countHeadings({ statements }: Report, key: string): number {
  return statements.filter(
    (one) => one.about === 'thema' && one.source !== 'zin' && one.source !== 'tekst' && themaKey(one.value) === key,
  ).length;
}

/** Renaming turns a number in words into digits, which resolves its `bron-vorm`. */
function withoutForm(flaws: Quote['flaws'], kind: NameKind): Quote['flaws'] {
  return kind === 'dialoog' ? flaws.filter((flaw) => flaw !== 'bron-vorm') : flaws;
}

function meaningWithoutName(report: Report, kind: NameKind): string {
  const { header, quotes, kaders } = report;
  const unless = <T>(own: NameKind, value: T) => (kind === own ? undefined : value);
  const sections = allSections(report);
  return JSON.stringify([
    [header.problems.length, header.status?.value, header.periode?.value, unless('thema', header.thema?.value)],
    header.dialogen?.records.map(({ nummer, gemeenten, datum, deelnemers }) => [
      unless('dialoog', nummer?.value),
      kind === 'gemeente' ? gemeenten.length : gemeenten.map(({ value }) => value),
      datum?.value,
      deelnemers?.value,
    ]),
    sections.map(({ entry, items, paragraphs, aanTafel }) => [
      entry?.id,
      items.length,
      paragraphs.length,
      aanTafel?.hosts?.gemeenten.length,
      aanTafel?.hosts?.expected === undefined,
    ]),
    quotes.map(({ words, rol, naam, organisatie, dialoog, flaws }) => [
      unless('persoon', words),
      unless('rol', rol?.value),
      unless('persoon', naam?.value),
      organisatie?.value,
      unless('dialoog', dialoog?.value),
      withoutForm(flaws, kind),
    ]),
    kaders.map(({ names }) => names?.length ?? 0),
  ]);
}
