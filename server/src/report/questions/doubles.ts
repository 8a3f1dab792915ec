/** A section that occurs twice is one finding: what is in the second one gets no findings of its own. */
import type { Report, Section } from '../model.ts';
import { withInner } from '../places.ts';
import { contains, type Range } from '../text/text.ts';

export function isInDouble(range: Range, { sections }: Report): boolean {
  return sections.some(
    (section) =>
      isSecondOf(section, sections, range) ||
      withInner(section).some(({ sections: inside }) => inside.some((inner) => isSecondOf(inner, inside, range))),
  );
}

function isSecondOf(section: Section, siblings: readonly Section[], range: Range): boolean {
  return (
    section.entry !== undefined &&
    !section.entry.repeats &&
    contains(section.range, range) &&
    siblings.find(({ entry }) => entry === section.entry) !== section
  );
}
