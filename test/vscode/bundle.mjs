// Bundles every *.test.ts beside suite/index.ts into one CommonJS file, as VS Code's extension host needs it.
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Runs first: its writer starts in an empty folder, and every other test adds files to that folder. */
const first = 'first-steps.test.ts';
const suite = fileURLToPath(new URL('suite', import.meta.url));

export async function bundleSuite(outfile) {
  const names = (await readdir(suite)).filter((name) => name.endsWith('.test.ts'));
  const files = [...names.filter((name) => name === first), ...names.filter((name) => name !== first).sort()];
  // They are imported only once mocha's `describe` and `it` exist.
  const imports = files.map((name) => `() => import('./${name}')`).join(', ');
  await build({
    stdin: {
      contents: `import { runTests } from './index.ts';\nexport const run = () => runTests([${imports}]);\n`,
      resolveDir: suite,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
