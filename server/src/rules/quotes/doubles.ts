/** Sections that stand twice are said as a whole: what stands in the second one is not said again. */
import type { Report, Section } from '../../report/model.ts';
import { contains, type Range } from '../../report/text/text.ts';

export function isInDouble(range: Range, { sections }: Report): boolean {
  return sections.some(
    (section) =>
      isSecondOf(section, sections, range) ||
      section.sections.some((inner) => isSecondOf(inner, section.sections, range)),
  );
}

function isSecondOf(section: Section, siblings: readonly Section[], range: Range): boolean {
  return (
    section.entry !== undefined &&
    contains(section.range, range) &&
    siblings.find(({ entry }) => entry === section.entry) !== section
  );
}
