/** What belongs to one subject: its question, the numbered sections that work it out, and the dialogues about it. */
import { foldedText } from '../../report/dutch/spelling.ts';
import type { Dialoog } from '../../report/header-model.ts';
import type { Report } from '../../report/model.ts';
import { allSections } from '../../report/places.ts';
import { type Numbered, subjectNames, subjectsOf } from '../../report/questions/subjects.ts';
import { isInside, type Prose, type Range } from '../../report/text/text.ts';

export interface SubjectPlaces {
  readonly question?: Prose;
  readonly sections: readonly Numbered[];
  readonly records: readonly Dialoog[];
}

/** One for each subject, in order. Empty for a kind of report without questions. */
export function subjectPlaces(report: Report): readonly SubjectPlaces[] {
  const known = KNOWN.get(report) ?? listPlaces(report);
  KNOWN.set(report, known);
  return known;
}

const KNOWN = new WeakMap<Report, readonly SubjectPlaces[]>();

function listPlaces(report: Report): readonly SubjectPlaces[] {
  const subjects = subjectsOf(report);
  if (!subjects) return [];
  const names = subjectNames(report) ?? [];
  const numbered = subjects.chapters.flatMap((one) => one.numbered);
  return names.map((name, index) => ({
    question: subjects.questions[index],
    sections: numbered.filter(({ nummer }) => Number(nummer.value.split('.')[1]) === index + 1),
    records: (report.header.dialogen?.records ?? []).filter(
      ({ onderwerp }) => onderwerp && foldedText(onderwerp.value) === foldedText(name),
    ),
  }));
}

/** The headings of the sections about a dialogue: that of its subject in the chapter of its table, else the chapter. */
export function sectionsOfRecord(report: Report, record: Dialoog): readonly Range[] {
  const parts = Object.values(report.template.facts).flatMap(({ builtOf }) => builtOf?.of ?? []);
  const id = parts.find(({ value }) => value === record.tafel?.value)?.sections;
  if (id === undefined) return [];
  const own = subjectPlaces(report).find(({ records }) => records.includes(record));
  const sections = (own?.sections ?? []).filter(({ section }) => section.entry?.id === id);
  if (sections.length > 0) return sections.map(({ section }) => section.heading.range);
  const chapter = allSections(report).find(({ entry }) => entry?.sections?.some((inner) => inner.id === id));
  return chapter ? [chapter.heading.range] : [];
}

/** The subject whose question or numbered heading is at `offset`. */
export function subjectAt(
  report: Report,
  offset: number,
): { readonly places: SubjectPlaces; readonly origin: Range; readonly index: number } | undefined {
  for (const [index, places] of subjectPlaces(report).entries()) {
    const ranges = [places.question?.range, ...places.sections.map(({ section }) => section.heading.range)];
    const origin = ranges.find((range) => range && isInside(range, offset));
    if (origin) return { places, origin, index };
  }
  return undefined;
}
