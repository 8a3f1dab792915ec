/** Writing a file of this machine: whole or not at all, behind the links to it, and with nothing left behind where that fails. */
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

/** Its folder is made where there is none. A file that is there keeps its mode and owner, and where it is read-only, its contents. */
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
  // Root may write anything, but who made a file read-only meant it.
  if ((there.mode & 0o222) === 0) throw fileProblem('EREADONLY');
  await access(target, constants.W_OK);
}

/** Beside it under a name of its own, and then in its place; where that would cost the file its owner or its other names, into the file itself. */
async function write(target: string, there: Stats | undefined, contents: string | Uint8Array): Promise<void> {
  const beside = join(dirname(target), `.rapportage-${randomUUID()}.nieuw`);
  try {
    await writeFile(beside, contents, { flag: 'wx', flush: true });
    if (!there || ((await isAlike(beside, there)) && there.nlink === 1)) {
      if (await rename(beside, target).then(isDone, isFailed)) return;
    }
  } catch (error) {
    // A folder in which nothing may be made can hold a file that may be written.
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

/** Gives a new file the mode and the owner of the one that it replaces; false where that may not be. */
async function isAlike(path: string, { mode, uid, gid }: Stats): Promise<boolean> {
  const own = await stat(path);
  if (own.uid !== uid || own.gid !== gid) if (!(await chown(path, uid, gid).then(isDone, isFailed))) return false;
  return chmod(path, mode & 0o7777).then(isDone, isFailed);
}

/** What stood there comes back where the disk is full halfway: its room is still its own. */
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

/** The file that a name leads to, over any number of links; it need not be there. */
async function behindLinks(path: string): Promise<string> {
  let target = path;
  for (let hops = 0; hops < MOST_HOPS; hops++) {
    const link = await readlink(target).catch(() => undefined);
    if (link === undefined) return target;
    // What a link says is seen from the folder that it really stands in.
    target = resolve(await realpath(dirname(target)), link);
  }
  throw fileProblem('ELOOP');
}

/** As many as Linux follows. */
const MOST_HOPS = 40;

/** The folders that were made for a file that could not be written, from the inside out. */
async function removeEmpty(from: string, upTo: string): Promise<void> {
  for (let folder = resolve(from); folder.startsWith(resolve(upTo)); folder = dirname(folder))
    if (!(await rmdir(folder).then(isDone, isFailed))) return;
}
