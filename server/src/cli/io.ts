/** What the command line asks of the machine, so that a test needs none; and how a file becomes text. */
import type { Printer } from '../../../export/make-file.ts';
import { decode } from '../decode.ts';

export interface Io {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly writeFile: (path: string, contents: string | Uint8Array) => Promise<void>;
  /** The reports in a folder and the folders in it, in the order of their names; undefined where `path` is no folder. */
  readonly listFolder: (path: string) => Promise<readonly string[] | undefined>;
  /** The names of the reports in the folder of a file, those in folders below it left out. */
  readonly namesBeside: (file: string) => Promise<readonly string[]>;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly startServer: () => Promise<void>;
  /** A file of our own: a stylesheet or a font. */
  readonly media: (path: string) => Promise<Uint8Array>;
  /** Prints with the browser at this path, else with one that is installed. */
  readonly printer: (browser: string | undefined) => Printer;
  /** Says that somebody broke it off. */
  readonly signal: AbortSignal;
}

/** What was read; `bom`: whether a byte order mark stood before the text. */
export interface Text {
  readonly text: string;
  readonly bom: boolean;
}

/** The text of a file; undefined where it cannot be read, which is then said. */
export async function read(file: string, io: Io): Promise<Text | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(file);
  } catch (error) {
    io.error(`${file}: ${reasonOf(error)}\n`);
    return undefined;
  }
  const { text, problem } = decode(bytes);
  if (problem !== undefined) io.error(`${file}: ${problem}\n`);
  return text === undefined ? undefined : { text, bom: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf };
}

/** Files as they are, folders as the reports in them. `failed`: a folder without any. */
export async function expand(paths: readonly string[], io: Io): Promise<{ files: readonly string[]; folders: ReadonlySet<string>; failed: boolean }> {
  const files: string[] = [];
  const folders = new Set<string>();
  let failed = false;
  for (const path of paths) {
    const inside = await io.listFolder(path);
    if (inside?.length === 0) {
      io.error(`${path}: in deze map staat geen rapportage (een bestand dat eindigt op .rapportage.md).\n`);
      failed = true;
    }
    for (const file of inside ?? []) folders.add(folderOf(file));
    files.push(...(inside ?? [path]));
  }
  return { files: [...new Set(files)], folders, failed };
}

export function folderOf(file: string): string {
  return file.replace(/[/\\][^/\\]*$/, '');
}

export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'dit bestand bestaat niet.';
  if (code === 'EACCES' || code === 'EPERM') return 'dit bestand mag niet worden gelezen.';
  return 'dit bestand kan niet worden gelezen.';
}
