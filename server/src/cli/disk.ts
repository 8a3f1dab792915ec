/** Reading the files of this machine: only what is a file is opened, and a folder is listed as far as it may be. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isReport } from './io.ts';

/** What stands in the way of a file, said as the machine itself says it. */
export function fileProblem(code: 'ENOTFILE' | 'EREADONLY' | 'ELOOP'): Error {
  return Object.assign(new Error(code), { code });
}

/** The contents of a file. Whoever opens a pipe or a device may wait for ever, so what is neither file nor link to one is refused. */
export async function readWhole(path: string): Promise<Uint8Array> {
  const found = await stat(path);
  // A folder gets the code of the machine itself.
  if (!found.isFile() && !found.isDirectory()) throw fileProblem('ENOTFILE');
  return readFile(path);
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

export interface Entry {
  readonly name: string;
  readonly path: string;
  readonly kind: 'file' | 'folder';
}

type Tell = (folder: string, error: unknown) => void;

/**
 * What stands in a folder, by name, for who looks for reports: hidden names and `node_modules` left out, and what is neither file nor
 * folder. A link to a folder is not followed, as it may lead back; one that leads nowhere is kept, so that reading says so.
 */
export async function entriesOf(folder: string, tell: Tell, read: typeof readdir = readdir): Promise<readonly Entry[]> {
  const found = await read(folder, { withFileTypes: true }).catch((error: unknown) => {
    tell(folder, error);
    return [];
  });
  const wanted = found
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((one, other) => one.name.localeCompare(other.name));
  const entries = await Promise.all(
    wanted.map(async (entry): Promise<Entry | undefined> => {
      const { name } = entry;
      const path = join(folder, name);
      if (entry.isDirectory()) return { name, path, kind: 'folder' };
      return entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path)))
        ? { name, path, kind: 'file' }
        : undefined;
    }),
  );
  return entries.filter((entry) => entry !== undefined);
}

async function leadsToFile(link: string): Promise<boolean> {
  return stat(link).then(
    (found) => found.isFile(),
    () => true,
  );
}

/** The reports in a folder and in those below it, in the order of their names. */
export async function reportsIn(
  folder: string,
  tell: Tell,
  read: typeof readdir = readdir,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, path, kind } of await entriesOf(folder, tell, read)) {
    if (kind === 'folder') found.push(...(await reportsIn(path, tell, read)));
    else if (isReport(name)) found.push(path);
  }
  return found;
}

/** The names of the reports in the folder of a file, those in folders below it left out. */
export async function namesBeside(file: string): Promise<readonly string[]> {
  const entries = await entriesOf(dirname(file), () => undefined);
  return entries.filter(({ kind, name }) => kind === 'file' && isReport(name)).map(({ name }) => name);
}
