/** The sentences of the template in which a paragraph gives a number or the theme, and what they say. */

import { unquote } from '../dutch/marks.ts';
import { parseTelwoord } from '../dutch/telwoorden.ts';
import type { Header } from '../header-model.ts';
import type { Announcement, Section, Statement } from '../model.ts';
import type { FactId, StatementSource, Template } from '../template.ts';
import { remembered } from '../text/remembered.ts';
import { type Prose, sourceRange } from '../text/text.ts';
import { type Form, mayHold, sentenceForm } from './forms.ts';

/** What was found in a report so far. */
export interface Saying extends Pick<Template, 'facts' | 'announces'> {
  readonly header: Header;
  readonly statements: Statement[];
  readonly announcements: Announcement[];
}

export function addSaid(
  said: Saying,
  paragraph: Prose,
  sentences: readonly string[] | undefined,
  source: StatementSource,
  section?: Section,
): void {
  for (const form of formsIn(sentences ?? NO_SENTENCES)(paragraph.plain))
    addForm(said, paragraph, form, source, section);
}

function addForm(
  said: Saying,
  paragraph: Prose,
  { expression }: Form,
  source: StatementSource,
  section: Section | undefined,
): void {
  const { facts, statements } = said;
  expression.lastIndex = 0;
  for (let match = expression.exec(paragraph.plain); match; match = expression.exec(paragraph.plain)) {
    for (const [name, indices] of Object.entries(match.indices?.groups ?? {})) {
      if (!indices) continue;
      const [from, to] = indices;
      const text = paragraph.plain.slice(from, to);
      const range = sourceRange(paragraph, from, to);
      if (name === 'thema') {
        if (!isSaidAt(range.start, said)) statements.push({ about: 'thema', value: unquote(text), range, source });
        continue;
      }
      const value = isBareEen(text) ? undefined : parseTelwoord(text);
      if (value === undefined || isSaidAt(range.start, said)) continue;
      if (name === 'onderwerpen' || name === 'kaders') announce(said, { value, range }, name, section);
      else if (name in facts) statements.push({ about: name as FactId, value, range, source });
    }
  }
}

function isSaidAt(start: number, { statements }: Saying): boolean {
  return statements.some((other) => other.range.start === start);
}

function announce(
  { announcements }: Saying,
  announced: Announcement['announced'],
  of: Announcement['of'],
  section: Section | undefined,
): void {
  if (!section) return;
  const first = section.items[0]?.range.start;
  // A number above the topics announces them; below or between them, it is about something else.
  if (of === 'onderwerpen' && (first === undefined || announced.range.start > first)) return;
  if (of === 'kaders' && section.kaders.length === 0) return;
  if (announcements.some((other) => other.announced.range.start === announced.range.start)) return;
  const places = (of === 'kaders' ? section.kaders : section.items).map(({ range }) => range);
  announcements.push({ announced, of, counted: places.length, places });
}

/** `een` is an article more often than a number; in running text only `één` counts. */
function isBareEen(text: string): boolean {
  return text.toLowerCase() === 'een';
}

/** Which of these template sentences a paragraph may contain: nearly always none, so the answer is remembered. */
function formsIn(sentences: readonly string[]): (plain: string) => readonly Form[] {
  const known = FORMS.get(sentences);
  if (known) return known;
  const forms = sentences.map(sentenceForm);
  const found = remembered((plain: string) => {
    const lower = plain.toLowerCase();
    return forms.filter((form) => mayHold(form, lower));
  });
  FORMS.set(sentences, found);
  return found;
}

/** By the list itself, which is the template's and stays. */
const FORMS = new WeakMap<readonly string[], (plain: string) => readonly Form[]>();
const NO_SENTENCES: readonly string[] = [];
