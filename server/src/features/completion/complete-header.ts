/** Completion in the header: keys that are not there yet, their values, the next record of the register. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import { type KeyEntry, keyEntries, keyEntry } from '../../report/header/header-keys.ts';
import type { Dialoog } from '../../report/header-model.ts';
import { kindByHeadings } from '../../report/kind.ts';
import type { Report } from '../../report/model.ts';
import { nextNumber } from '../../report/questions/dialogen.ts';
import { subjectNames } from '../../report/questions/subjects.ts';
import { nextTable } from '../../report/questions/tables.ts';
import { inFlow, knownOf, recordText } from '../../report/skeleton.ts';
import type { Template } from '../../report/template.ts';
import { isInside, type Range } from '../../report/text/text.ts';
import { rulesOf } from '../../rules/index.ts';
import { lineAt, lineStart } from '../cursor.ts';
import { recordGemeenten } from './complete-gemeente.ts';
import type { Suggestion } from './suggestion.ts';

/** The line around the cursor. YAML that is being typed does not parse, so its start is read from the line itself. */
interface Line {
  readonly range: Range;
  readonly before: string;
  readonly after: string;
  /** The top-level key that this line is under. */
  readonly under?: string;
}

/** `key: val`, `{ …, key: val`, `key: [one, val`. */
const VALUE = /(?:^|[{,\s])(?<key>\w+):[ \t]*(?:\[(?:[^\]]*,)?[ \t]*)?(?<typed>"[^"]*"?|[^,{}[\]"]*)$/;
const KEY = /^(?<indent>[ \t]*)(?<dash>-[ \t]+)?(?<brace>\{(?:[^{}]*,)?[ \t]*)?(?<typed>\w*)$/;

export function headerSuggestions(report: Report, offset: number): readonly Suggestion[] {
  const { text, header } = report;
  const range = lineAt(report, offset);
  const under = header.keys.findLast((key) => !key.path.includes('/') && key.range.start <= range.start)?.path;
  const line: Line = { range, before: text.slice(range.start, offset), after: text.slice(offset, range.end), under };
  if (/(?:^|\s)#/.test(line.before)) return [];
  const value = VALUE.exec(line.before)?.groups;
  if (value)
    return isBelow(report, line)
      ? []
      : valueSuggestions(value.key ?? '', report, line, valueRange(offset, value.typed ?? '', line));
  const listed = /^(?<indent>[ \t]*)-[ \t]+(?<typed>[^{]*)$/.exec(line.before)?.groups;
  const list = listed && listAround(report, range.start, listed.indent ?? '');
  if (list)
    return valueSuggestions(
      list,
      report,
      { ...line, before: `${listed.indent}[` },
      valueRange(offset, listed.typed ?? '', line),
    );
  const key = KEY.exec(line.before)?.groups;
  return key ? keySuggestions(report, line, key) : [];
}

/** Whether the value of the last key on this line is on the lines below it. */
function isBelow({ header }: Report, { range }: Line): boolean {
  const key = header.keys.findLast((one) => isInside(range, one.range.start));
  return key !== undefined && key.value.start > range.end && key.value.end > key.value.start;
}

/** `gemeente` or `negeer`, if the bullet line at `start` is in its list. */
function listAround({ header, text }: Report, start: number, indent: string): string | undefined {
  const key = header.keys.findLast(({ range }) => range.start < start);
  const name = key?.path.split('/').at(-1);
  if (!key || (name !== 'gemeente' && key.path !== 'negeer')) return undefined;
  const begins = /^:[ \t]*\r?\n/.test(text.slice(key.range.end));
  return begins && indent.length >= key.range.start - lineStart(text, key.range.start) ? name : undefined;
}

/** What was typed of a value, and what follows it up to a comma, a bracket or a comment. */
function valueRange(offset: number, typed: string, { after }: Line): Range {
  const rest = /^[^,{}[\]#]*?(?=\s*(?:[,{}[\]#]|$))/.exec(after)?.[0].length ?? 0;
  return { start: offset - typed.length, end: offset + rest };
}

function valueSuggestions(key: string, report: Report, { before, under }: Line, range: Range): readonly Suggestion[] {
  const inRecord = under === 'dialogen' && !/^\w/.test(before);
  const entry = keyEntry(key, inRecord ? 'dialogen/0' : '', report.template.kind);
  if (!entry) return [];
  if (key === 'gemeente') return recordGemeenten(report, range);
  if (key === 'onderwerp') return subjectSuggestions(report, range);
  if (key === 'negeer') return codeSuggestions(report, range, before.includes('['));
  return entry.values.map((value) => ({
    label: value,
    help: entry.help,
    kind: CompletionItemKind.EnumMember,
    range,
    text: value,
  }));
}

/** What the report says it is about. */
function subjectSuggestions(report: Report, range: Range): readonly Suggestion[] {
  const names = (subjectNames(report) ?? []).filter((name) => !name.startsWith('<'));
  return [...new Set(names)].map((name) => ({
    label: name,
    detail: 'onderwerp van een kernvraag',
    kind: CompletionItemKind.Value,
    range,
    text: inFlow(name),
  }));
}

function codeSuggestions({ header, template }: Report, range: Range, inList: boolean): readonly Suggestion[] {
  const others = new Set(header.negeer.filter((code) => !isInside(code.range, range.start)).map(({ value }) => value));
  return rulesOf(template)
    .filter(({ code }) => !others.has(code))
    .map(({ code, title }) => ({
      label: code,
      detail: title,
      kind: CompletionItemKind.EnumMember,
      range,
      text: inList ? code : `[${code}]`,
    }));
}

type Begun = Readonly<Record<string, string | undefined>>;

function keySuggestions(
  report: Report,
  line: Line,
  { indent = '', dash = '', brace = '', typed = '' }: Begun,
): readonly Suggestion[] {
  const start = line.range.start + line.before.length - typed.length;
  const word = /^\w*/.exec(line.after)?.[0] ?? '';
  const rest = line.after.slice(word.length).trim();
  const named = rest.startsWith(':');
  const inFlow = brace !== '' || isInFlow(report, start);
  // A key in front of other text would swallow it.
  if (rest !== '' && !named && !rest.startsWith('#') && !(inFlow && /^[,}]/.test(rest))) return [];
  if (typed === '' && word !== '') return [];
  const range = { start, end: start + typed.length + word.length };
  const atMargin = indent === '' && dash === '' && !inFlow;
  if (!atMargin && line.under !== 'dialogen') return innerKeys(report, line, range, named);
  const next =
    brace === '' && rest === '' && !inFlow && line.under === 'dialogen' ? [nextRecord(report, line, range.end)] : [];
  if (atMargin) return [...topKeys(report, range, named), ...next];
  const keys = recordKeys(report, line, range, { indent, dash, brace }, named);
  return dash === '' && keys.length > 0 ? [...keys, ...next] : [...next, ...keys];
}

function topKeys(report: Report, range: Range, named: boolean): readonly Suggestion[] {
  const { header, template, text } = report;
  const others = new Set(header.keys.filter((key) => key.range.start !== range.start).map(({ path }) => path));
  return keyEntries('', template.kind)
    .filter(({ key }) => !others.has(key))
    .map((entry) => {
      const { key } = entry;
      // The headings may already give the kind away.
      const said = key === 'rapportage' ? kindByHeadings(header, text)?.kind : undefined;
      const values = said === undefined ? entry.values : [said];
      const value =
        key === 'dialogen'
          ? `\n  - ${recordFor(report, 1)}`
          : ` ${values.length === 1 ? values[0] : recordStart(entry, template)}`;
      return keySuggestion(
        entry,
        range,
        named ? key : `${key}:${value}`,
        !named && (values.length > 1 || key === 'negeer'),
      );
    });
}

/** Keys of a record other than a dialogue, such as the host. */
function innerKeys(
  { template }: Report,
  { under = '', before }: Line,
  range: Range,
  named: boolean,
): readonly Suggestion[] {
  if (keyEntry(under, '', template.kind)?.type !== 'record') return [];
  const used = new Set([...before.matchAll(/(\w+):/g)].map(([, key]) => key));
  return keyEntries(under, template.kind)
    .filter(({ key }) => !used.has(key))
    .map((entry) => keySuggestion(entry, range, named ? entry.key : `${entry.key}: `, false));
}

function keySuggestion(
  { key, help, values, example }: KeyEntry,
  range: Range,
  text: string,
  asksNext: boolean,
): Suggestion {
  return {
    label: key,
    detail: values.length > 0 ? values.join(', ') : example,
    help,
    kind: CompletionItemKind.Property,
    range,
    text,
    asksNext,
  };
}

/** A whole record, in the indentation and style of the existing ones. */
function nextRecord(report: Report, { range, before }: Line, end: number): Suggestion {
  const { header, template, text } = report;
  const records = header.dialogen?.records ?? [];
  const number = nextNumber(records, range.start);
  const [first] = records;
  const lead = first ? text.slice(lineStart(text, first.range.start), first.range.start) : before;
  const indent = /^[ \t]*/.exec(lead)?.[0] || (first ? '' : '  ');
  const flow = recordFor(report, number);
  const block =
    !first || text.startsWith('{', first.range.start)
      ? flow
      : flow.replace(/^\{ | \}$/g, '').replaceAll(', ', `\n${indent}  `);
  return {
    label: `dialoog ${number}`,
    detail: 'de volgende dialoog',
    help: template.dialoog.help,
    kind: CompletionItemKind.Snippet,
    range: { start: range.start, end },
    text: `${indent}- ${block}`,
    filter: `- dialoog ${number}`,
  };
}

function recordKeys(
  report: Report,
  line: Line,
  range: Range,
  { indent = '', dash = '', brace = '' }: Begun,
  named: boolean,
): readonly Suggestion[] {
  const { header, text } = report;
  const records = header.dialogen?.records ?? [];
  const beginsHere = dash !== '' || brace !== '';
  const record = records.findLast(
    (one) => one.range.start <= range.start && (!beginsHere || one.range.start >= line.range.start),
  );
  if (!beginsHere && (!record || !belongsTo(record, indent, text, range.start))) return [];
  const following = records.find((one) => one.range.start > range.start)?.range.start ?? header.yaml.end;
  const own = header.keys.filter(
    (key) =>
      record && record.range.start <= key.range.start && key.range.start < following && key.range.start !== range.start,
  );
  const used = new Set([
    ...own.map(({ path }) => path.split('/').at(-1)),
    ...[...line.before.matchAll(/(\w+):/g)].map(([, key]) => key),
  ]);
  const number = nextNumber(records, range.start);
  return keyEntries('dialogen/0', report.template.kind)
    .filter(({ key }) => !used.has(key))
    .map((entry) =>
      keySuggestion(
        entry,
        range,
        named ? entry.key : `${entry.key}: ${entry.key === 'nummer' ? number : ''}`,
        !named && entry.key === 'gemeente',
      ),
    );
}

/** Whether a line of its own belongs to a record: in braces that are still open, or at the indent of its keys. */
function belongsTo({ range }: Dialoog, indent: string, text: string, offset: number): boolean {
  if (text.startsWith('{', range.start)) return offset < range.end || text[range.end - 1] !== '}';
  const column = range.start - lineStart(text, range.start);
  return indent.length === column;
}

function isInFlow({ header, text }: Report, offset: number): boolean {
  return (
    header.dialogen?.records.some(
      ({ range }) =>
        text.startsWith('{', range.start) &&
        range.start < offset &&
        (offset < range.end || text[range.end - 1] !== '}'),
    ) ?? false
  );
}

/** The next dialogue, at the first table that has none yet. */
function recordFor(report: Report, number: number): string {
  const { header, template } = report;
  const table = nextTable(template, knownOf(report).subjects ?? [], header.dialogen?.records ?? []);
  return recordText(template, number, table);
}

/** The start of a record's value, as the template's header has it; empty for other keys. */
function recordStart({ key, type }: KeyEntry, { header }: Template): string {
  const line = type === 'record' ? header.snippet.find((one) => one.startsWith(`${key}: `)) : undefined;
  return line?.slice(key.length + 2) ?? '';
}
