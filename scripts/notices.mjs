// The licences of the bundled packages in one text: MIT, ISC and BSD ask for their notice to be included.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `metafiles`: of esbuild. A package without a licence file is listed with the licence of its manifest. */
export function notices(metafiles) {
  const packages = new Map();
  for (const input of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const folder = packageOf(input);
    if (!folder) continue;
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    packages.set(`${name} ${version}`, { license, text: licenceIn(folder) });
  }
  const parts = [...packages]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, { license, text }]) => `${name} (${license})\n\n${text.trim()}\n`);
  return `This extension holds code of the packages below, each under its own licence.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** The nearest folder whose manifest has a version; some packages have manifests without one in subfolders. */
function packageOf(input) {
  if (!input.includes('node_modules/')) return undefined;
  for (let folder = dirname(input); folder.includes('node_modules'); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version) return folder;
  }
  return undefined;
}

function licenceIn(folder) {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8') : '(no licence file in the package)';
}
