/** The files and folders of this machine that match a pattern. */
import { lstat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { entriesOf } from './disk.ts';
import { alternatives, fits, isPattern, withoutQuotes } from './patterns.ts';

/** By name; undefined where `path` is not a pattern, or exists. As in a shell, hidden files do not match. */
export async function matching(path: string): Promise<readonly string[] | undefined> {
  const bare = withoutQuotes(path);
  if ((bare === path && !isPattern(path)) || (await isThere(path))) return undefined;
  const found = new Set<string>();
  for (const pattern of alternatives(bare)) {
    const parts = (ON_WINDOWS ? pattern.replaceAll('\\', '/') : pattern)
      .split('/')
      .filter((part, index, all) => part !== '**' || all[index - 1] !== '**');
    // What comes before the first part with a wildcard is a plain folder name, from the root or from here.
    const first = parts.findIndex(isPattern);
    if (first === -1) found.add(pattern);
    else
      for (const one of await matchBelow(parts.slice(0, first).join('/') + (first > 0 ? '/' : ''), parts.slice(first)))
        found.add(one);
  }
  return [...found];
}

/** Windows has `\` between folders, and its names ignore case. */
const ON_WINDOWS = sep === '\\';

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function matchBelow(folder: string, [part = '', ...rest]: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  // `map/*/` matches folders.
  if (part === '' && rest.length === 0) return [folder];
  if (part === '**') found.push(...(await matchBelow(folder, rest.length > 0 ? rest : ['*'])));
  else if (!isPattern(part))
    return rest.length > 0 ? matchBelow(join(folder, part, sep), rest) : matchExact(folder, part);
  for (const { name, path, kind } of await entriesOf(folder || '.', () => undefined)) {
    const inside = folder === '' ? name : path;
    if (part === '**') found.push(...(kind === 'folder' ? await matchBelow(`${inside}${sep}`, ['**', ...rest]) : []));
    else if (!(ON_WINDOWS ? fits(name.toLowerCase(), part.toLowerCase()) : fits(name, part))) continue;
    else if (rest.length === 0) found.push(inside);
    else if (kind === 'folder') found.push(...(await matchBelow(`${inside}${sep}`, rest)));
  }
  return found;
}

async function matchExact(folder: string, wanted: string): Promise<readonly string[]> {
  const entries = await entriesOf(folder || '.', () => undefined);
  return entries.filter(({ name }) => name === wanted).map(({ name, path }) => (folder === '' ? name : path));
}
