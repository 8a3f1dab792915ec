/** Where running text refers to another place of the report, in the words of the template: `paragraaf 3`, `onderstaand kader` (format-middenvelddialogen.md §4). */
import type { Kader, Report, Section } from '../model.ts';
import { allProse, allSections, withInner } from '../places.ts';
import type { References } from '../template.ts';
import { isInside, type Prose, type Range, sourceRange } from '../text/text.ts';

export interface Reference {
  readonly range: Range;
  /** The heading that it leads to. */
  readonly target: Range;
  readonly name: string;
}

/** Those whose place is there, in reading order. Empty for a kind whose template has no words for them. */
export function referencesOf(report: Report): readonly Reference[] {
  const { references } = report.template;
  if (!references) return [];
  const known = KNOWN.get(report) ?? allProse(report).flatMap((prose) => readReferences(prose, references, report));
  KNOWN.set(report, known);
  return known;
}

const KNOWN = new WeakMap<Report, readonly Reference[]>();

type Target = { readonly range: Range; readonly name: string } | undefined;

function readReferences(prose: Prose, references: References, report: Report): readonly Reference[] {
  const lower = prose.plain.toLowerCase();
  const { numbered, next, below, places = [] } = references;
  const found: Reference[] = [];
  const add = (at: number, length: number, target: Target): void => {
    if (target) found.push({ range: sourceRange(prose, at, at + length), target: target.range, name: target.name });
  };
  if (lower.includes(numbered))
    for (const match of lower.matchAll(new RegExp(`(?<!\\p{L})${numbered}\\s+(\\d{1,2}(?:\\.\\d{1,2})?)(?!\\d)`, 'gu')))
      add(match.index, match[0].length, numberedSection(match[1] ?? '', report));
  const words = (phrase: string, target: () => Target): void => {
    const at = lower.indexOf(phrase);
    if (at !== -1) add(at, phrase.length, target());
  };
  words(next, () => nextSection(prose, report));
  words(below, () => kaderBelow(prose, report));
  for (const { words: phrase, kader, section } of places)
    words(phrase, () => (kader ? knownKader(kader, report) : knownSection(section, report)));
  return found;
}

function numberedSection(number: string, report: Report): Target {
  return toTarget(
    allSections(report).find(({ heading }) => /^(\d+(?:\.\d+)?)\.?\s/.exec(heading.text.plain)?.[1] === number),
  );
}

function nextSection({ range }: Prose, report: Report): Target {
  const chapter = report.sections.find((section) => isInside(section.range, range.start));
  const inside = chapter && withInner(chapter).find(({ heading }) => heading.range.start > range.end);
  return toTarget(inside ?? report.sections.find(({ heading }) => heading.range.start > range.end));
}

function kaderBelow({ range }: Prose, report: Report): Target {
  const section = allSections(report).findLast((one) => isInside(one.range, range.start));
  return ofKader(section?.kaders.find((kader) => kader.range.start > range.start));
}

function knownKader(id: string, { kaders }: Report): Target {
  return ofKader(kaders.find(({ entry }) => entry?.id === id));
}

function knownSection(id: string | undefined, report: Report): Target {
  return toTarget(allSections(report).find(({ entry }) => entry !== undefined && entry.id === id));
}

function toTarget(section: Section | undefined): Target {
  return section && { range: section.heading.range, name: section.heading.text.plain };
}

function ofKader(kader: Kader | undefined): Target {
  return kader && { range: kader.title?.range ?? kader.open, name: kader.title?.text.plain ?? 'kader' };
}
