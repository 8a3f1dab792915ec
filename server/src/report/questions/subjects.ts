/**
 * What a report with a focus is about: the parts of its focus, its questions and the numbered sections about them
 * (format-middenvelddialogen.md §2, §3.2 and §3.3). Other kinds of report have none of these.
 */
import { isMark } from '../dutch/marks.ts';
import type { List, Report, Section } from '../model.ts';
import { allSections, withInner } from '../places.ts';
import type { TemplateList } from '../template.ts';
import { type Located, lengthWithout, type Prose, sourceRange } from '../text/text.ts';
import { strayedNumbers } from './gaps.ts';

export interface Subjects {
  /** The section with the focus in its heading. */
  readonly section: Section;
  readonly focus: Located<string>;
  /** `A`, `B` and `C` of `A, B en C`; one part if the focus is a question. */
  readonly parts: readonly string[];
  /** The template's entry for the list of questions. */
  readonly entry?: TemplateList;
  /** The list of questions; a single question may be a paragraph in quotation marks instead. */
  readonly list?: List;
  readonly questions: readonly Prose[];
  /** The sections that contain numbered ones, with those. */
  readonly chapters: readonly { readonly chapter: Section; readonly numbered: readonly Numbered[] }[];
}

/** A section with a number and a subject in its heading. */
export interface Numbered {
  readonly section: Section;
  readonly nummer: Located<string>;
  readonly onderwerp: Located<string>;
}

/** Undefined if no heading has a focus. */
export function subjectsOf(report: Report): Subjects | undefined {
  const section = report.sections.find(({ heading }) => heading.match?.own?.focus);
  const focus = section?.heading.match?.own?.focus;
  if (!section || !focus) return undefined;
  const entry = section.entry?.lists?.find(({ opens }) => opens !== undefined);
  const within = withInner(section);
  const list = within.flatMap(({ lists }) => lists).find((one) => one.entry !== undefined && one.entry === entry);
  const questions =
    list?.items.map(({ text }) => text) ?? within.flatMap(({ paragraphs }) => paragraphs).filter(isQuotedQuestion);
  return { section, focus, parts: focusParts(focus.value), entry, list, questions, chapters: chaptersOf(report) };
}

/** The subject of each question, as short as the report puts it, or a placeholder. Undefined: no questions yet. */
export function subjectNames(report: Report): readonly string[] | undefined {
  const { parts, questions, chapters } = subjectsOf(report) ?? {
    parts: [],
    questions: [],
    chapters: chaptersOf(report),
  };
  const numbered = chapters.map((one) => one.numbered.length);
  const count = questions.length || Math.max(0, ...numbered) || (parts.length > 1 ? parts.length : 0);
  if (count === 0) return undefined;
  const headings = chapters.find((one) => one.numbered.length === count)?.numbered ?? [];
  return Array.from({ length: count }, (_, index) => {
    const part = parts.length === count ? parts[index] : undefined;
    const name = part ?? headings[index]?.onderwerp.value;
    return name === undefined || name === '' ? `<onderwerp ${index + 1}>` : name;
  });
}

/**
 * In reading order; only sections that may contain numbered ones in the template, and without those of a chapter whose
 * own heading is missing.
 */
export function chaptersOf(report: Report): Subjects['chapters'] {
  const strayed = strayedNumbers(report);
  const isOwn = ({ nummer }: Numbered) => !strayed.has(nummer.value.split('.')[0] ?? '');
  return allSections(report)
    .filter(({ entry }) => entry?.sections?.some(({ repeats }) => repeats))
    .map((chapter) => ({ chapter, numbered: chapter.sections.flatMap(numberedOf).filter(isOwn) }));
}

function numberedOf(section: Section): readonly Numbered[] {
  const { nummer, onderwerp } = section.heading.match?.own ?? {};
  return nummer && onderwerp ? [{ section, nummer, onderwerp }] : [];
}

function focusParts(focus: string): readonly string[] {
  if (focus.endsWith('?')) return [focus];
  return focus.split(/,\s+(?:en\s+)?|\s+en\s+/).filter((part) => part !== '');
}

/** A paragraph that is just a question in quotation marks. */
function isQuotedQuestion({ plain }: Prose): boolean {
  return isMark(plain[0]) && isMark(plain.at(-1)) && /\?\p{P}*$/u.test(plain);
}

/** From the first letter to the last, without the marks around them. */
export function bareRange(prose: Prose): Located<string> {
  const { plain } = prose;
  const start = /[^\s‘’“”"'*_]/.exec(plain)?.index ?? 0;
  const end = Math.max(start, lengthWithout(plain, ' ‘’“”"\''));
  return { value: plain.slice(start, end), range: sourceRange(prose, start, end) };
}
