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

interface Stretch {
  readonly entry?: TemplateSection;
  readonly content: DocumentBlock[];
}

/** `title`: from the document's properties; it may contain the theme. */
export function toTemplate(given: readonly DocumentBlock[], template: Template, title = ''): Mapped {
  const [first] = template.parts as readonly [TemplatePart, ...TemplatePart[]];
  const blocks = given.flatMap(withoutKader);
  const thema = findThema();
  const changes: string[] = [];
  const unknown: string[] = [];
  const used = new Set<TemplateSection>();
  const result: DocumentBlock[] = [];
  let part: TemplatePart | undefined;
  /** The section that later headings may be inside, and the level of its heading in Word. */
  let open: { entry: TemplateSection; level: number } | undefined;
  let stretch: Stretch = { content: [] };

  for (const block of blocks) {
    if (block.kind === 'heading') addHeading(block);
    else stretch.content.push(block);
  }
  close();
  const withTitle = isTitle(result[0]) ? result : [titleOf(first), ...result];
  if (withTitle !== result) changes.push(titleAdded(first));
  const entries = template.parts.flatMap((one) => one.sections.flatMap((entry) => [entry, ...(entry.sections ?? [])]));
  const missing = entries
    .filter((entry) => entry.required && !used.has(entry))
    .map(({ heading }) => fillHeading(heading, { thema }));
  return { blocks: withTitle, thema, sections: [...used].map(({ name }) => name), unknown, changes, missing };

  function addHeading(block: HeadingBlock): void {
    const line = plain(block.runs);
    const titles = part ? partsBehind(part) : template.parts;
    const asTitle = recognise(line, titles, false);
    const inner = open?.entry.sections?.filter((entry) => !used.has(entry)) ?? [];
    const own = unusedSections(part ?? first);
    const later = partsBehind(part ?? first).flatMap(unusedSections);
    const found =
      recognise(line, inner, false) ??
      recognise(line, own, false) ??
      (asTitle ? undefined : recognise(line, later, false));
    const nearTitle = part && block.level === 1 ? recognise(line, partsBehind(part), true) : undefined;
    const section =
      found ?? (asTitle || (!part && block.level === 1) || nearTitle ? undefined : nearest(line, inner, own, later));
    if (section) addSection(section, inner.includes(section.entry) ? 3 : 2, block.level);
    else if (asTitle) addTitle(asTitle.entry, asTitle.text);
    else if (!part && block.level === 1) addTitle(first, line);
    else if (nearTitle) addTitle(nearTitle.entry, line);
    else addUnknown(block, line);
  }

  function nearest(
    line: string,
    ...lists: readonly (readonly TemplateSection[])[]
  ): KnownHeading<TemplateSection> | undefined {
    return lists.map((entries) => recognise(line, entries, true)).find((known) => known !== undefined);
  }

  function addUnknown(block: HeadingBlock, line: string): void {
    close();
    unknown.push(line);
    const level = open && block.level > open.level ? 3 : 2;
    if (level === 2) open = undefined;
    result.push({ ...block, level });
  }

  function addTitle(entry: TemplatePart, text: string): void {
    close();
    part = entry;
    open = undefined;
    result.push({ kind: 'heading', level: 1, runs: [textRun(text)] });
  }

  function addSection({ entry, text }: KnownHeading<TemplateSection>, level: number, wordLevel: number): void {
    close();
    const home = template.parts.find(({ sections }) => sections.includes(entry)) ?? part;
    // A part is recognised by its place among the titles, so it needs the titles of the parts before it.
    for (const between of home ? upTo(home) : []) {
      changes.push(titleAdded(between));
      result.push(titleOf(between));
    }
    part = home ?? first;
    used.add(entry);
    if (level === 2) open = { entry, level: wordLevel };
    stretch = { entry, content: [] };
    result.push({ kind: 'heading', level, runs: [textRun(text)] });
  }

  /** Ends the section of the last heading. */
  function close(): void {
    const fitted = fitSection(stretch.content, stretch.entry);
    for (const entry of fitted.told) used.add(entry);
    if (fitted.change) changes.push(`${fitted.change} (‘${stretch.entry?.name ?? ''}’).`);
    addAll(result, fitted.blocks);
    stretch = { content: [] };
  }

  function partsBehind(one: TemplatePart): readonly TemplatePart[] {
    return template.parts.slice(template.parts.indexOf(one) + 1);
  }

  /** The parts after the open one, up to and including `home`. */
  function upTo(home: TemplatePart): readonly TemplatePart[] {
    return partsBehind(part ?? first).slice(
      0,
      Math.max(0, template.parts.indexOf(home) - template.parts.indexOf(part ?? first)),
    );
  }

  function titleAdded(one: TemplatePart): string {
    return `De titel van ${one.name} is toegevoegd: ‘${plainOf(titleOf(one))}’.`;
  }

  function unusedSections({ sections }: TemplatePart): readonly TemplateSection[] {
    return sections.filter((entry) => !used.has(entry));
  }

  function recognise<T extends TemplatePart | TemplateSection>(
    line: string,
    entries: readonly T[],
    near: boolean,
  ): KnownHeading<T> | undefined {
    return near ? nearHeading(line, entries, thema ?? '') : exactHeading(line, entries);
  }

  function titleOf({ heading }: TemplatePart): HeadingBlock {
    return { kind: 'heading', level: 1, runs: [textRun(fillHeading(heading, { thema }))] };
  }

  /** Finds the theme in the titles and headings that the template has it in, the titles first. */
  function findThema(): string | undefined {
    const lines = [...blocks.filter((block) => block.kind === 'heading').map(plainOf), title];
    const sections = template.parts.flatMap((one) => one.sections).filter(({ heading }) => heading.includes('{thema}'));
    for (const entry of [...template.parts, ...sections]) {
      for (const line of lines) {
        const found = exactHeading(line, [entry])?.match.thema?.value;
        if (found) return found;
      }
    }
    return undefined;
  }

  /** The invitation is often in a text box: it is a section of its own, not a kader. */
  function withoutKader(block: DocumentBlock): readonly DocumentBlock[] {
    const [first] = block.kind === 'kader' ? block.blocks : [];
    if (block.kind !== 'kader' || first?.kind !== 'heading') return [block];
    return exactHeading(
      plain(first.runs),
      template.parts.flatMap(({ sections }) => sections).filter(({ boxed }) => boxed),
    )
      ? block.blocks
      : [block];
  }
}

function isTitle(block: DocumentBlock | undefined): boolean {
  return block?.kind === 'heading' && block.level === 1;
}

function plainOf(block: HeadingBlock): string {
  return plain(block.runs);
}
