/** The schema of each kind's header, plain and compiled. The only module that knows where they are. */
import common from '../../../../schemas/header.common.json' with { type: 'json' };
import schema from '../../../../schemas/header.schema.json' with { type: 'json' };
import validators from './header-validator.cjs';

export interface HeaderKind {
  readonly schema: SchemaNode;
  readonly validate: Validate;
}

/** The part of JSON Schema that a header needs. */
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
  /** Dutch: what a message says the value should be, if the type does not say it. */
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
  // The types of the JSON are narrower than those of a schema; template.test.ts checks that they agree.
  Object.entries(schema.$defs as Readonly<Record<string, SchemaNode>>).map(([kind, node]) => [
    kind,
    { schema: node, validate: validators[kind] as Validate },
  ]),
);

/** The header of this kind; if the kind is missing or unknown, the header that allows what any kind does. */
export function headerKind(kind: string | undefined): HeaderKind {
  const known = kind === undefined ? undefined : HEADER_KINDS.get(kind);
  // Always there: the build script writes it.
  return known ?? (HEADER_KINDS.get(ANY) as HeaderKind);
}

/** The keys that every kind of header may have: a header is recognised by these. */
export const COMMON_KEYS: readonly string[] = Object.keys(common.properties);

/** The known kinds of report. */
export function kindNames(): readonly string[] {
  return [...HEADER_KINDS.keys()].filter((kind) => kind !== ANY);
}
