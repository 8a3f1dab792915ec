/** What the compiled schema says of a header → problems with their places and what would mend them. */
import { isMap, isSeq, type Node, type YAMLMap } from 'yaml';
import schema from '../../../../schemas/header.schema.json' with { type: 'json' };
import type { HeaderKey, HeaderProblem } from '../model.ts';
import type { Range } from '../text/text.ts';
import { nearestKey } from './header-keys.ts';

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Where {
  readonly text: string;
  readonly yaml: Range;
  readonly keys: readonly HeaderKey[];
  readonly root: YAMLMap | undefined;
}

/** What is looked up for each error: a header may have thousands. */
interface Known extends Where {
  readonly byPath: ReadonlyMap<string, HeaderKey>;
  /** By the path of their record, the keys that do not exist. */
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
  const known: Known = { ...where, unknown, byPath: new Map(where.keys.map((key) => [key.path, key])) };
  for (const error of errors) {
    const problem = problemOf(error, known);
    const place = problem && `${problem.range.start}-${problem.kind}-${problem.kind === 'missing' ? problem.key : ''}`;
    if (problem && place && !problems.has(place)) problems.set(place, problem);
  }
  return [...problems.values()];
}

function problemOf({ instancePath, keyword, params }: SchemaError, where: Known): HeaderProblem | undefined {
  const path = instancePath.slice(1);
  if (keyword === 'required') return missingKey(String(params.missingProperty), path, where);
  if (keyword === 'additionalProperties') return unknownKey(String(params.additionalProperty), path, where);
  const key = where.byPath.get(path);
  const value = key?.value ?? valueIn(path, where) ?? where.yaml;
  const name = path.split('/').findLast((step) => !/^\d+$/.test(step)) ?? '';
  const found = where.text.slice(value.start, value.end).trim();
  const range = found === '' && key ? key.range : value;
  return {
    kind: 'value',
    range,
    key: name,
    found,
    expected: EXPECTED[name] ?? 'een andere waarde',
    values: VALUES[name] ?? [],
  };
}

const VALUES: Readonly<Record<string, readonly string[]>> = {
  rapportage: schema.properties.rapportage.enum,
  status: schema.properties.status.enum,
};

const EXPECTED: Readonly<Record<string, string>> = {
  rapportage: '‘themadialogen’',
  thema: 'het thema van het rapport, als tekst',
  status: '‘concept’, ‘redactie’ of ‘definitief’',
  periode: 'een tekst, zoals ‘voorjaar 2024’',
  dialogen: 'een lijst met één regel per dialoog',
  nummer: 'een heel getal vanaf 1',
  gemeente: 'de naam van een gemeente',
  datum: 'een datum als 2024-04-12 (jaar-maand-dag)',
  deelnemers: 'een heel getal vanaf 1',
  negeer: 'een lijst van regelcodes, zoals [kop-afwijkend]',
};

/** No finding where a mistyped key stands for the missing one: one cause, one finding. */
function missingKey(key: string, path: string, { text, yaml, root, unknown }: Known): HeaderProblem | undefined {
  const meant = unknown.get(path)?.some((other) => nearestKey(other, path) === key);
  if (meant) return undefined;
  if (path === '') {
    const line = key === 'rapportage' ? 'rapportage: themadialogen\n' : `${key}: <${key}>\n`;
    const dashes = text.lastIndexOf('---', yaml.start - 1);
    // Where the line above the header is missing or another one: its first line.
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

function unknownKey(key: string, path: string, where: Known): HeaderProblem | undefined {
  const { text, byPath } = where;
  const at = (name: string) => byPath.get(path === '' ? name : `${path}/${name}`);
  const found = at(key);
  const near = nearestKey(key, path);
  const range = found?.range ?? firstLineOf(recordAt(path, where.root)?.range, where);
  const entry = { start: range.start, end: Math.max(found?.value.end ?? range.end, range.end) };
  const nearest = near !== undefined && at(near) === undefined ? near : undefined;
  return {
    kind: 'unknown',
    range,
    key,
    nearest,
    fits: nearest !== undefined && fits(nearest, text.slice(range.end, entry.end)),
    entry,
  };
}

/** Of a record whose key is no word: as far as the end of its line. */
function firstLineOf(range: readonly [number, number, number] | null | undefined, { text, yaml }: Where): Range {
  const start = range ? yaml.start + range[0] : yaml.start;
  return { start, end: Math.max(lineEnd(text, start, range ? yaml.start + range[1] : yaml.end), start) };
}

/** Whether what stands behind a key may stand behind the one that is meant: only then renaming it mends anything. */
function fits(key: string, behind: string): boolean {
  const value = behind.replace(/^["'\s]*:\s*/, '').trim();
  const values = VALUES[key];
  if (values) return values.includes(value.replace(/^["']|["']$/g, ''));
  if (key === 'dialogen') return /^(?:-\s|\[)/.test(value);
  if (key === 'negeer') return /^(?:-\s|\[)/.test(value);
  if (key === 'nummer' || key === 'deelnemers') return /^[1-9]\d*$/.test(value);
  if (key === 'datum') return /^\d{4}-\d\d-\d\d$/.test(value);
  return value !== '' && !/^(?:\{|[-+]?\d[\d.]*$)/.test(value) && (key === 'gemeente' || !/^(?:-\s|\[)/.test(value));
}

function behindFirstKey(root: YAMLMap | undefined, yaml: Range): number {
  const first = root?.items[0]?.value as Node | undefined;
  return first?.range ? Math.min(yaml.start + first.range[2], yaml.end) : yaml.start;
}

function recordAt(path: string, root: YAMLMap | undefined): Node | undefined {
  const list = root?.get('dialogen', true);
  const index = Number(path.split('/')[1]);
  const record = isSeq(list) ? list.items[index] : undefined;
  return isMap(record) ? record : undefined;
}

/** The value at a path that ends in an index: an item of `negeer`, a record that is no record. */
function valueIn(path: string, { root, yaml }: Where): Range | undefined {
  const node = root?.getIn(
    path.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
    true,
  ) as Node | undefined;
  return node?.range ? { start: yaml.start + node.range[0], end: yaml.start + node.range[1] } : undefined;
}

function column(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function lineEnd(text: string, start: number, end: number): number {
  const newline = text.indexOf('\n', start);
  return newline === -1 || newline > end ? end : newline;
}
