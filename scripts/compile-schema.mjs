// What a header may hold: schemas/header.common.json and each kind's own keys → schemas/header.schema.json, for the
// server and for other editors; and that schema → plain code, so that the server neither includes ajv nor makes
// functions at run time.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';

const schemas = new URL('../schemas/', import.meta.url);
const target = new URL('../server/src/report/header/header-validator.cjs', import.meta.url);

/** The schema of all kinds together. `kinds`: the contents of the files in schemas/kinds/. */
export async function headerSchema(kinds) {
  const common = await json('header.common.json');
  const names = kinds.map(({ kind }) => kind);
  const own = kinds.map(({ kind, header }) => [kind, ofKind(common, { kind, ...header }, names)]);
  return {
    $schema: common.$schema,
    $comment: 'Gemaakt door scripts/compile-schema.mjs uit header.common.json en kinds/.',
    title: 'Kop van een rapportage',
    type: 'object',
    required: common.required,
    properties: { rapportage: kindKey(common, names) },
    allOf: [
      ...names.map((kind) => ({ if: { not: isKind({ const: kind }) }, else: { $ref: `#/$defs/${kind}` } })),
      { if: isKind({ enum: names }), else: { $ref: '#/$defs/any' } },
    ],
    $defs: { ...Object.fromEntries(own), any: ofAny(common, own, names) },
  };
}

/** The contents of the files in schemas/kinds/, by name. */
export async function kindsOfReport() {
  const files = (await readdir(new URL('kinds/', schemas))).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(files.map((name) => json(`kinds/${name}`)));
}

/** The source of the validators, one per kind. CommonJS: Node and esbuild resolve the `require`s that ajv leaves in. */
export async function headerValidator(kinds) {
  const { $schema, $defs } = await headerSchema(kinds ?? (await kindsOfReport()));
  const ajv = new Ajv2020({ code: { source: true, lines: true }, allErrors: true, strict: true });
  addFormats.default(ajv, ['date']);
  ajv.addVocabulary(['x-expected']);
  for (const [kind, schema] of Object.entries($defs)) ajv.addSchema({ $schema, ...schema }, kind);
  return standalone.default(ajv, Object.fromEntries(Object.keys($defs).map((kind) => [kind, kind])));
}

export async function compileHeaderSchema() {
  const schema = await headerSchema(await kindsOfReport());
  await writeFile(new URL('header.schema.json', schemas), `${JSON.stringify(schema, undefined, 2)}\n`);
  await writeFile(target, await headerValidator());
}

/** The keys that a kind names, in its order: `true` takes the common schema, anything else extends it; default: all. */
function ofKind(common, { kind, keys, record, required = [] }, names) {
  const properties = merged({ ...common.properties, rapportage: kindKey(common, names, kind) }, keys);
  const all = withRecord(properties, merged(common.properties.dialogen.items.properties, record));
  return closed({ required: [...new Set([...common.required, ...required])] }, all);
}

/** For a header whose kind is missing or unknown: the keys of all kinds. */
function ofAny(common, own, names) {
  const all = (of) => Object.assign({}, ...own.map(([, schema]) => of(schema)).toReversed());
  const properties = { ...all(({ properties }) => properties), rapportage: kindKey(common, names) };
  return closed(
    common,
    withRecord(
      properties,
      all((schema) => schema.properties.dialogen?.items.properties ?? {}),
    ),
  );
}

function merged(common, own) {
  if (own === undefined) return common;
  return Object.fromEntries(
    Object.entries(own).map(([key, node]) => [key, node === true ? common[key] : { ...common[key], ...node }]),
  );
}

/** Keeps the order of the keys, because they are offered in that order. */
function withRecord(properties, record) {
  const { dialogen } = properties;
  return dialogen
    ? { ...properties, dialogen: { ...dialogen, items: { ...dialogen.items, properties: record } } }
    : properties;
}

function closed({ required }, properties) {
  const known = required.filter((key) => key in properties);
  return { type: 'object', required: known, additionalProperties: false, properties };
}

function kindKey({ properties: { rapportage } }, names, kind) {
  return { enum: names, description: rapportage.description, examples: kind ? [kind] : names };
}

function isKind(schema) {
  return { required: ['rapportage'], properties: { rapportage: schema } };
}

async function json(name) {
  return JSON.parse(await readFile(new URL(name, schemas), 'utf8'));
}

if (process.argv[1] === new URL(import.meta.url).pathname) await compileHeaderSchema();
