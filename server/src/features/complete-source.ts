/** Completion of a quote's source, inside its parentheses: roles used before, and the dialogues with their host. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Report } from '../report/model.ts';
import type { Range } from '../report/text.ts';
import type { Suggestion } from './completion.ts';
import { lineAt } from './cursor.ts';
import { describe } from './hover.ts';

/** A parenthesis behind the words: behind their closing mark, or where that is forgotten behind the end of a sentence. */
const SOURCE = /[’'”"».?!…]\s*\(([^()]*)$/u;
const BULLET_QUOTE = /^\s*[-*+]\s+[‘'“"„«]/;

/** Undefined: the cursor is not in a source. */
export function sourceSuggestions(report: Report, offset: number): readonly Suggestion[] | undefined {
  const line = lineAt(report, offset);
  const quote = report.quotes.find(({ range }) => range.start <= offset && line.start <= range.end);
  const before = report.text.slice(quote?.range.start ?? line.start, offset);
  const inner = SOURCE.exec(before)?.[1];
  if (inner === undefined || !(quote || BULLET_QUOTE.test(before))) return undefined;
  const after = report.text.slice(offset, line.end);
  // The rest of the source stands on the next line, or behind the `>` of this one: what is put in here would come on top of it.
  if (/^\s*>/.test(after) || (quote?.attribution && quote.attribution.start < offset && quote.attribution.end > line.end)) return [];
  const typed = inner.slice(inner.lastIndexOf(',') + 1).replace(/^[\s>]+/, '');
  const start = offset - typed.length;
  const rest = (pattern: RegExp) => pattern.exec(after)?.[0].length ?? 0;
  const dialoog = { start, end: offset + rest(/^[^()]*(?=\))|^[\p{L}\p{N}]*/u) };
  if (inner.includes(',')) return dialogen(report, dialoog, typed);
  const rol = { start, end: offset + rest(/^[^(),]*(?=[,)])|^[\p{L}\p{N}-]*/u) };
  // A dialogue in the place of the role, where there is none behind it yet.
  const first = report.text.startsWith(',', rol.end) ? [] : dialogen(report, dialoog, typed);
  return /^dialoog/i.test(typed) ? first : [...roles(report, rol), ...first];
}

/** With the closing parenthesis where it is not there yet. */
function dialogen({ header, quotes, statements, text }: Report, range: Range, typed: string): Suggestion[] {
  const records = header.dialogen?.records ?? [];
  const counted = Math.max(0, ...statements.flatMap(({ about, value }) => (about === 'dialogen' ? value : [])));
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
      detail: record && describe(record),
      help: used === 1 ? 'Eén keer geciteerd.' : `${used} keer geciteerd.`,
      kind: CompletionItemKind.Reference,
      range,
      text: `dialoog ${value}${close}`,
      filter: /^\d/.test(typed) ? String(value) : `dialoog ${value}`,
    };
  });
}

/** Most used first, with the dialogue that the role spoke in last. */
function roles({ quotes }: Report, range: Range): Suggestion[] {
  const counts = new Map<string, { count: number; dialoog?: number }>();
  for (const { rol, dialoog } of quotes) {
    if (!rol || rol.value.startsWith('<') || (rol.range.start <= range.start && range.start <= rol.range.end)) continue;
    const before = counts.get(rol.value);
    counts.set(rol.value, { count: (before?.count ?? 0) + 1, dialoog: dialoog?.value ?? before?.dialoog });
  }
  return [...counts]
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([rol, { count, dialoog }]) => ({
      label: rol,
      detail: `${count} keer${dialoog === undefined ? '' : `, dialoog ${dialoog}`}`,
      kind: CompletionItemKind.Value,
      range,
      text: rol,
    }));
}
