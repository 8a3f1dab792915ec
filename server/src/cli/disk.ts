/** Reading the files of this machine: opens only real files, and lists folders as far as that is permitted. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isReport } from './io.ts';

/** An error with a code, as the system itself gives it when a file cannot be used. */
export function fileProblem(code: 'ENOTFILE' | 'EREADONLY' | 'ELOOP'): Error {
  return Object.assign(new Error(code), { code });
}

/** The contents of a file. Opening a pipe or device may wait for ever, so this refuses all but files and links. */
export async function readWhole(path: string): Promise<Uint8Array> {
  const found = await stat(path);
  // For a folder the system has a code of its own.
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
 * The entries of a folder in which reports may be, by name: no hidden names, no `node_modules`, only files and folders.
 * Leaves out links to folders, as they may lead back; keeps links that lead nowhere, so that reading them says so.
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

/** The names of the reports in the folder of a file, without those in folders below it. */
export async function namesBeside(file: string): Promise<readonly string[]> {
  const entries = await entriesOf(dirname(file), () => undefined);
  return entries.filter(({ kind, name }) => kind === 'file' && isReport(name)).map(({ name }) => name);
}
