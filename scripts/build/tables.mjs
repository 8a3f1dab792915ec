// Tables that every bundle needs are written beside the bundles, once: `dist/entities.cjs`.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';

async function tableNames() {
  const kinds = await readdir('schemas/kinds');
  return ['entities', 'gemeenten', ...kinds.map((file) => `kinds/${file.slice(0, -'.json'.length)}`)];
}

export async function writeTables() {
  await mkdir('dist/kinds', { recursive: true });
  for (const name of await tableNames()) {
    const table = JSON.parse(await readFile(`schemas/${name}.json`, 'utf8'));
    await writeFile(`dist/${name}.cjs`, `module.exports = ${JSON.stringify(table)};\n`);
  }
  // The bundles are CommonJS, whatever the package around them says.
  await writeFile('dist/package.json', '{ "type": "commonjs" }\n');
}

/** An esbuild plugin: a bundle loads its tables at run time. */
export async function tablesApart() {
  const filter = new RegExp(`/schemas/(?:${(await tableNames()).join('|')})\\.json$`);
  return {
    name: 'tables',
    setup({ onResolve, initialOptions }) {
      const [bundle] = Object.keys(initialOptions.entryPoints);
      onResolve({ filter }, ({ path }) => {
        const name = path.slice(path.lastIndexOf('/schemas/') + '/schemas/'.length, -'.json'.length);
        return { path: `${bundle.includes('/') ? '..' : '.'}/${name}.cjs`, external: true };
      });
    },
  };
}
