// The browser that runs VS Code for the tests and the screenshots: any installed Chromium, else one from npm.
import { existsSync, readFileSync } from 'node:fs';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { cached, run, unpackPackage } from './npm-cache.mjs';

/** The programs that the extension looks for too, from JSON: plain Node runs this script and cannot load TypeScript. */
const programs = JSON.parse(readFileSync(new URL('../export/browsers.json', import.meta.url), 'utf8'));

/** The path of a Chromium, Chrome or Edge, or undefined. `CHROME_PATH` comes before what is installed. */
export function findBrowser() {
  const { CHROME_PATH } = process.env;
  return [...(CHROME_PATH ? [CHROME_PATH] : []), ...onPath(), ...usualPlaces()].find(existsSync);
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return programs.linux.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return programs.darwin.map((program) => `/Applications/${program}`);
  }
  if (process.platform !== 'win32') return [];
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(Boolean);
  return programs.win32.flatMap((program) => folders.map((folder) => join(folder, program)));
}

/**
 * The path of a headless Chromium from the npm package @sparticuz/chromium (for Linux on x64 only, else undefined),
 * with the libraries and a font that a bare machine lacks. 65 MB to fetch, so only where no browser is installed.
 */
export async function installBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = await cached('chromium-147', async (unfinished) => {
    await unpackPackage('@sparticuz/chromium@147.0.0', unfinished, ['--strip-components=2', 'package/bin']);
    for (const name of ['chromium', 'al2023.tar', 'fonts.tar']) {
      const packed = join(unfinished, `${name}.br`);
      await writeFile(join(unfinished, name), brotliDecompressSync(await readFile(packed)));
      await rm(packed);
      if (!name.endsWith('.tar')) continue;
      run('tar', ['-xf', name], unfinished);
      await rm(join(unfinished, name));
    }
    await writeFile(join(unfinished, 'fonts.conf'), fonts);
    await writeFile(join(unfinished, 'chromium.sh'), launcher);
    await Promise.all(['chromium', 'chromium.sh'].map((name) => chmod(join(unfinished, name), 0o755)));
  });
  return join(folder, 'chromium.sh');
}

// No sandbox: a browser outside the system's own folders may not create one, and this one shows only our own page.
const launcher = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/lib" FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" --no-sandbox "$@"
`;
const fonts = '<fontconfig><dir prefix="relative">fonts</dir><dir>/usr/share/fonts</dir></fontconfig>\n';
