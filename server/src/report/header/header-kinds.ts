/** What a header of each kind of report may hold: its schema and the compiled schema. The only module that knows where they are. */
import common from '../../../../schemas/header.common.json' with { type: 'json' };
import schema from '../../../../schemas/header.schema.json' with { type: 'json' };
import validators from './header-validator.cjs';

export interface HeaderKind {
  readonly schema: SchemaNode;
  readonly validate: Validate;
}

/** As much of JSON Schema as a header needs. */
export interface SchemaNode {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  /** Dutch: what a message says that belongs there, where the type does not say it. */
  readonly 'x-expected'?: string;
}

export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

const ANY = 'any';

/** By the value of `rapportage:`. Tests add a kind of their own. */
export const HEADER_KINDS: Map<string, HeaderKind> = new Map(
  // The JSON's types are narrower than those of a schema; template.test.ts holds the two together.
  Object.entries(schema.$defs as Readonly<Record<string, SchemaNode>>).map(([kind, node]) => [
    kind,
    { schema: node, validate: validators[kind] as Validate },
  ]),
);

/** What a header of this kind may hold; of a kind that is missing or unknown, what one of any kind may. */
export function headerKind(kind: string | undefined): HeaderKind {
  const known = kind === undefined ? undefined : HEADER_KINDS.get(kind);
  // It is always there: the script writes it.
  return known ?? (HEADER_KINDS.get(ANY) as HeaderKind);
}

/** What a header of every kind may hold: by these a header is known for one. */
export const COMMON_KEYS: readonly string[] = Object.keys(common.properties);

/** The kinds of report that there are. */
export function kindNames(): readonly string[] {
  return [...HEADER_KINDS.keys()].filter((kind) => kind !== ANY);
}
