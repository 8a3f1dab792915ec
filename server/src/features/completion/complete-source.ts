/** Completes a quote's source, inside its parentheses: roles used before, and the dialogues with their host. */

import { CompletionItemKind } from 'vscode-languageserver-types';
import { timesInWords } from '../../report/dutch/counted.ts';
import { MARK_SIGNS } from '../../report/dutch/marks.ts';
import { capitalise } from '../../report/dutch/telwoorden.ts';
import type { Report } from '../../report/model.ts';
import { describeDialoog } from '../../report/questions/dialogen.ts';
import { sourceForms } from '../../report/quotes/speaker.ts';
import { largest } from '../../report/text/many.ts';
import type { Located, Range } from '../../report/text/text.ts';
import { lineAt } from '../cursor.ts';
import { organisations, speakers } from './complete-speaker.ts';
import type { Suggestion } from './suggestion.ts';

/** A parenthesis after the words: after their closing mark or, if that is missing, after the end of a sentence. */
const SOURCE = new RegExp(`[${MARK_SIGNS}.?!…]\\s*\\(([^()]*)$`, 'u');
const BULLET_QUOTE = new RegExp(`^\\s*[-*+]\\s+(?:,,|[${MARK_SIGNS}])`);

/** Undefined if the cursor is not in a source. */
export function sourceSuggestions(
  report: Report,
  offset: number,
  series: readonly Report[] = [],
): readonly Suggestion[] | undefined {
  const line = lineAt(report, offset);
  const quote = report.quotes.find(({ range }) => range.start <= offset && line.start <= range.end);
  const before = report.text.slice(quote?.range.start ?? line.start, offset);
  const inner = SOURCE.exec(before)?.[1];
  if (inner === undefined || !(quote || BULLET_QUOTE.test(before))) return undefined;
  const after = report.text.slice(offset, line.end);
  // The rest of the source is on the next line, or after the `>` of this one: an insertion here would double it.
  if (
    /^\s*>/.test(after) ||
    (quote?.attribution && quote.attribution.start < offset && quote.attribution.end > line.end)
  )
    return [];
  const typed = inner.slice(inner.lastIndexOf(',') + 1).replace(/^[\s>]+/, '');
  const start = offset - typed.length;
  const rest = (pattern: RegExp) => pattern.exec(after)?.[0].length ?? 0;
  const dialoog = { start, end: offset + rest(/^[^()]*(?=\))|^[\p{L}\p{N}]*/u) };
  const rol = { start, end: offset + rest(/^[^(),]*(?=[,)])|^[\p{L}\p{N}-]*/u) };
  const { names, dialogen: inSource } = sourceForms(report.template);
  if (names) return inner.includes(',') ? organisations(report, dialoog) : speakers(report, rol);
  if (inner.includes(',')) return inSource ? dialogen(report, dialoog, typed) : [];
  // A dialogue in place of the role, unless a comma already follows.
  const first = !inSource || report.text.startsWith(',', rol.end) ? [] : dialogen(report, dialoog, typed);
  return /^dialoog/i.test(typed) ? first : [...roles(report, rol, series), ...first];
}

/** With the closing parenthesis if it is not there yet. */
function dialogen({ header, quotes, statements, text }: Report, range: Range, typed: string): Suggestion[] {
  const records = header.dialogen?.records ?? [];
  const counted = largest(
    statements.flatMap(({ about, value }) => (about === 'dialogen' ? Number(value) : [])),
    0,
  );
  const numbers =
    records.length > 0
      ? new Set(records.flatMap(({ nummer }) => nummer?.value ?? []))
      : Array.from({ length: Math.min(counted, 200) }, (_, index) => index + 1);
  const newline = text.indexOf('\n', range.end);
  const close = text.slice(range.end, newline === -1 ? undefined : newline).includes(')') ? '' : ')';
  return [...numbers].map((value) => {
    const record = records.find(({ nummer }) => nummer?.value === value);
    const used = quotes.filter(({ dialoog }) => dialoog?.value === value).length;
    return {
      label: `dialoog ${value}`,
      detail: record && describeDialoog(record),
      help: capitalise(`${timesInWords(used)} geciteerd.`),
      kind: CompletionItemKind.Reference,
      range,
      text: `dialoog ${value}${close}`,
      filter: /^\d/.test(typed) ? String(value) : `dialoog ${value}`,
    };
  });
}

/** Most used first, each with the last dialogue it spoke in; then the roles of the other reports. */
function roles(report: Report, range: Range, series: readonly Report[]): Suggestion[] {
  const own = countRoles([report], (rol) => rol.range.start <= range.start && range.start <= rol.range.end);
  const others = countRoles(series, ({ value }) => own.has(value));
  return [...sortCounts(own), ...sortCounts(others)].map(([rol, { count, dialoog }]) => ({
    label: rol,
    detail: own.has(rol)
      ? `${count} keer${dialoog === undefined ? '' : `, dialoog ${dialoog}`}`
      : 'in een ander rapport van de reeks',
    kind: CompletionItemKind.Value,
    range,
    text: rol,
  }));
}

type Counts = ReadonlyMap<string, { readonly count: number; readonly dialoog?: number }>;

function countRoles(reports: readonly Report[], isLeftOut: (rol: Located<string>) => boolean): Counts {
  const counts = new Map<string, { count: number; dialoog?: number }>();
  for (const { rol, dialoog } of reports.flatMap(({ quotes }) => quotes)) {
    if (!rol || rol.value.startsWith('<') || isLeftOut(rol)) continue;
    const before = counts.get(rol.value);
    counts.set(rol.value, { count: (before?.count ?? 0) + 1, dialoog: dialoog?.value ?? before?.dialoog });
  }
  return counts;
}

function sortCounts(counts: Counts) {
  return [...counts].sort(([, one], [, other]) => other.count - one.count);
}
