/** Blocks of a foreign document → the parts and sections of the template, in their own order. Nothing is lost here. */
import { fillHeading } from '../../report/parts/headings.ts';
import type { Template, TemplatePart, TemplateSection } from '../../report/template.ts';
import { addAll, type DocumentBlock, type HeadingBlock, plain, textRun } from '../blocks.ts';
import { fitSection } from './fit-section.ts';
import { exactHeading, type KnownHeading, nearHeading } from './known-headings.ts';

export interface Mapped {
  readonly blocks: readonly DocumentBlock[];
  readonly thema?: string;
  /** The names of the sections that were recognised. */
  readonly sections: readonly string[];
  /** Headings of the document that the template does not know. */
  readonly unknown: readonly string[];
  /** What was changed or added on the way, as Dutch sentences. */
  readonly changes: readonly string[];
  /** The headings of required sections that are not there yet. */
  readonly missing: readonly string[];
}

/** How far the blocks have been mapped. */
interface Mapping {
  readonly template: Template;
  readonly first: TemplatePart;
  readonly thema: string | undefined;
  readonly result: DocumentBlock[];
  readonly unknown: string[];
  readonly changes: string[];
  readonly used: Set<TemplateSection>;
  part?: TemplatePart;
  /** The section that later headings may be inside, and the level of its heading in Word. */
  open?: { readonly entry: TemplateSection; readonly level: number };
  /** The blocks since the last heading, and the section they belong to. */
  stretch: { readonly entry?: TemplateSection; readonly content: DocumentBlock[] };
}

/** `title`: from the document's properties; it may contain the theme. */
export function toTemplate(given: readonly DocumentBlock[], template: Template, title = ''): Mapped {
  const blocks = given.flatMap((block) => withoutKader(block, template));
  const mapping = startMapping(template, findThema(blocks, template, title));
  for (const block of blocks) {
    if (block.kind === 'heading') addHeading(block, mapping);
    else mapping.stretch.content.push(block);
  }
  endStretch(mapping);
  addFirstTitle(mapping);
  const { thema, used, result, unknown, changes } = mapping;
  const entries = template.parts.flatMap((one) => one.sections.flatMap((entry) => [entry, ...(entry.sections ?? [])]));
  const missing = entries
    .filter((entry) => entry.required && !used.has(entry))
    .map(({ heading }) => fillHeading(heading, { thema }));
  return { blocks: result, thema, sections: [...used].map(({ name }) => name), unknown, changes, missing };
}

function startMapping(template: Template, thema: string | undefined): Mapping {
  const [first] = template.parts as readonly [TemplatePart, ...TemplatePart[]];
  return { template, first, thema, result: [], unknown: [], changes: [], used: new Set(), stretch: { content: [] } };
}

/** An exact section wins over a title, a title over a section that is merely alike. */
function addHeading(block: HeadingBlock, mapping: Mapping): void {
  const { template, first, part } = mapping;
  const line = plain(block.runs);
  const recognise = <T extends TemplatePart | TemplateSection>(entries: readonly T[], near = false) =>
    near ? nearHeading(line, entries, mapping.thema ?? '') : exactHeading(line, entries);
  const inner = mapping.open?.entry.sections?.filter((entry) => !mapping.used.has(entry)) ?? [];
  const own = unusedSections(part ?? first, mapping);
  const behind = partsBehind(part ?? first, mapping);
  const later = behind.flatMap((one) => unusedSections(one, mapping));
  const asTitle = recognise(part ? behind : template.parts);
  const isFirst = !part && block.level === 1;
  const nearTitle = part && block.level === 1 ? recognise(behind, true) : undefined;
  const nearSection = () =>
    [inner, own, later].map((entries) => recognise(entries, true)).find((known) => known !== undefined);
  const section =
    recognise(inner) ??
    recognise(own) ??
    (asTitle ? undefined : recognise(later)) ??
    (asTitle || isFirst || nearTitle ? undefined : nearSection());
  if (section) addSection(section, inner.includes(section.entry) ? 3 : 2, block.level, mapping);
  else if (asTitle) addTitle(asTitle.entry, asTitle.text, mapping);
  else if (isFirst) addTitle(first, line, mapping);
  else if (nearTitle) addTitle(nearTitle.entry, line, mapping);
  else addUnknown(block, line, mapping);
}

function addUnknown(block: HeadingBlock, line: string, mapping: Mapping): void {
  endStretch(mapping);
  mapping.unknown.push(line);
  const level = mapping.open && block.level > mapping.open.level ? 3 : 2;
  if (level === 2) mapping.open = undefined;
  mapping.result.push({ ...block, level });
}

function addTitle(entry: TemplatePart, text: string, mapping: Mapping): void {
  endStretch(mapping);
  mapping.part = entry;
  mapping.open = undefined;
  mapping.result.push({ kind: 'heading', level: 1, runs: [textRun(text)] });
}

/** `level`: of the heading in the report; `wordLevel`: in the document. */
function addSection(
  { entry, text }: KnownHeading<TemplateSection>,
  level: number,
  wordLevel: number,
  mapping: Mapping,
): void {
  endStretch(mapping);
  const home = mapping.template.parts.find(({ sections }) => sections.includes(entry)) ?? mapping.part;
  if (home) addTitlesUpTo(home, mapping);
  mapping.part = home ?? mapping.first;
  mapping.used.add(entry);
  if (level === 2) mapping.open = { entry, level: wordLevel };
  mapping.stretch = { entry, content: [] };
  mapping.result.push({ kind: 'heading', level, runs: [textRun(text)] });
}

/** A part is recognised by its place among the titles, so it needs the titles of the parts before it. */
function addTitlesUpTo(home: TemplatePart, mapping: Mapping): void {
  const { template, first, part = first } = mapping;
  const between = template.parts.slice(template.parts.indexOf(part) + 1, template.parts.indexOf(home) + 1);
  for (const one of between) {
    mapping.changes.push(titleAdded(one, mapping));
    mapping.result.push(titleOf(one, mapping));
  }
}

function addFirstTitle(mapping: Mapping): void {
  const { first, result, changes } = mapping;
  if (isTitle(result[0])) return;
  result.unshift(titleOf(first, mapping));
  changes.push(titleAdded(first, mapping));
}

/** Ends the section of the last heading. */
function endStretch(mapping: Mapping): void {
  const { stretch, used, changes, result } = mapping;
  const fitted = fitSection(stretch.content, stretch.entry);
  for (const entry of fitted.told) used.add(entry);
  if (fitted.change) changes.push(`${fitted.change} (‘${stretch.entry?.name ?? ''}’).`);
  addAll(result, fitted.blocks);
  mapping.stretch = { content: [] };
}

function partsBehind(one: TemplatePart, { template }: Mapping): readonly TemplatePart[] {
  return template.parts.slice(template.parts.indexOf(one) + 1);
}

function unusedSections({ sections }: TemplatePart, { used }: Mapping): readonly TemplateSection[] {
  return sections.filter((entry) => !used.has(entry));
}

function titleAdded(one: TemplatePart, mapping: Mapping): string {
  return `De titel van ${one.name} is toegevoegd: ‘${plainOf(titleOf(one, mapping))}’.`;
}

function titleOf({ heading }: TemplatePart, { thema }: Mapping): HeadingBlock {
  return { kind: 'heading', level: 1, runs: [textRun(fillHeading(heading, { thema }))] };
}

/** Finds the theme in the titles and headings that the template has it in, the titles first. */
function findThema(blocks: readonly DocumentBlock[], { parts }: Template, title: string): string | undefined {
  const lines = [...blocks.filter((block) => block.kind === 'heading').map(plainOf), title];
  const sections = parts.flatMap((one) => one.sections).filter(({ heading }) => heading.includes('{thema}'));
  for (const entry of [...parts, ...sections]) {
    for (const line of lines) {
      const found = exactHeading(line, [entry])?.match.thema?.value;
      if (found) return found;
    }
  }
  return undefined;
}

/** The invitation is often in a text box: it is a section of its own, not a kader. */
function withoutKader(block: DocumentBlock, { parts }: Template): readonly DocumentBlock[] {
  const [first] = block.kind === 'kader' ? block.blocks : [];
  if (block.kind !== 'kader' || first?.kind !== 'heading') return [block];
  const boxed = parts.flatMap(({ sections }) => sections).filter((section) => section.boxed);
  return exactHeading(plain(first.runs), boxed) ? block.blocks : [block];
}

function isTitle(block: DocumentBlock | undefined): boolean {
  return block?.kind === 'heading' && block.level === 1;
}

function plainOf(block: HeadingBlock): string {
  return plain(block.runs);
}
