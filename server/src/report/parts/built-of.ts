/** How many dialogues a report has: one focustafel, then one per numbered section (format-middenvelddialogen.md §4). */
import type { NumberStatement, Part, Section } from '../model.ts';
import { withInner } from '../places.ts';
import type { Fact, FactId, Template } from '../template.ts';

/** How many dialogues have one value of the key. A list of these is in the template's order. */
export interface Built {
  readonly value: string;
  readonly count: number;
  /** The section with the sections that were counted. */
  readonly chapter?: Section;
}

/** The number of dialogues that the chapters add up to; undefined as long as that cannot be told. */
export function builtOf(facts: Template['facts'], parts: readonly Part[]): NumberStatement | undefined {
  for (const [about, fact] of Object.entries(facts) as [FactId, Fact][]) {
    const built = builtParts(fact, parts);
    const counts = built?.map(({ count }) => count) ?? [];
    const last = built?.findLast(({ chapter }) => chapter)?.chapter;
    if (last)
      return {
        about,
        value: counts.reduce((sum, count) => sum + count, 0),
        range: last.heading.range,
        source: 'opbouw',
        parts: counts,
      };
  }
  return undefined;
}

/** Undefined if the template does not say it, or if a chapter is not written yet. */
export function builtParts({ builtOf: built }: Fact, parts: readonly Part[]): readonly Built[] | undefined {
  if (!built) return undefined;
  const sections = parts.flatMap((part) => part.sections).flatMap(withInner);
  const all = built.of.map(({ value, sections: id }): Built | undefined => {
    if (id === undefined) return { value, count: 1 };
    const chapter = sections.find(({ entry }) => entry?.sections?.some((inner) => inner.id === id));
    if (!chapter || isUnwritten(chapter)) return undefined;
    const count = chapter.sections.filter(({ entry }) => entry?.id === id).length;
    return { value, count: Math.max(1, count), chapter };
  });
  return all.every((one) => one !== undefined) ? (all as readonly Built[]) : undefined;
}

/** Still empty, or with placeholders to be filled in. */
function isUnwritten({ paragraphs, sections, items, kaders }: Section): boolean {
  if (paragraphs.length + sections.length + items.length + kaders.length === 0) return true;
  return sections.length > 0
    ? sections.some(({ heading }) => PLACEHOLDER.test(heading.text.plain))
    : paragraphs.some(({ plain }) => PLACEHOLDER.test(plain));
}

const PLACEHOLDER = /<\p{Ll}[^<>]*>/u;
