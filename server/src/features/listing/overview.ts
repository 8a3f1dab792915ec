/** Lists of reports: what each is, how far along it is, and the sections in it. */
import type { ReportEntry, SectionEntry, Weight } from '../../../../protocol/listing.ts';
import { withNoun } from '../../report/dutch/counted.ts';
import type { Part, Report, Section } from '../../report/model.ts';
import { filledItems } from '../../report/places.ts';
import type { FactId, TemplateList } from '../../report/template.ts';
import type { Range } from '../../report/text/text.ts';
import type { Finding } from '../../rules/rule.ts';
import { type Lines, toLspRange } from '../lsp.ts';
import { nextStatus } from './next-status.ts';
import { uniqueKeys } from './unique.ts';

/** The most severe first, each with its singular and plural. */
const WEIGHTS: readonly (readonly [Weight, string, string])[] = [
  ['error', 'fout', 'fouten'],
  ['warning', 'waarschuwing', 'waarschuwingen'],
  ['information', 'aandachtspunt', 'aandachtspunten'],
  ['hint', 'tip', 'tips'],
];

export type Overview = Omit<ReportEntry, 'uri' | 'version'>;

/** `name`: what the file is called, for a report that has no theme yet. */
export function overview(report: Report, findings: readonly Finding[], name: string): Overview {
  const { status, next, items } = nextStatus(report, findings);
  const found = WEIGHTS.flatMap(([weight, one, many]) =>
    ifAny(findings.filter(({ severity }) => severity === weight).length, one, many),
  );
  const numbers = numbersOf(report);
  const findingsLine = found.join(', ') || 'geen bevindingen';
  const title = themeOf(report, name);
  return {
    label: title,
    detail: [status, findingsLine, numbers.join(', ')].join(' · '),
    tooltip: [title, `Status: ${status}`, `Bevindingen: ${findingsLine}`, numbers.join(', '), name].join('\n'),
    weight: heaviest(findings),
    progress: `${status} · ${progressOf(items.length, next)}`,
    points: items.length,
  };
}

export function themeOf({ header }: Report, name: string): string {
  return header.thema?.value.trim() || name || 'zonder thema';
}

function progressOf(points: number, next: string | undefined): string {
  const left = `nog ${withNoun(points, 'punt', 'punten')}`;
  if (next === undefined) return points === 0 ? 'niets meer open' : `${left} open`;
  return points === 0 ? `klaar voor ${next}` : `${left} tot ${next}`;
}

/** What the register says, or else what the report says first. */
function numbersOf({ statements, quotes, template }: Report): string[] {
  const { organisaties } = template.facts;
  const said = (about: FactId) => {
    const values = statements.filter((one) => one.about === about);
    return (values.find(({ source }) => source === 'register') ?? values[0])?.value;
  };
  return [
    ...ifAny(Number(said('dialogen') ?? 0), 'dialoog', 'dialogen'),
    ...ifAny(Number(said('deelnemers') ?? 0), 'deelnemer', 'deelnemers'),
    ...(organisaties ? ifAny(Number(said('organisaties') ?? 0), organisaties.one, organisaties.many) : []),
    ...(quotes.length === 0 ? ['geen citaten'] : ifAny(quotes.length, 'citaat', 'citaten')),
  ];
}

/** The header and the parts, each with its sections. `findings` in reading order. */
export function sectionList(report: Report, findings: readonly Finding[], lines: Lines): SectionEntry[] {
  // A heading that occurs twice gets a number, so that each has its own id.
  const unique = uniqueKeys();
  const { header } = report;
  const top = header.present ? [headerEntry()] : [];
  return [...top, ...report.parts.map(partEntry)];

  function headerEntry(): SectionEntry {
    const records = header.dialogen?.records.length ?? 0;
    return entry(
      'header',
      'Header',
      header.range,
      { ...header.range, end: header.range.start },
      ifAny(records, 'dialoog', 'dialogen'),
      'header',
      [],
    );
  }

  function partEntry(part: Part): SectionEntry {
    const heading = part.heading?.range ?? { start: part.range.start, end: part.range.start };
    return entry(part.entry.id, part.entry.title ?? part.entry.label, part.range, heading, [], 'part', part.sections);
  }

  function sectionEntry(section: Section): SectionEntry {
    const { heading, entry: known, items, quotes } = section;
    const kind = known?.content;
    const holds = HOLDS[kind ?? ''] ?? 'unknown';
    const number = kind === 'aanTafel' ? 0 : filledItems(items).length;
    const points = kind === 'topics' ? ifAny(number, 'onderwerp', 'onderwerpen') : pointsOf(section, number);
    const kaders = known?.repeats
      ? ifAny(section.kaders.filter(({ entry: own }) => !own).length, 'kader', 'kaders')
      : [];
    const said = kind === 'reactions' ? ['reactie', 'reacties'] : ['citaat', 'citaten'];
    const contents = [...kaders, ...points, ...ifAny(quotes.length, said[0] ?? '', said[1] ?? '')];
    return entry(
      known?.id ?? heading.text.plain,
      heading.text.plain || 'zonder titel',
      section.range,
      heading.range,
      contents,
      holds,
      section.sections,
    );
  }

  function entry(
    key: string,
    label: string,
    range: Range,
    heading: Range,
    contents: readonly string[],
    holds: SectionEntry['holds'],
    sections: readonly Section[],
  ): SectionEntry {
    const inside = findings.slice(firstFrom(findings, range.start), firstFrom(findings, range.end));
    const said = [...contents, ...ifAny(inside.length, 'bevinding', 'bevindingen')];
    return {
      id: unique(key),
      label,
      detail: said.join(', '),
      weight: heaviest(inside),
      holds,
      range: toLspRange(lines, heading),
      sections: sections.map(sectionEntry),
    };
  }
}

/** Items by what the template calls them; all others are points. */
function pointsOf({ lists }: Section, number: number): string[] {
  const named = new Map<TemplateList, number>();
  for (const { entry, items } of lists)
    if (entry) named.set(entry, (named.get(entry) ?? 0) + filledItems(items).length);
  const known = [...named.values()].reduce((sum, count) => sum + count, 0);
  return [
    ...[...named].flatMap(([{ one, many }, count]) => ifAny(count, one, many)),
    ...ifAny(Math.max(0, number - known), 'punt', 'punten'),
  ];
}

const HOLDS: Readonly<Record<string, SectionEntry['holds']>> = {
  sections: 'list',
  bullets: 'list',
  numbered: 'list',
  topics: 'topics',
  prose: 'prose',
  reactions: 'list',
  aanTafel: 'numbers',
};

function heaviest(findings: readonly Finding[]): Weight | undefined {
  return WEIGHTS.find(([weight]) => findings.some(({ severity }) => severity === weight))?.[0];
}

/** The index of the first finding that begins at or after `offset`. */
function firstFrom(findings: readonly Finding[], offset: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.range.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Nothing is said about zero. */
function ifAny(number: number, one: string, many: string): string[] {
  return number === 0 ? [] : [withNoun(number, one, many)];
}
