// Builds everything that runs: the client, the server, the preview's script and the command line, each a file in dist/.
// `--production` minifies; without it the bundles have source maps. `--watch` builds again at every change.
import { writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { bundles } from './build/bundles.mjs';
import { writeTables } from './build/tables.mjs';
import { watch } from './build/watch.mjs';
import { compileHeaderSchema } from './compile-schema.mjs';
import { notices } from './notices.mjs';

await writeTables();
await compileHeaderSchema();

if (process.argv.includes('--watch')) await watch(await bundles());
else {
  const built = await Promise.all((await bundles(process.argv.includes('--production'))).map(build));
  await writeFile('dist/NOTICES.txt', notices(built.map(({ metafile }) => metafile)));
}
