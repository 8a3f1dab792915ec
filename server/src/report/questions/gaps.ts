/** Which sections of the template are missing, and where they should be. */

import type { Part, Report, Section } from '../model.ts';
import { matchHeading } from '../parts/headings.ts';
import { allSections, lacksHeadings, withInner } from '../places.ts';
import type { TemplateSection } from '../template.ts';
import { largest } from '../text/many.ts';
import { isInside } from '../text/text.ts';

/** A run of missing sections, and what comes before it. */
export interface Gap {
  readonly missing: readonly TemplateSection[];
  /** The heading after which they belong: that of the section before, or of what they are in. */
  readonly after: Section | Part;
  /** The offset after which their text goes. */
  readonly at: number;
  readonly level: number;
  /** Only the heading is missing: what belongs under it, from this section on, is under the heading before it. */
  readonly strayed?: Section;
}

/** The gaps of a part: runs of required sections, also within sections, that are nowhere in the report. */
export function gapsOf(report: Report, part: Part): readonly Gap[] {
  const present = new Set(report.sections.map(({ entry }) => entry));
  const outer = gapsIn(part, part.entry.sections, part.sections, (entry) => present.has(entry), 2).map(withStrayed);
  const inner = part.sections.flatMap(withInner).flatMap((section) => {
    const { entry, sections, items } = section;
    if (!entry?.sections || isBare(section)) return [];
    const marked = lacksHeadings(section) ? new Set(items.map(({ marker }) => marker)) : undefined;
    const stands = (inside: TemplateSection) =>
      marked ? isMarked(inside, marked) : sections.some((one) => one.entry === inside);
    return gapsIn(section, entry.sections, sections, stands, section.heading.level + 1);
  });
  return [...outer, ...inner];
}

/** The numbers of the chapters whose heading is missing, as the template has them: `3`. */
export function missingNumbers({ template, sections }: Report): ReadonlySet<string> {
  const entries = template.parts.flatMap((part) => part.sections);
  const missing = entries.filter((entry) => entry.required && !sections.some((section) => section.entry === entry));
  return new Set(missing.flatMap(({ heading }) => numberIn(heading) ?? []));
}

/** The numbers of the chapters whose heading is missing but whose sections are there, from `3.1` on. */
export function strayedNumbers(report: Report): ReadonlySet<string> {
  const sections = allSections(report);
  return new Set(
    [...missingNumbers(report)].filter((number) => sections.some((section) => isFirstOf(section, number))),
  );
}

function isFirstOf({ heading }: Section, number: string): boolean {
  return heading.text.plain.startsWith(`${number}.1 `);
}

/** A chapter whose heading is gone left the sections in it, `3.1` or one of a fixed name, under the chapter before it. */
function withStrayed(gap: Gap): Gap {
  const { after, missing } = gap;
  const [entry] = missing;
  if (missing.length !== 1 || !entry?.sections) return gap;
  const number = numberIn(entry.heading);
  const index = after.sections.findIndex(
    (section) => (number !== undefined && isFirstOf(section, number)) || isFixedIn(section, entry),
  );
  const strayed = after.sections[index];
  if (!strayed) return gap;
  return { ...gap, strayed, at: after.sections[index - 1]?.range.end ?? ownEnd(after, after.sections) };
}

/** The sections of a fixed name that are outside the section they belong in, because its heading is missing. */
export function strayedIn(report: Report, part: Part): ReadonlySet<Section> {
  return new Set(
    gapsOf(report, part).flatMap(({ after, missing, strayed }) =>
      strayed ? after.sections.filter((section) => isFixedIn(section, missing[0])) : [],
    ),
  );
}

function isFixedIn({ entry, heading }: Section, outer: TemplateSection | undefined): boolean {
  return !entry && (outer?.sections ?? []).some((inner) => !inner.repeats && matchHeading(heading.text, inner));
}

/** `3. Aan de slag!` → `3`. */
function numberIn(heading: string): string | undefined {
  return /^(\d+)\. /.exec(heading)?.[1];
}

/**
 * Sections with a heading of the writer's own in place of missing ones: as many in a row as are missing there. They
 * were probably renamed; each comes with the section that it must be.
 */
export function renamedIn(report: Report, part: Part): ReadonlyMap<Section, TemplateSection> {
  const renamed = new Map<Section, TemplateSection>();
  for (const { missing, after, at, level } of gapsOf(report, part)) {
    const siblings = level === 2 ? part.sections : siblingsOf(after, at, part);
    const first = siblings.indexOf(after as Section) + 1;
    const here = siblings.slice(first);
    const known = here.findIndex(({ entry }) => entry !== undefined);
    const unknown = known === -1 ? here : here.slice(0, known);
    if (unknown.length === missing.length && unknown.every(({ heading }) => heading.level === level))
      for (const [index, section] of unknown.entries()) renamed.set(section, missing[index] as TemplateSection);
  }
  return renamed;
}

/** Has nothing in it that could be a section without a heading: it is empty, which is a finding of its own. */
function isBare({ entry, sections, items, paragraphs }: Section): boolean {
  if (sections.length > 0 || items.length > 0) return false;
  return entry?.content === 'sections' || paragraphs.length === 0;
}

/** The sections beside the place of a missing one. */
function siblingsOf(after: Section | Part, at: number, part: Part): readonly Section[] {
  const holders = part.sections
    .flatMap(withInner)
    .filter(({ range, sections }) => isInside(range, at) && sections.length > 0);
  return (
    (holders.findLast((holder) => holder === after || holder.sections.includes(after as Section)) ?? holders.at(-1))
      ?.sections ?? []
  );
}

/** `+ ` bullets are the kiem, all others the knel. */
function isMarked({ bullet }: TemplateSection, markers: ReadonlySet<string>): boolean {
  return bullet === '+' ? markers.has('+') : [...markers].some((marker) => marker !== '+');
}

function gapsIn(
  holder: Part | Section,
  entries: readonly TemplateSection[],
  sections: readonly Section[],
  stands: (entry: TemplateSection) => boolean,
  level: number,
): Gap[] {
  const gaps: { missing: TemplateSection[]; after: Part | Section; at: number; level: number }[] = [];
  let after: Part | Section = holder;
  let open = false;
  for (const entry of entries) {
    if (stands(entry)) {
      // The section before it that is furthest down: two may be in another order than the template's.
      const section = sections.find((one) => one.entry === entry);
      if (section && (after === holder || section.range.start > after.range.start)) after = section;
      open = false;
    } else if (entry.required && open) gaps.at(-1)?.missing.push(entry);
    else if (entry.required) {
      gaps.push({ missing: [entry], after, at: after === holder ? ownEnd(holder, sections) : after.range.end, level });
      open = true;
    }
  }
  return gaps;
}

/** The end of the text directly under a heading, before the first section in it. */
function ownEnd(holder: Part | Section, sections: readonly Section[]): number {
  const first = sections[0];
  const own = [
    holder.heading?.range.end ?? holder.range.start,
    ...('items' in holder ? holder.items : []).map(({ range }) => range.end),
    ...holder.paragraphs.map(({ range }) => range.end),
    ...holder.quotes.map(({ range }) => range.end),
  ];
  return first ? Math.min(largest(own), first.range.start) : holder.range.end;
}
