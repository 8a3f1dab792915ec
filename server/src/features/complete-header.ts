/** Completion in the header: keys that are not there yet, values, the next record of the register. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import { gemeenteNames } from '../report/gemeenten.ts';
import { type KeyEntry, keyEntries, keyEntry } from '../report/header-keys.ts';
import type { HeaderKey, Report } from '../report/model.ts';
import type { Range } from '../report/text.ts';
import { rules } from '../rules/index.ts';
import type { Suggestion } from './completion.ts';
import { lineAt } from './cursor.ts';

export function headerSuggestions(report: Report, offset: number): readonly Suggestion[] {
  const line = lineAt(report, offset);
  const before = report.text.slice(line.start, offset);
  const value = /(?:^|[{,\s-])(\w+):\s*(?:\[(?:[^\]]*,)?\s*)?([^,{}[\]]*)$/.exec(before);
  if (value) return valueSuggestions(value[1] ?? '', before, word(offset, value[2] ?? '', report, line));
  const key = /^(\s*)(-\s+)?(\{(?:[^{}]*,)?\s*)?(\w*)$/.exec(before);
  if (!key) return [];
  const [, indent = '', dash = '', brace = '', typed = ''] = key;
  const inRecord = indent !== '' || dash !== '' || brace !== '';
  const range = { start: offset - typed.length, end: offset };
  if (inRecord) return recordSuggestions(report, range, { indent, dash, brace });
  const present = new Set(report.header.keys.map(({ path }) => path));
  return keyEntries('')
    .filter(({ key: name }) => !present.has(name) || overlapsKey(report.header.keys, name, range))
    .map((entry) => keySuggestion(entry, range));
}

function overlapsKey(keys: readonly HeaderKey[], name: string, range: Range): boolean {
  return keys.some((key) => key.path === name && key.range.start === range.start);
}

function keySuggestion(entry: KeyEntry, range: Range): Suggestion {
  const { key, help, values, example } = entry;
  const text =
    key === 'dialogen'
      ? 'dialogen:\n  - { nummer: 1, gemeente: <gemeente>, datum: <jaar-maand-dag>, deelnemers: <aantal> }'
      : `${key}: ${values.length === 1 ? values[0] : ''}`;
  return {
    label: key,
    detail: values.length > 0 ? values.join(', ') : example,
    help,
    kind: CompletionItemKind.Property,
    range,
    text,
    asksNext: values.length > 1,
  };
}

function recordSuggestions(
  { header, text }: Report,
  range: Range,
  { indent, dash, brace }: { indent: string; dash: string; brace: string },
): readonly Suggestion[] {
  const records = header.dialogen?.records ?? [];
  const next = Math.max(0, ...records.map(({ nummer }) => nummer?.value ?? 0)) + 1;
  const whole: Suggestion[] =
    brace === ''
      ? [
          {
            label: `dialoog ${next}`,
            detail: 'de volgende dialoog',
            help: 'Nummer, gemeente, datum en aantal deelnemers van een dialoog.',
            kind: CompletionItemKind.Snippet,
            range,
            text: `${dash === '' ? '- ' : ''}{ nummer: ${next}, gemeente: <gemeente>, datum: <jaar-maand-dag>, deelnemers: <aantal> }`,
          },
        ]
      : [];
  if (dash === '' && brace === '' && indent.length <= 2) return whole;
  const record = records.findLast((one) => one.range.start <= range.start);
  const used = new Set(
    header.keys
      .filter((key) => record && key.range.start >= record.range.start && key.range.end <= record.range.end && key.range.start !== range.start)
      .map(({ path }) => path.split('/').at(-1)),
  );
  const line = brace === '' ? '' : text.slice(text.lastIndexOf('\n', range.start) + 1, range.start);
  const keys = keyEntries('dialogen/0').filter(({ key }) => !used.has(key) && !new RegExp(`\\b${key}:`).test(line));
  return [
    ...whole,
    ...keys.map((entry) => ({ label: entry.key, detail: entry.example, help: entry.help, kind: CompletionItemKind.Property, range, text: `${entry.key}: ` })),
  ];
}

function valueSuggestions(key: string, before: string, range: Range): readonly Suggestion[] {
  const path = /^\s*(?:-|\{|\s)/.test(before) ? 'dialogen/0' : '';
  const entry = keyEntry(key, path);
  if (!entry) return [];
  if (key === 'gemeente')
    return gemeenteNames.map((name) => ({ label: name, kind: CompletionItemKind.Value, range, text: /[:,#']/.test(name) ? `"${name}"` : name }));
  if (key === 'negeer')
    return rules.map(({ code, title }) => ({
      label: code,
      detail: title,
      kind: CompletionItemKind.EnumMember,
      range,
      text: before.includes('[') ? code : `[${code}]`,
    }));
  return entry.values.map((value) => ({ label: value, help: entry.help, kind: CompletionItemKind.EnumMember, range, text: value }));
}

/** What was typed of a value, and what follows it of the same word. */
function word(offset: number, typed: string, { text }: Report, line: Range): Range {
  const rest = /^[\p{L}\p{N}-]*/u.exec(text.slice(offset, line.end))?.[0].length ?? 0;
  return { start: offset - typed.length, end: offset + rest };
}
