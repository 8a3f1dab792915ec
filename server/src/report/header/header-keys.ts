/** The keys and values that may stand in the header, read from the schema: for problems, completion and hover alike. */
import schema from '../../../../schemas/header.schema.json' with { type: 'json' };
import type { Status } from '../model.ts';
import { nearKey } from './near-key.ts';

export const statuses = schema.properties.status.enum as readonly Status[];

export interface KeyEntry {
  readonly key: string;
  /** Dutch, for a writer. */
  readonly help: string;
  readonly example: string;
  /** Empty where anything may stand. */
  readonly values: readonly string[];
  readonly required: boolean;
}

interface SchemaNode {
  readonly description: string;
  readonly enum?: readonly string[];
  readonly examples: readonly unknown[];
}

const TOP = entries(schema.properties, schema.required);
const RECORD = entries(schema.properties.dialogen.items.properties, schema.properties.dialogen.items.required);

/** The keys of the header (`path` empty) or of a record (`path` is `dialogen/<index>`). */
export function keyEntries(path: string): readonly KeyEntry[] {
  if (path === '') return TOP;
  return path.startsWith('dialogen') ? RECORD : [];
}

export function keyEntry(key: string, path: string): KeyEntry | undefined {
  return keyEntries(path).find((entry) => entry.key === key);
}

export function nearestKey(key: string, path: string): string | undefined {
  return nearKey(
    key,
    keyEntries(path).map((entry) => entry.key),
  );
}

function entries(properties: Readonly<Record<string, SchemaNode>>, required: readonly string[]): readonly KeyEntry[] {
  return Object.entries(properties).map(([key, node]) => ({
    key,
    help: node.description,
    example: String(node.examples[0]),
    values: node.enum ?? [],
    required: required.includes(key),
  }));
}
