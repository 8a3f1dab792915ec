// Makes the suite one CommonJS file, as VS Code's extension host wants it, of every *.test.ts beside suite/index.ts.
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Its writer begins in an empty folder; every other test brings files into it. */
const first = 'first-steps.test.ts';
const suite = fileURLToPath(new URL('suite', import.meta.url));

export async function bundleSuite(outfile) {
  const names = (await readdir(suite)).filter((name) => name.endsWith('.test.ts'));
  const files = [...names.filter((name) => name === first), ...names.filter((name) => name !== first).sort()];
  // Imported only when mocha's `describe` and `it` are there.
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
