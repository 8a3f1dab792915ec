/** The keys and values that a kind of header may have, read from its schema: for problems, completion and hover. */
import { enumerateChoices } from '../dutch/enumerate.ts';
import type { Status, ValueType } from '../header-model.ts';
import { headerKind, type SchemaNode } from './header-kinds.ts';
import { nearKey } from './near-key.ts';

export const statuses = (headerKind(undefined).schema.properties?.status?.enum ?? []) as readonly Status[];

export interface KeyEntry {
  readonly key: string;
  /** Dutch, for writers. */
  readonly help: string;
  readonly example: string;
  /** Empty if any value is allowed. */
  readonly values: readonly string[];
  readonly required: boolean;
  readonly type: ValueType;
  /** Dutch: what the value should be, for a message. */
  readonly expected: string;
}

/** The keys of the header (`path` empty) or of a record in it (`dialogen/<index>`). `kind`: as after `rapportage:`. */
export function keyEntries(path: string, kind: string | undefined): readonly KeyEntry[] {
  const node = nodeAt(path, kind);
  if (!node?.properties) return [];
  const known = ENTRIES.get(node) ?? entries(node);
  ENTRIES.set(node, known);
  return known;
}

const ENTRIES = new WeakMap<SchemaNode, readonly KeyEntry[]>();

export function keyEntry(key: string, path: string, kind: string | undefined): KeyEntry | undefined {
  return keyEntries(path, kind).find((entry) => entry.key === key);
}

export function nearestKey(key: string, path: string, kind: string | undefined): string | undefined {
  return nearKey(
    key,
    keyEntries(path, kind).map((entry) => entry.key),
  );
}

/** The schema of the value at a path: `thema`, `dialogen/0/nummer`. */
function nodeAt(path: string, kind: string | undefined): SchemaNode | undefined {
  let node: SchemaNode | undefined = headerKind(kind).schema;
  for (const step of path === '' ? [] : path.split('/')) node = node?.properties?.[step] ?? node?.items;
  return node;
}

function entries({ properties = {}, required = [] }: SchemaNode): readonly KeyEntry[] {
  return Object.entries(properties).map(([key, node]) => ({
    key,
    help: node.description ?? '',
    example: String(node.examples?.[0] ?? ''),
    values: node.enum ?? [],
    required: required.includes(key),
    type: typeOf(node),
    expected: node['x-expected'] ?? expectedOf(node),
  }));
}

function typeOf({ enum: values, type, format, anyOf, items }: SchemaNode): ValueType {
  if (values) return 'choice';
  if (anyOf) return 'texts';
  if (type === 'integer') return 'number';
  if (type === 'object') return 'record';
  if (type === 'array') return items?.type === 'object' ? 'records' : 'list';
  return format === 'date' ? 'date' : 'text';
}

function expectedOf(node: SchemaNode): string {
  const type = typeOf(node);
  if (type === 'choice') return choice(node.enum ?? []);
  if (type === 'number') return 'een heel getal vanaf 1';
  const example = String(node.examples?.[0] ?? '');
  if (type === 'date') return `een datum als ${example} (jaar-maand-dag)`;
  return type === 'text' ? `een tekst, zoals ‘${example}’` : `een waarde als ${example}`;
}

/** `‘a’, ‘b’ of ‘c’`. */
function choice(values: readonly string[]): string {
  return enumerateChoices(values.map((value) => `‘${value}’`));
}
