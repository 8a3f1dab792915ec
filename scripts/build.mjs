// Builds everything that runs: the client, the server, the preview's script and the command line, each one file in dist/.
// `--production` minifies; without it the bundles keep source maps.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { compileHeaderSchema } from './compile-schema.mjs';
import { notices } from './notices.mjs';

const production = process.argv.includes('--production');
/** Every Node and browser that we run on knows `\p{L}`; without this esbuild makes a call of each such literal, for every text again. */
const supported = { 'regexp-unicode-property-escapes': true };
const common = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  logLevel: 'warning',
  legalComments: 'none',
  metafile: true,
  supported,
};
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  conditions: ['node'],
  mainFields: ['module', 'main'],
};

/** What is imported only when it is needed is a bundle of its own beside the others: `dist/word.cjs`. */
const apart = {
  name: 'apart',
  setup({ onResolve, initialOptions }) {
    const [bundle] = Object.keys(initialOptions.entryPoints);
    onResolve({ filter: /\/word\/word\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `${bundle.includes('/') ? '..' : '.'}/word.cjs`, external: true } : undefined,
    );
    // `rapportage lsp` starts the server that stands there anyway.
    onResolve({ filter: /^\.\/node\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './server/node.cjs', external: true } : undefined,
    );
  },
};

/** Tables that are the same for every bundle stand beside them, once: `dist/entities.cjs`. */
const kinds = await readdir('schemas/kinds');
const TABLES = ['entities', 'gemeenten', ...kinds.map((file) => `kinds/${file.slice(0, -'.json'.length)}`)];
const tables = {
  name: 'tables',
  setup({ onResolve, initialOptions }) {
    const [bundle] = Object.keys(initialOptions.entryPoints);
    onResolve({ filter: new RegExp(`/schemas/(?:${TABLES.join('|')})\\.json$`) }, ({ path }) => ({
      path: `${bundle.includes('/') ? '..' : '.'}/${path.slice(path.lastIndexOf('/schemas/') + '/schemas/'.length, -'.json'.length)}.cjs`,
      external: true,
    }));
  },
};

await mkdir('dist/kinds', { recursive: true });
for (const name of TABLES)
  await writeFile(
    `dist/${name}.cjs`,
    `module.exports = ${JSON.stringify(JSON.parse(await readFile(`schemas/${name}.json`, 'utf8')))};\n`,
  );
// The bundles are CommonJS, whatever the package around them says.
await writeFile('dist/package.json', '{ "type": "commonjs" }\n');
await compileHeaderSchema();

const built = await Promise.all([
  build({
    ...node,
    entryPoints: { 'client/node': 'client/src/node.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
  }),
  build({
    ...node,
    entryPoints: { 'server/node': 'server/src/node.ts' },
    plugins: [apart, tables],
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
  }),
  build({
    ...node,
    entryPoints: { cli: 'server/src/cli-main.ts' },
    plugins: [apart, tables],
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    banner: { js: '#!/usr/bin/env node' },
  }),
  build({
    ...node,
    entryPoints: { word: 'server/src/word/word.ts' },
    plugins: [tables],
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
  }),
  build({
    ...common,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    entryPoints: { 'webview/preview': 'client/webview/preview.ts' },
    outdir: 'dist',
  }),
]);

await writeFile('dist/NOTICES.txt', notices(built.map(({ metafile }) => metafile)));
