/** A kind of report with a header of its own, for as long as a test needs it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { HEADER_KINDS, type SchemaNode, type Validate } from '../../server/src/report/header/header-kinds.ts';
import { root } from './reports.ts';

export interface KindFile {
  readonly kind: string;
  readonly header: object;
}

export const compiler = (await import('../../scripts/compile-schema.mjs' as string)) as {
  headerSchema(kinds: readonly KindFile[]): Promise<{ readonly $defs: Readonly<Record<string, SchemaNode>> }>;
  kindsOfReport(): Promise<readonly KindFile[]>;
  headerValidator(): Promise<string>;
};

/**
 * Tables with a chair, as the *middenveld* has: a record at the top, a choice and a text in each dialogue, no gemeente.
 */
export const TAFELS = JSON.parse(readFileSync(join(root, 'test/report/header/tafels.json'), 'utf8')) as KindFile;

/** Teaches the server the header of `file`. */
export async function addHeaderKind(file: KindFile): Promise<void> {
  const { $defs } = await compiler.headerSchema([...(await compiler.kindsOfReport()), file]);
  const schema = $defs[file.kind] as SchemaNode;
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats.default(ajv, ['date']);
  ajv.addVocabulary(['x-expected']);
  HEADER_KINDS.set(file.kind, { schema, validate: ajv.compile(schema) as Validate });
}

export function removeHeaderKind({ kind }: KindFile): void {
  HEADER_KINDS.delete(kind);
}
