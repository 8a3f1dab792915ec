/** The template's texts to insert: a section, a part, a whole report; filled from the register or with placeholders. */

import { wordFor } from './dutch/counted.ts';
import { enumerate } from './dutch/enumerate.ts';
import { oneGemeenteKey } from './dutch/gemeenten.ts';
import { capitalise, toTelwoord } from './dutch/telwoorden.ts';
import { toYamlScalar } from './header/yaml-scalar.ts';
import type { Report } from './model.ts';
import { countLine, hostsLine } from './parts/aan-tafel.ts';
import { fillHeading, formFor, headingTelwoord } from './parts/headings.ts';
import { hostKnown, type KnownHost, monthsKnown } from './questions/lead-known.ts';
import { subjectNames } from './questions/subjects.ts';
import { expectedTables, type Table, usualSubjects } from './questions/tables.ts';
import {
  type FactId,
  type StatementSource,
  type Template,
  type TemplateList,
  type TemplatePart,
  type TemplateSection,
  UNKNOWN_VALUES,
} from './template.ts';

/** What a report already knows about itself; everything else becomes a placeholder. */
export interface KnownValues {
  readonly thema?: string;
  readonly dialogen?: number;
  readonly deelnemers?: number;
  readonly organisaties?: number;
  readonly gemeenten: readonly string[];
  /** The subject of each numbered section, if this kind of report has those; a placeholder if it is not known yet. */
  readonly subjects?: readonly string[];
  /** The months of the dialogues, in order. */
  readonly maanden?: readonly string[];
  readonly host?: KnownHost;
}

/** A number that the report gives about itself; undefined if it is not known. */
export function numberKnown({ dialogen, deelnemers, organisaties }: KnownValues, about: FactId): number | undefined {
  const numbers: Record<FactId, number | undefined> = { dialogen, deelnemers, organisaties };
  return numbers[about];
}

/** The places where a report lays down its numbers. */
const LAID_DOWN = new Set<StatementSource>(['register', 'header', 'kader']);

/** The theme, numbers and municipalities that the report lays down; only its subjects if the header is unreadable. */
export function knownOf(report: Report): KnownValues {
  const { header, statements, template } = report;
  const subjects = subjectNames(report) ?? usualSubjects(template);
  if (!header.readable) return { gemeenten: [], subjects };
  const number = (about: FactId) =>
    statements.find((statement) => statement.about === about && LAID_DOWN.has(statement.source))?.value as
      | number
      | undefined;
  const names = (header.dialogen?.records ?? [])
    .flatMap(({ gemeenten }) => gemeenten.map(({ value }) => value))
    .filter((name) => !name.startsWith('<'));
  const once = names.filter(
    (name, index) => names.findIndex((other) => oneGemeenteKey(other) === oneGemeenteKey(name)) === index,
  );
  return {
    thema: header.thema?.value,
    dialogen: number('dialogen'),
    deelnemers: number('deelnemers'),
    organisaties: number('organisaties'),
    gemeenten: once,
    subjects,
    maanden: monthsKnown(header),
    host: hostKnown(header),
  };
}

/** A section with its heading (`## …`, or `### …` for an inner one) and its snippet, without a final line break. */
export function sectionText(entry: TemplateSection, known: KnownValues, level = 2): string {
  return [headingLine(entry, known, level), contentText(entry, known), ...insideText(entry, known, level + 1)]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** The heading of a section, with its hashes. */
export function headingLine(entry: TemplateSection, known: KnownValues, level: number): string {
  const telwoord = entry.default ?? known.dialogen;
  const heading = fillHeading(formFor(entry, telwoord), {
    thema: themaInText(known.thema),
    telwoord: telwoord === undefined ? undefined : headingTelwoord(telwoord),
    words: ownWords(known),
  });
  return `${'#'.repeat(level)} ${heading}`;
}

/** The value for a snippet's placeholder, if the report knows it by now. */
export function placeholderValue(placeholder: string, known: KnownValues): string | undefined {
  const subject = /^<onderwerp (\d+)>$/.exec(placeholder);
  if (subject) {
    const name = known.subjects?.[Number(subject[1]) - 1];
    return name?.startsWith('<') ? undefined : name;
  }
  if (placeholder === UNKNOWN_VALUES.maanden) return enumerate(known.maanden ?? []) || undefined;
  const name = Object.entries(UNKNOWN_VALUES).find(([, shown]) => shown === placeholder)?.[0];
  const value = name && VALUES[name]?.(known);
  return value === placeholder ? undefined : value;
}

/** Likely values for the writer's own words in a heading: all subjects, and the theme that it continues with. */
function ownWords({ subjects = [], thema }: KnownValues): Readonly<Record<string, string>> {
  return {
    ...(subjects.length > 0 ? { focus: enumerate(subjects) } : {}),
    vervolg: themaInText(thema) ?? '<thema>',
  };
}

/** Its inner sections. With one subject there is nothing to number: the content goes right under the heading. */
function insideText(entry: TemplateSection, known: KnownValues, level: number): readonly string[] {
  return (entry.sections ?? []).flatMap((inner) => {
    if (!inner.repeats) return [sectionText(inner, known, level)];
    const { subjects = [] } = known;
    return subjects.length < 2
      ? [contentText(inner, known)]
      : subjects.map((_, index) => numberedText(inner, entry, index, known, level));
  });
}

/** One of the sections that repeat in `chapter`: that of the subject at `index` (from 0), with its number. */
export function numberedText(
  entry: TemplateSection,
  chapter: TemplateSection,
  index: number,
  known: KnownValues,
  level = 3,
): string {
  const [first = '1'] = /^\d+/.exec(chapter.heading) ?? [];
  const subject = known.subjects?.[index] ?? `<onderwerp ${index + 1}>`;
  const words = { nummer: `${first}.${index + 1}`, onderwerp: capitalise(subject) };
  const heading = fillHeading(entry.heading, { thema: themaInText(known.thema), words });
  return [`${'#'.repeat(level)} ${heading}`, contentText(entry, known)].filter((text) => text !== '').join('\n\n');
}

/** The text under the heading of a section. `count`: how many items, if its heading says so. */
export function contentText(entry: TemplateSection, known: KnownValues, count = entry.default): string {
  const snippet = (known.dialogen === 1 ? entry.one?.snippet : undefined) ?? entry.snippet ?? [];
  const lines =
    entry.content === 'numbered' && count
      ? Array.from({ length: count }, (_, index) => (snippet[0] ?? '').replace(/^\d+/, String(index + 1)))
      : snippet;
  return fillSnippet(lines, entry, known);
}

/** A line with `{n}` is repeated for each subject. */
export function fillSnippet(
  lines: readonly string[],
  entry: Pick<TemplateSection, 'lines' | 'lists'>,
  known: KnownValues,
): string {
  const { subjects = ['<onderwerp>'] } = known;
  return lines
    .flatMap((line) => (line.includes('{n}') ? subjects.map((_, at) => line.replace('{n}', String(at + 1))) : [line]))
    .map((line) => fillLine(line, entry, known))
    .join('\n');
}

/** The text of a title, with the theme as the template wants it. */
export function titleText(part: TemplatePart, thema: string | undefined): string {
  return fillHeading(part.heading, { thema: part.keepsThema ? thema : themaInText(thema) });
}

/** The text under the title of a part; empty if the template has none. */
export function leadText({ lead }: TemplatePart, known: KnownValues): string {
  return lead ? fillSnippet(lead.snippet, lead, known) : '';
}

/** A part with its title and all its sections. */
export function partText(part: TemplatePart, known: KnownValues): string {
  const sections = part.sections.map((section) =>
    [sectionText(section, known), ...kadersAfter(section, part)].join('\n\n'),
  );
  return [`# ${titleText(part, known.thema)}`, leadText(part, known), ...sections]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** The required kaders that usually close a section. */
function kadersAfter({ id }: TemplateSection, { kaderEntries = [] }: TemplatePart): readonly string[] {
  return kaderEntries
    .filter(({ required, usual }) => required && usual === id)
    .map(({ snippet }) => snippet.join('\n'));
}

/** A whole new report: header with a record per dialogue, and all parts, with a line break at the end. */
export function reportText(template: Template, given: KnownValues = { gemeenten: [] }): string {
  const known = { ...given, subjects: given.subjects ?? usualSubjects(template, given.dialogen) };
  return `${[headerText(template, known), ...template.parts.map((part) => partText(part, known))].join('\n\n')}\n`;
}

export function headerText(template: Template, { thema, dialogen = 0, gemeenten, subjects }: KnownValues): string {
  const tables = expectedTables(template, subjects ?? []);
  const text = template.header.snippet
    .join('\n')
    .replace('{thema}', () => (thema === undefined ? '<thema>' : toYamlScalar(thema, '')));
  const records = Array.from(
    { length: dialogen },
    (_, index) =>
      `  - ${recordText(template, index + 1, { hosts: hostsOf(index, dialogen, gemeenten), ...tables[index] })}\n`,
  );
  return records.length === 0 ? text : text.replace(/---$/, () => `dialogen:\n${records.join('')}---`);
}

/** What is known about a dialogue before its record is written. */
export interface KnownDialoog extends Partial<Table> {
  readonly hosts?: readonly string[];
}

/** A record of the register, without its bullet; several hosts become a list. */
export function recordText(
  template: Template,
  nummer: number,
  { hosts = [], tafel, onderwerp }: KnownDialoog = {},
): string {
  const names = hosts.map((name) => (/^[\p{L} .()-]+$/u.test(name) ? name : toYamlScalar(name, '"')));
  const gemeente = names.length > 1 ? `[${names.join(', ')}]` : (names[0] ?? '<gemeente>');
  const record = template.dialoog.snippet
    .join('\n')
    .replace('<nummer>', String(nummer))
    .replace('<gemeente>', () => gemeente);
  if (tafel === undefined) return record;
  const about = onderwerp === undefined ? '' : inFlow(onderwerp);
  return record
    .replace('<tafel>', () => tafel)
    .replace('<onderwerp>', () => about)
    .replace(/, \w+: (?=,)/, '');
}

/** A value for use inside braces, where a comma would end it. */
export function inFlow(value: string): string {
  return /^<[^<>]*>$/.test(value) || /^[\p{L}\d][\p{L}\d .()-]*$/u.test(value) ? value : toYamlScalar(value, '"');
}

/** One host each, in order; if there are more hosts than dialogues, the rest join from the first dialogue on. */
function hostsOf(index: number, dialogen: number, gemeenten: readonly string[]): readonly string[] {
  return gemeenten.filter((_, host) => host % dialogen === index);
}

/**
 * In running text and in headings below the title, a theme begins with a small letter, unless its first word is an
 * abbreviation (`NS`, `AOW`).
 */
export function themaInText(thema: string | undefined): string | undefined {
  return thema && /^\p{Lu}(?!\p{Lu})/u.test(thema) ? thema.charAt(0).toLowerCase() + thema.slice(1) : thema;
}

type Filled = Pick<TemplateSection, 'lines' | 'lists'>;

function fillLine(line: string, { lines, lists }: Filled, known: KnownValues): string {
  const { gemeenten } = known;
  const of = (id: string) => lines?.find((candidate) => candidate.id === id);
  return line.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const form = of(name);
    if (form)
      return form.id === 'hosts'
        ? hostsLine(form, gemeenten)
        : countLine(form, form.fact && numberKnown(known, form.fact));
    const list = lists?.find(({ id }) => id === name);
    return list ? countList(list, known) : (VALUES[name]?.(known) ?? whole);
  });
}

/** `twee kernvragen`: for the list that has one item per subject. */
function countList({ one, many, opens }: TemplateList, { subjects }: KnownValues): string {
  if (opens === undefined || subjects === undefined) return `<telwoord> ${many}`;
  return `${toTelwoord(subjects.length)} ${wordFor(subjects.length, one, many)}`;
}

const VALUES: Readonly<Record<string, (known: KnownValues) => string>> = {
  thema: ({ thema }) => themaInText(thema) ?? '<thema>',
  themaMetHoofdletter: ({ thema }) => (thema === undefined ? '<thema>' : capitalise(thema)),
  telwoordDialogen: ({ dialogen }) => (dialogen === undefined ? '<telwoord>' : toTelwoord(dialogen)),
  aantalDeelnemers: ({ deelnemers }) => (deelnemers === undefined ? '<aantal>' : String(deelnemers)),
  totaalDeelnemers: ({ deelnemers }) =>
    deelnemers === undefined ? UNKNOWN_VALUES.totaalDeelnemers : String(deelnemers),
  aantalOrganisaties: ({ organisaties }) =>
    organisaties === undefined ? UNKNOWN_VALUES.aantalOrganisaties : String(organisaties),
  maanden: ({ maanden = [] }) =>
    maanden.length === 1 ? `maand ${maanden[0]}` : `maanden ${enumerate(maanden) || UNKNOWN_VALUES.maanden}`,
  functieHost: ({ host }) => host?.functie ?? UNKNOWN_VALUES.functieHost,
  naamHost: ({ host }) => host?.naam ?? UNKNOWN_VALUES.naamHost,
};
