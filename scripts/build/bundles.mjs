// What esbuild makes: one file in dist/ for each of these.
import { tablesApart } from './tables.mjs';

/** All our Nodes and browsers know `\p{L}`; without this esbuild turns each such literal into a `RegExp` call. */
const supported = { 'regexp-unicode-property-escapes': true };

/** Makes what is imported on demand a bundle of its own beside the others: `dist/word.cjs`. */
const apart = {
  name: 'apart',
  setup({ onResolve, initialOptions }) {
    const [bundle] = Object.keys(initialOptions.entryPoints);
    onResolve({ filter: /\/word\/word\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `${bundle.includes('/') ? '..' : '.'}/word.cjs`, external: true } : undefined,
    );
    // `rapportage lsp` starts the server bundle, which is there anyway.
    onResolve({ filter: /^\.\/node\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './server/node.cjs', external: true } : undefined,
    );
  },
};

/** The options of each bundle. */
export async function bundles(production = false) {
  const tables = await tablesApart();
  const common = {
    bundle: true,
    minify: production,
    sourcemap: !production,
    logLevel: 'warning',
    legalComments: 'none',
    metafile: true,
    supported,
    outdir: 'dist',
  };
  const node = {
    ...common,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    conditions: ['node'],
    mainFields: ['module', 'main'],
    outExtension: { '.js': '.cjs' },
  };
  return [
    { ...node, entryPoints: { 'client/node': 'client/src/node.ts' }, external: ['vscode'] },
    { ...node, entryPoints: { 'server/node': 'server/src/node.ts' }, plugins: [apart, tables] },
    {
      ...node,
      entryPoints: { cli: 'server/src/cli-main.ts' },
      plugins: [apart, tables],
      banner: { js: '#!/usr/bin/env node' },
    },
    { ...node, entryPoints: { word: 'server/src/word/word.ts' }, plugins: [tables] },
    {
      ...common,
      platform: 'browser',
      format: 'iife',
      target: 'es2022',
      entryPoints: { 'webview/preview': 'client/webview/preview.ts' },
    },
  ];
}
