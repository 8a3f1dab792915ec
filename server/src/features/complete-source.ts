/** Completion of a quote's source, inside its parentheses: roles used before, and the dialogues with their host. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Report } from '../report/model.ts';
import type { Suggestion } from './completion.ts';
import { lineAt } from './cursor.ts';
import { describe } from './hover.ts';

/** Undefined: the cursor is not in a source. */
export function sourceSuggestions(report: Report, offset: number): readonly Suggestion[] | undefined {
  const line = lineAt(report, offset);
  const before = report.text.slice(line.start, offset);
  const source = /^\s*(?:[-*+]\s+)?>?.*[’'”"]\s*\(([^()]*)$/u.exec(before);
  if (!source) return undefined;
  const inner = source[1] ?? '';
  const number = /(?:^|,\s*)(dialoog\s*)?(\d*)$/iu.exec(inner);
  if (number && (inner.includes(',') || /^\s*dialoog/i.test(inner)))
    return dialogen(report, offset - (number[2]?.length ?? 0) - (number[1]?.length ?? 0), offset);
  const started = /(?:,\s*)(\p{L}*)$/u.exec(inner);
  if (started) return dialogen(report, offset - (started[1]?.length ?? 0), offset);
  return [...roles(report, offset - inner.trimStart().length, offset), ...dialogen(report, offset - inner.trimStart().length, offset)];
}

function dialogen({ header, quotes, statements }: Report, start: number, end: number): Suggestion[] {
  const records = header.dialogen?.records ?? [];
  const counted = Math.max(0, ...statements.filter(({ about }) => about === 'dialogen').map(({ value }) => Number(value)));
  const numbers =
    records.length > 0 ? records.flatMap(({ nummer }) => nummer?.value ?? []) : Array.from({ length: Math.min(counted, 200) }, (_, index) => index + 1);
  return numbers.map((value) => {
    const record = records.find(({ nummer }) => nummer?.value === value);
    const used = quotes.filter(({ dialoog }) => dialoog?.value === value).length;
    return {
      label: `dialoog ${value}`,
      detail: record && describe(record),
      help: used === 1 ? 'Eén keer geciteerd.' : `${used} keer geciteerd.`,
      kind: CompletionItemKind.Reference,
      range: { start, end },
      text: `dialoog ${value}`,
    };
  });
}

/** Most used first, with the dialogue that the role spoke in last. */
function roles({ quotes }: Report, start: number, end: number): Suggestion[] {
  const counts = new Map<string, { count: number; dialoog?: number }>();
  for (const { rol, dialoog } of quotes) {
    if (!rol || rol.value.startsWith('<') || (rol.range.start <= end && end <= rol.range.end)) continue;
    counts.set(rol.value, { count: (counts.get(rol.value)?.count ?? 0) + 1, dialoog: dialoog?.value ?? counts.get(rol.value)?.dialoog });
  }
  return [...counts]
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([rol, { count, dialoog }]) => ({
      label: rol,
      detail: `${count} keer${dialoog === undefined ? '' : `, dialoog ${dialoog}`}`,
      kind: CompletionItemKind.Value,
      range: { start, end },
      text: rol,
    }));
}
