/**
 * Where running text refers to another place in the report, in the template's words: `paragraaf 3`, `onderstaand kader`
 * (format-middenvelddialogen.md §4).
 */
import type { Kader, Report, Section } from '../model.ts';
import { allProse, allSections, withInner } from '../places.ts';
import type { References } from '../template.ts';
import { isInside, type Prose, type Range, sourceRange } from '../text/text.ts';

export interface Reference {
  readonly range: Range;
  /** The template's words in lower case: `paragraaf 3`, `onderstaand kader`. */
  readonly words: string;
  /** A numbered heading, the next section, a kader further down, or a place that the template names. */
  readonly to: 'number' | 'next' | 'below' | 'place';
  /** For `number`: `3`, `2.1`. */
  readonly number?: string;
  /** What it refers to; undefined if that is not there. */
  readonly target?: Target;
}

export interface Target {
  /** Its heading or title. */
  readonly range: Range;
  readonly name: string;
}

/** All references, paragraph by paragraph in reading order. Empty if the template has no words for them. */
export function referencesOf(report: Report): readonly Reference[] {
  const { references } = report.template;
  if (!references) return [];
  const known = KNOWN.get(report) ?? allProse(report).flatMap((prose) => readReferences(prose, references, report));
  KNOWN.set(report, known);
  return known;
}

/** The number that a heading begins with, `2.1`; undefined if none. */
export function numberOf({ heading }: Section): string | undefined {
  return /^(\d+(?:\.\d+)?)\.?\s/.exec(heading.text.plain)?.[1];
}

const KNOWN = new WeakMap<Report, readonly Reference[]>();

function readReferences(prose: Prose, references: References, report: Report): readonly Reference[] {
  const lower = prose.plain.toLowerCase();
  const { numbered, next, below, places = [] } = references;
  const found: Reference[] = [];
  const add = (at: number, phrase: string, to: Reference['to'], target: Target | undefined, number?: string): void => {
    found.push({ range: sourceRange(prose, at, at + phrase.length), words: phrase, to, number, target });
  };
  if (lower.includes(numbered))
    for (const match of lower.matchAll(new RegExp(`(?<!\\p{L})${numbered}\\s+(\\d{1,2}(?:\\.\\d{1,2})?)(?!\\d)`, 'gu')))
      add(match.index, match[0], 'number', numberedSection(match[1] ?? '', report), match[1]);
  const words = (phrase: string, to: Reference['to'], target: () => Target | undefined): void => {
    for (let at = lower.indexOf(phrase); at !== -1; at = lower.indexOf(phrase, at + phrase.length))
      if (!isLetter(lower, at - 1) && !isLetter(lower, at + phrase.length)) add(at, phrase, to, target());
  };
  words(next, 'next', () => nextSection(prose, report));
  words(below, 'below', () => kaderBelow(prose, report));
  for (const { words: phrase, kader, section } of places)
    words(phrase, 'place', () => (kader ? knownKader(kader, report) : knownSection(section, report)));
  return found;
}

function isLetter(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at));
}

function numberedSection(number: string, report: Report): Target | undefined {
  return toTarget(allSections(report).find((section) => numberOf(section) === number));
}

function nextSection({ range }: Prose, report: Report): Target | undefined {
  const chapter = report.sections.find((section) => isInside(section.range, range.start));
  const inside = chapter && withInner(chapter).find(({ heading }) => heading.range.start > range.end);
  return toTarget(inside ?? report.sections.find(({ heading }) => heading.range.start > range.end));
}

function kaderBelow({ range }: Prose, report: Report): Target | undefined {
  const section = allSections(report).findLast((one) => isInside(one.range, range.start));
  return ofKader(section?.kaders.find((kader) => kader.range.start > range.start));
}

function knownKader(id: string, { kaders }: Report): Target | undefined {
  return ofKader(kaders.find(({ entry }) => entry?.id === id));
}

function knownSection(id: string | undefined, report: Report): Target | undefined {
  return toTarget(allSections(report).find(({ entry }) => entry !== undefined && entry.id === id));
}

function toTarget(section: Section | undefined): Target | undefined {
  return section && { range: section.heading.range, name: section.heading.text.plain };
}

function ofKader(kader: Kader | undefined): Target | undefined {
  return kader && { range: kader.title?.range ?? kader.open, name: kader.title?.text.plain ?? 'kader' };
}
