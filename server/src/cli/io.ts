/** What the command line asks of the machine, so that tests need none; and how a file becomes text. */
import type { Printer } from '../../../export/make-file.ts';
import { decode } from '../decode.ts';
import { folderReasonOf, reasonOf } from './reasons.ts';

export interface Io {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly writeFile: (path: string, contents: string | Uint8Array) => Promise<void>;
  /**
   * The reports in a folder and the folders below it, by name; undefined if `path` is not a folder. Calls `tell` for
   * each folder that cannot be listed.
   */
  readonly listFolder: (
    path: string,
    tell: (folder: string, error: unknown) => void,
  ) => Promise<readonly string[] | undefined>;
  /** The files and folders that match a pattern; undefined where `path` is not a pattern, or exists by that name. */
  readonly matching: (path: string) => Promise<readonly string[] | undefined>;
  /** The names of the reports in the folder of a file, without those in folders below it. */
  readonly namesBeside: (file: string) => Promise<readonly string[]>;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly version: () => Promise<string>;
  readonly startServer: () => Promise<void>;
  /** The contents of a file of our own: a stylesheet or a font. */
  readonly media: (path: string) => Promise<Uint8Array>;
  /** A printer with the browser at this path, else with one that is installed. */
  readonly printer: (browser: string | undefined) => Printer;
  /** Aborted when somebody breaks off the command. */
  readonly signal: AbortSignal;
}

/** The text of a file; `bom`: whether it began with a byte order mark. */
export interface Text {
  readonly text: string;
  readonly bom: boolean;
}

/** The text of a file; undefined where it cannot be read, which this then prints. */
export async function readText(file: string, io: Io): Promise<Text | undefined> {
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

/**
 * Files as they are, folders as the reports in them, patterns as what they match. `failed`: a path gave nothing, or a
 * folder could not be listed; this prints which.
 */
export async function expand(
  paths: readonly string[],
  io: Io,
): Promise<{ files: readonly string[]; hasFolder: boolean; failed: boolean }> {
  const files: string[] = [];
  let hasFolder = false;
  let failed = false;
  for (const path of paths) {
    const meant = await io.matching(path);
    const named = meant ?? [path];
    if (named.length === 0) fail(path, 'hier past geen bestand en geen map bij.');
    for (const one of named) {
      let isListed = true;
      const inside = await io.listFolder(one, (folder, error) => {
        isListed = false;
        fail(folder, folderReasonOf(error));
      });
      if (inside?.length === 0 && isListed && !meant)
        fail(one, 'in deze map staat geen rapportage (een bestand dat eindigt op .rapportage.md).');
      if (inside || meant) hasFolder = true;
      files.push(...(inside ?? (meant && !/\.md$/i.test(one) ? [] : [one])));
    }
  }
  return { files: [...new Map(files.map((file) => [plain(file), file])).values()], hasFolder, failed };

  function fail(path: string, sentence: string): void {
    io.error(`${path}: ${sentence}\n`);
    failed = true;
  }
}

/** `./map//een.md` is `map/een.md`. */
function plain(file: string): string {
  return file.replace(/(?<=[/\\])[/\\]+/g, '').replace(/^(?:\.[/\\])+(?=.)/, '');
}

/** Runs `work`; at an unexpected error prints that for this file and gives undefined, so that the others go on. */
export async function undisturbed<T>(file: string, io: Io, work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    io.error(
      `${file}: hier ging iets mis, en het ligt aan Rapportage (${error instanceof Error ? error.message : String(error)}).\n`,
    );
    return undefined;
  }
}

/** Whether a file has the name of a report; a file with any other name belongs to no series. */
export function isReport(name: string): boolean {
  return name.endsWith('.rapportage.md');
}

/** The folder, with its last slash, and the name. */
export function splitPath(file: string): readonly [folder: string, name: string] {
  const start = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
  return [file.slice(0, start), file.slice(start)];
}
