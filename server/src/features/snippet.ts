/** The template's plain text with placeholders → an LSP snippet with tab stops. */

import type { Report } from '../report/model.ts';
import { peopleOf } from '../report/people.ts';
import { placeholdersOf } from '../report/template.ts';

const PLACEHOLDER = /<\p{Ll}[^<>]*>/gu;
/** Placeholders with one value everywhere: filling one in on the card fills it in for its chapter too. */
const LINKED = /^<(?:thema|kern van [^>]*|[^>]* van de host|aantal deelnemers|onderwerp \d+)>$/;

/** What precedes the number of a dialogue. */
const WORD = 'dialoog ';

/**
 * `<rol>` becomes a tab stop that still says `<rol>` when it is left alone, so that it is found again.
 * `dialoog <nummer>` becomes a choice of the dialogues in the register, the word included: VS Code takes a typed `7`
 * for the choice `dialoog 7`, but of choices that are bare numbers it takes the first, whatever is typed. The last tab
 * stop is after the text, before the blank line that sets it apart.
 */
export function toSnippet(text: string, report?: Report): string {
  const end = text.replace(/[\r\n]+$/, '').length;
  // A shortcut: most suggestions are names, without placeholders.
  if (!text.includes('<')) return `${escapeSnippet(text.slice(0, end))}$0${text.slice(end)}`;
  const known = report && placeholdersOf(report.template);
  const numbers = new Set(report?.header.dialogen?.records.flatMap(({ nummer }) => nummer?.value ?? []));
  const stops = new Map<string, number>();
  let last = 0;
  let snippet = '';
  let at = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [placeholder] = match;
    if (known && !known.has(placeholder)) continue;
    const linked = LINKED.test(placeholder) ? stops.get(placeholder) : undefined;
    const stop = linked ?? ++last;
    stops.set(placeholder, stop);
    const chooses = placeholder === '<nummer>' && numbers.size > 0 && text.slice(0, match.index).endsWith(WORD);
    const names = report && text[match.index - 1] === '(' ? namesFor(placeholder, report) : [];
    snippet += escapeSnippet(text.slice(at, match.index - (chooses ? WORD.length : 0)));
    if (chooses)
      snippet += choice(
        stop,
        [placeholder, ...numbers].map((number) => `${WORD}${number}`),
      );
    else if (names.length > 0) snippet += choice(stop, [placeholder, ...names]);
    else snippet += `\${${stop}:${escapeSnippet(placeholder)}}`;
    at = match.index + placeholder.length;
  }
  return `${snippet}${escapeSnippet(text.slice(at, end))}$0${text.slice(end)}`;
}

function choice(stop: number, values: readonly string[]): string {
  return `\${${stop}|${values.join(',')}|}`;
}

/** The people that a report names, for a source that must name one; the host first. */
function namesFor(placeholder: string, report: Report): readonly string[] {
  if (placeholder !== NAME) return [];
  const names = new Set(peopleOf(report).map(({ value }) => value));
  return [...names].filter((name) => !/[,|\\$}]/.test(name)).slice(0, MOST_NAMES);
}

const NAME = '<naam>';
const MOST_NAMES = 20;

export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
