// Compiles schemas/header.schema.json to plain code, so that the server neither carries ajv nor makes functions at run time.
import { readFile, writeFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';

const target = new URL('../server/src/report/header/header-validator.cjs', import.meta.url);

/** The validator's source, as CommonJS: both Node and esbuild resolve the two `require`s that ajv leaves in it. */
export async function headerValidator() {
  const schema = JSON.parse(await readFile(new URL('../schemas/header.schema.json', import.meta.url), 'utf8'));
  const ajv = new Ajv2020({ code: { source: true, lines: true }, allErrors: true, strict: true });
  addFormats.default(ajv, ['date']);
  return standalone.default(ajv, ajv.compile(schema));
}

export async function compileHeaderSchema() {
  await writeFile(target, await headerValidator());
}

if (process.argv[1] === new URL(import.meta.url).pathname) await compileHeaderSchema();
