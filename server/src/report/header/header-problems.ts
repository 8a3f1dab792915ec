/** The errors of the compiled schema → problems with their places and fixes. */
import { isMap, type Node, type YAMLMap } from 'yaml';
import type { HeaderKey, HeaderProblem } from '../header-model.ts';
import { templates } from '../template.ts';
import type { Range } from '../text/text.ts';
import { type KeyEntry, keyEntry, nearestKey } from './header-keys.ts';
import type { SchemaError } from './header-kinds.ts';

interface Where {
  readonly text: string;
  readonly yaml: Range;
  readonly keys: readonly HeaderKey[];
  readonly root: YAMLMap | undefined;
  /** The value of `rapportage:`. */
  readonly kind: string | undefined;
}

/** Lookups for each error, prepared once: a header may have thousands of errors. */
interface KnownProblem extends Where {
  readonly byPath: ReadonlyMap<string, HeaderKey>;
  /** The unknown keys of each record, by its path. */
  readonly unknown: ReadonlyMap<string, readonly string[]>;
}

/** One problem per place: of several errors at one value (an `anyOf` and its branches) only the first counts. */
export function valueProblems(errors: readonly SchemaError[], where: Where): HeaderProblem[] {
  const problems = new Map<string, HeaderProblem>();
  const unknown = new Map<string, string[]>();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== 'additionalProperties') continue;
    const path = instancePath.slice(1);
    const others = unknown.get(path) ?? [];
    others.push(String(params.additionalProperty));
    unknown.set(path, others);
  }
  const known: KnownProblem = { ...where, unknown, byPath: new Map(where.keys.map((key) => [key.path, key])) };
  for (const error of errors) {
    const problem = problemOf(error, known);
    const place = problem && `${problem.range.start}-${problem.kind}-${problem.kind === 'missing' ? problem.key : ''}`;
    if (problem && place && !problems.has(place)) problems.set(place, problem);
  }
  return [...problems.values()];
}

function problemOf({ instancePath, keyword, params }: SchemaError, where: KnownProblem): HeaderProblem | undefined {
  const path = instancePath.slice(1);
  if (keyword === 'required') return missingKey(String(params.missingProperty), path, where);
  if (keyword === 'additionalProperties') return unknownKey(String(params.additionalProperty), path, where);
  const key = where.byPath.get(path);
  const value = key?.value ?? valueIn(path, where) ?? where.yaml;
  const steps = path.split('/');
  const last = steps.findLastIndex((step) => !/^\d+$/.test(step));
  const name = steps[last] ?? '';
  const entry = keyEntry(name, steps.slice(0, last).join('/'), where.kind);
  const found = where.text.slice(value.start, value.end).trim();
  const range = found === '' && key ? key.range : value;
  return {
    kind: 'value',
    range,
    key: name,
    found,
    expected: entry?.expected ?? 'een andere waarde',
    values: entry?.values ?? [],
    type: entry?.type,
  };
}

/** No problem if a mistyped key was meant as the missing one: one cause, one finding. */
function missingKey(key: string, path: string, where: KnownProblem): HeaderProblem | undefined {
  const { text, yaml, root, unknown, kind } = where;
  const meant = unknown.get(path)?.some((other) => nearestKey(other, path, kind) === key);
  if (meant) return undefined;
  if (path === '') {
    const line = key === 'rapportage' ? `rapportage: ${templates[0]?.kind}\n` : `${key}: <${key}>\n`;
    const dashes = text.lastIndexOf('---', yaml.start - 1);
    // If the line above the header is missing or different: its first line.
    const range =
      dashes === -1
        ? { start: yaml.start, end: lineEnd(text, yaml.start, yaml.end) }
        : { start: dashes, end: dashes + 3 };
    const place = key === 'rapportage' ? yaml.start : behindFirstKey(root, yaml);
    return { kind: 'missing', range, key, insert: { range: { start: place, end: place }, text: line } };
  }
  const record = recordAt(path, root);
  if (!record?.range) return undefined;
  const start = yaml.start + record.range[0];
  const end = yaml.start + record.range[1];
  const flow = text[start] === '{';
  const firstKey = flow ? start + 1 + (/^\s*/.exec(text.slice(start + 1, end))?.[0].length ?? 0) : start;
  const separator = flow ? ', ' : `\n${' '.repeat(column(text, start))}`;
  const empty = flow && text[firstKey] === '}';
  return {
    kind: 'missing',
    range: { start, end: lineEnd(text, start, end) },
    key,
    insert: { range: { start: firstKey, end: firstKey }, text: `${key}: <${key}>${empty ? ' ' : separator}` },
  };
}

function unknownKey(key: string, path: string, where: KnownProblem): HeaderProblem | undefined {
  const { text, byPath } = where;
  const at = (name: string) => byPath.get(path === '' ? name : `${path}/${name}`);
  const found = at(key);
  const near = nearestKey(key, path, where.kind);
  const range = found?.range ?? firstLineOf(recordAt(path, where.root)?.range, where);
  const entry = { start: range.start, end: Math.max(found?.value.end ?? range.end, range.end) };
  const nearest = near !== undefined && at(near) === undefined ? near : undefined;
  return {
    kind: 'unknown',
    range,
    key,
    nearest,
    fits: nearest !== undefined && fits(keyEntry(nearest, path, where.kind), text.slice(range.end, entry.end)),
    entry,
  };
}

/** For a record whose key is not a word: up to the end of its first line. */
function firstLineOf(range: readonly [number, number, number] | null | undefined, { text, yaml }: Where): Range {
  const start = range ? yaml.start + range[0] : yaml.start;
  return { start, end: Math.max(lineEnd(text, start, range ? yaml.start + range[1] : yaml.end), start) };
}

/** Whether the text after a key is a value for the key that was meant: only then does renaming mend anything. */
function fits(entry: KeyEntry | undefined, behind: string): boolean {
  const value = behind.replace(/^["'\s]*:\s*/, '').trim();
  switch (entry?.type) {
    case 'choice':
      return entry.values.includes(value.replace(/^["']|["']$/g, ''));
    case 'list':
    case 'records':
      return /^(?:-\s|\[)/.test(value);
    case 'record':
      return /^(?:\{|\p{L}+:)/u.test(value);
    case 'number':
      return /^[1-9]\d*$/.test(value);
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(value);
    default:
      return (
        value !== '' && !/^(?:\{|[-+]?\d[\d.]*$)/.test(value) && (entry?.type === 'texts' || !/^(?:-\s|\[)/.test(value))
      );
  }
}

function behindFirstKey(root: YAMLMap | undefined, yaml: Range): number {
  const first = root?.items[0]?.value as Node | undefined;
  return first?.range ? Math.min(yaml.start + first.range[2], yaml.end) : yaml.start;
}

function recordAt(path: string, root: YAMLMap | undefined): Node | undefined {
  const record = path === '' ? undefined : nodeAt(path, root);
  return isMap(record) ? record : undefined;
}

/** The value at a path that ends in an index: an item of `negeer`, or an item that should be a record. */
function valueIn(path: string, { root, yaml }: Where): Range | undefined {
  const node = nodeAt(path, root);
  return node?.range ? { start: yaml.start + node.range[0], end: yaml.start + node.range[1] } : undefined;
}

function nodeAt(path: string, root: YAMLMap | undefined): Node | undefined {
  const steps = path.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return root?.getIn(steps, true) as Node | undefined;
}

function column(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function lineEnd(text: string, start: number, end: number): number {
  const newline = text.indexOf('\n', start);
  return newline === -1 || newline > end ? end : newline;
}
