/** Completes a source that names its speaker: the people of the report, host first; after the comma, organisations. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import { timesInWords } from '../../report/dutch/counted.ts';
import { samePerson } from '../../report/dutch/persons.ts';
import type { Report } from '../../report/model.ts';
import { officeOf, type PersonPlace, peopleOf } from '../../report/people.ts';
import type { Range } from '../../report/text/text.ts';
import type { Suggestion } from './suggestion.ts';

/** `range`: what was typed of the name so far. */
export function speakers(report: Report, range: Range): readonly Suggestion[] {
  const others = peopleOf(report).filter((place) => place.range.end < range.start || range.end < place.range.start);
  const names = [...new Set(others.map(({ value }) => value))];
  return names.map((name) => ({
    label: name,
    detail: aboutPerson(report, name, others),
    kind: CompletionItemKind.Value,
    range,
    text: name,
  }));
}

function aboutPerson(report: Report, name: string, places: readonly PersonPlace[]): string {
  const { functie, provincie } = officeOf(report, name) ?? {};
  if (functie) return [functie.value, provincie?.value].filter((part) => part).join(', ');
  const times = places.filter(({ value }) => samePerson(value, name)).length;
  return `${timesInWords(times)} genoemd`;
}

/** After the comma: the organisations of other speakers, then those that took part. */
export function organisations(report: Report, range: Range): readonly Suggestion[] {
  const spoken = report.quotes.flatMap(({ organisatie }) =>
    organisatie && organisatie.range.start !== range.start ? [organisatie.value] : [],
  );
  const listed = report.kaders.flatMap(({ names = [] }) => names.map(({ value }) => value));
  return [...new Set([...spoken, ...listed])].map((name) => ({
    label: name,
    detail: 'organisatie',
    kind: CompletionItemKind.Value,
    range,
    text: name,
  }));
}
