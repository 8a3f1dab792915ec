/** Hover on a question, on a numbered section, and on words that refer to another place. */
import { capitalise } from '../../report/dutch/telwoorden.ts';
import type { Report } from '../../report/model.ts';
import { referencesOf } from '../../report/questions/references.ts';
import { subjectsOf } from '../../report/questions/subjects.ts';
import { isInside } from '../../report/text/text.ts';
import { subjectAt } from '../navigating/subject-relations.ts';
import { asText, type Help } from './markdown.ts';

export function hoverSubject(report: Report, offset: number): Help | undefined {
  return ofReference(report, offset) ?? ofQuestion(report, offset);
}

function ofReference(report: Report, offset: number): Help | undefined {
  const found = referencesOf(report).find(({ range }) => isInside(range, offset));
  return found?.target && { range: found.range, text: `Verwijst naar **${asText(found.target.name)}**.` };
}

function ofQuestion(report: Report, offset: number): Help | undefined {
  const found = subjectAt(report, offset);
  const { question, sections = [] } = found?.places ?? {};
  if (!found || !question || found.origin.start !== question.range.start) return undefined;
  const { one = 'vraag' } = subjectsOf(report)?.entry ?? {};
  const places = sections.map(({ section }) => `- ${asText(section.heading.text.plain)}`);
  const worked = places.length > 0 ? `Uitgewerkt in:\n\n${places.join('\n')}` : 'Er is nog geen paragraaf over.';
  return { range: question.range, text: `**${capitalise(one)} ${found.index + 1}**\n\n${worked}` };
}

/** Below the name of a numbered section: the question that it works out; empty if there is none. */
export function aboutNumbered(report: Report, offset: number): string {
  const { places } = subjectAt(report, offset) ?? {};
  const { one = 'vraag' } = subjectsOf(report)?.entry ?? {};
  return places?.question ? `\n\n${capitalise(one)}: ${asText(places.question.plain)}` : '';
}
