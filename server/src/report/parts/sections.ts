/** The outline → parts and sections of the template, with their content (format.md §2 and §3). */

import type { HeadingBlock } from '../markdown/block.ts';
import type { Outline, OutlineNode } from '../markdown/outline.ts';
import type { CodeText, Heading, HeadingMatch, Part, Section, SetextHeading } from '../model.ts';
import { type SourceForms, sourceForms } from '../quotes/speaker.ts';
import type { Template, TemplatePart, TemplateSection } from '../template.ts';
import { addAll, largest, smallest } from '../text/many.ts';
import type { Range } from '../text/text.ts';
import { readAanTafel } from './aan-tafel.ts';
import { type Content, readContent } from './content.ts';
import { matchHeading, nearestHeading } from './headings.ts';
import { readKnown, readReactions, withOwnHeadings } from './known.ts';

export interface Sections {
  readonly parts: readonly Part[];
  readonly titles: readonly Heading[];
  readonly setextHeadings: readonly SetextHeading[];
  readonly codeBlocks: readonly CodeText[];
}

interface Assigned {
  readonly entry: TemplateSection;
  readonly match: HeadingMatch;
  readonly misplaced: boolean;
}

/** What applies to the whole report, and what is collected all over it. */
interface Reading {
  readonly template: Template;
  readonly forms: SourceForms;
  readonly thema: string;
  readonly setextHeadings: SetextHeading[];
  readonly codeBlocks: CodeText[];
}

/** `thema`: the header's, or empty; it only helps to recognise a misspelled heading. */
export function readSections(outline: Outline, template: Template, thema: string): Sections {
  const parts = fromFirstTitle(outline.parts);
  const reading: Reading = { template, forms: sourceForms(template), thema, setextHeadings: [], codeBlocks: [] };
  const read = template.parts.map((entry, index) => {
    // Everything under a third title and beyond still belongs to the last part.
    const nodes = index === template.parts.length - 1 ? parts.slice(index) : parts.slice(index, index + 1);
    return nodes[0] && readPart(nodes as [OutlineNode, ...OutlineNode[]], entry, reading);
  });
  const titles = parts.flatMap(({ heading }, index) =>
    heading ? [toHeading(heading, titleMatch(heading, template.parts[index]))] : [],
  );
  const { setextHeadings, codeBlocks } = reading;
  return { parts: read.filter((part) => part !== undefined), titles, setextHeadings, codeBlocks };
}

function readPart(nodes: [OutlineNode, ...OutlineNode[]], entry: TemplatePart, reading: Reading): Part {
  const { heading } = nodes[0];
  const children = nodes.flatMap((node) => node.children);
  const assigned = assign(children, entry.sections, othersThan(entry, reading), reading);
  const sections = children.map((node) => readSection(node, assigned.get(node), entry, reading));
  const blocks = nodes.flatMap((node) => node.blocks);
  const content = readKnown(readContent(blocks, reading.forms), entry.lead?.lists, entry);
  const range = { start: heading?.range.start ?? startOf(nodes[0]), end: largest(nodes.map(endOf)) };
  return {
    entry,
    heading: heading && toHeading(heading, titleMatch(heading, entry)),
    range,
    sections,
    ...withoutSigns(content, reading),
  };
}

/** `reacting`: it is under a heading of the writer's own, in a section with reactions. */
function readSection(
  node: OutlineNode,
  found: Assigned | undefined,
  part: TemplatePart,
  reading: Reading,
  reacting = false,
): Section {
  const block = node.heading as HeadingBlock;
  const inside = assign(node.children, found?.entry.sections ?? [], [], reading);
  const all = readContent(node.blocks, reading.forms);
  const reacts = found ? found.entry.content === 'reactions' : reacting;
  const own = reacts ? readReactions(all) : all;
  const content = withoutSigns(readKnown(own, found?.entry.lists, part), reading);
  return withOwnHeadings({
    entry: found?.entry,
    misplaced: found?.misplaced ?? false,
    heading: toHeading(block, found?.match),
    range: { start: block.range.start, end: endOf(node) },
    sections: node.children.map((child) => readSection(child, inside.get(child), part, reading, reacts)),
    ...content,
    aanTafel: found?.entry.lines && readAanTafel(content.items, found.entry.lines),
  });
}

/** Setext headings and code are not content; they are kept for the report as a whole. */
function withoutSigns({ setextHeadings, codeBlocks, ...content }: Content, reading: Reading) {
  addAll(reading.setextHeadings, setextHeadings);
  addAll(reading.codeBlocks, codeBlocks);
  return content;
}

function othersThan(part: TemplatePart, { template }: Reading): readonly TemplateSection[] {
  return template.parts.filter((other) => other !== part).flatMap((other) => other.sections);
}

/** Headings that match a section come first; each of the others takes the missing section that it is most like. */
function assign(
  nodes: readonly OutlineNode[],
  own: readonly TemplateSection[],
  elsewhere: readonly TemplateSection[],
  { thema }: Reading,
): Map<OutlineNode, Assigned> {
  const assigned = new Map<OutlineNode, Assigned>();
  for (const [entries, misplaced] of [
    [own, false],
    [elsewhere, true],
  ] as const) {
    for (const node of nodes) {
      if (assigned.has(node) || !node.heading) continue;
      for (const entry of entries) {
        const match = matchHeading(node.heading.text, entry);
        if (match) {
          assigned.set(node, { entry, match, misplaced });
          break;
        }
      }
    }
  }
  for (const node of nodes) {
    if (assigned.has(node) || !node.heading || isInner(node.heading, own)) continue;
    const taken = new Set([...assigned.values()].map(({ entry }) => entry));
    const near = nearestHeading(
      node.heading.text,
      own.filter((entry) => !taken.has(entry)),
      thema,
    );
    if (near) assigned.set(node, { ...near, misplaced: false });
  }
  return assigned;
}

/** Whether it is the heading of a section inside one of these, which is then the one that is missing. */
function isInner({ text }: HeadingBlock, entries: readonly TemplateSection[]): boolean {
  return entries.some(({ sections = [] }) => sections.some((inner) => !inner.repeats && matchHeading(text, inner)));
}

/** The first title opens the card: text above it belongs there too, unless it has sections of its own. */
function fromFirstTitle(parts: readonly OutlineNode[]): readonly OutlineNode[] {
  const [above, first, ...others] = parts;
  if (!above || !first || above.heading || above.children.length > 0) return parts;
  return [{ ...first, blocks: [...above.blocks, ...first.blocks] }, ...others];
}

function titleMatch({ text }: HeadingBlock, entry: TemplatePart | undefined): HeadingMatch | undefined {
  return entry && matchHeading(text, entry);
}

function toHeading({ range, level, text }: HeadingBlock, match: HeadingMatch | undefined): Heading {
  return { range: { start: range.start, end: text.range.end }, level, text, match };
}

function startOf(node: OutlineNode): number {
  return smallest(
    [...node.blocks, ...node.children.flatMap(({ heading }) => heading ?? [])].map(({ range }) => range.start),
  );
}

function endOf(node: OutlineNode): number {
  let end: Range['end'] = node.heading?.text.range.end ?? 0;
  for (const { range } of node.blocks) end = Math.max(end, range.end);
  for (const child of node.children) end = Math.max(end, endOf(child));
  return end;
}
