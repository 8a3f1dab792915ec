/** Writing a file of this machine: completely or not at all, through links, leaving nothing behind where it fails. */
import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import {
  access,
  chmod,
  chown,
  type FileHandle,
  mkdir,
  open,
  readlink,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileProblem } from './disk.ts';

/** Makes its folder where there is none. An existing file keeps its mode and owner; a read-only one is refused. */
export async function writeWhole(path: string, contents: string | Uint8Array): Promise<void> {
  const target = await behindLinks(path);
  const there = await stat(target).catch(() => undefined);
  if (there) await refuse(target, there);
  const made = await mkdir(dirname(target), { recursive: true });
  try {
    await write(target, there, contents);
  } catch (error) {
    if (made !== undefined) await removeEmpty(dirname(target), made);
    throw error;
  }
}

async function refuse(target: string, there: Stats): Promise<void> {
  if (!there.isFile()) throw fileProblem('ENOTFILE');
  // Root may write anything, but whoever made a file read-only meant it.
  if ((there.mode & 0o222) === 0) throw fileProblem('EREADONLY');
  await access(target, constants.W_OK);
}

/**
 * Writes a file beside the target and renames it; where that would cost the target its owner, mode or hard links, it
 * writes into the target itself.
 */
async function write(target: string, there: Stats | undefined, contents: string | Uint8Array): Promise<void> {
  const beside = join(dirname(target), `.rapportage-${randomUUID()}.nieuw`);
  try {
    await writeFile(beside, contents, { flag: 'wx', flush: true });
    if (!there || ((await isAlike(beside, there)) && there.nlink === 1)) {
      if (await rename(beside, target).then(isDone, isFailed)) return;
    }
  } catch (error) {
    // A folder that allows no new files can hold a file that may be written.
    if (!there || !isForbidden(error)) throw error;
  } finally {
    await rm(beside, { force: true });
  }
  await writeInto(target, contents);
}

const isDone = () => true;
const isFailed = () => false;

function isForbidden(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS')
  );
}

/** Gives a new file the mode and the owner of the one it replaces; false where that is not permitted. */
async function isAlike(path: string, { mode, uid, gid }: Stats): Promise<boolean> {
  const own = await stat(path);
  if (own.uid !== uid || own.gid !== gid) if (!(await chown(path, uid, gid).then(isDone, isFailed))) return false;
  return chmod(path, mode & 0o7777).then(isDone, isFailed);
}

/** Where writing fails, as on a full disk, the old contents are put back: the file still has the room for them. */
async function writeInto(target: string, contents: string | Uint8Array): Promise<void> {
  const file = await open(target, constants.O_CREAT | constants.O_RDWR);
  try {
    const before = await file.readFile();
    const after = typeof contents === 'string' ? Buffer.from(contents) : contents;
    try {
      await writeBytes(file, after);
    } catch (error) {
      await writeBytes(file, before);
      throw error;
    }
  } finally {
    await file.close();
  }
}

async function writeBytes(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at, bytes.length - at, at)).bytesWritten;
  await file.truncate(bytes.length);
  await file.sync();
}

/** The file that a path leads to, through any number of links; it need not exist. */
async function behindLinks(path: string): Promise<string> {
  let target = path;
  for (let hops = 0; hops < MOST_HOPS; hops++) {
    const link = await readlink(target).catch(() => undefined);
    if (link === undefined) return target;
    // A link is relative to the folder that it is really in.
    target = resolve(await realpath(dirname(target)), link);
  }
  throw fileProblem('ELOOP');
}

/** As many links as Linux follows. */
const MOST_HOPS = 40;

/** Removes the folders that were made for a file that could not be written, from the inside out. */
async function removeEmpty(from: string, upTo: string): Promise<void> {
  for (let folder = resolve(from); folder.startsWith(resolve(upTo)); folder = dirname(folder))
    if (!(await rmdir(folder).then(isDone, isFailed))) return;
}
