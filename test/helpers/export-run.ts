/** The command `rapportage export` without a disk and without a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noPrinter, type Printer } from '../../export/make-file.ts';
import type { Io } from '../../server/src/cli/io.ts';
import { cli } from '../../server/src/cli.ts';
import { namesBeside } from './folder.ts';
import { root } from './reports.ts';

export interface Run {
  readonly code: number | undefined;
  readonly out: string;
  readonly error: string;
  readonly files: ReadonlyMap<string, string>;
}

/** `rapportage export` with these flags, over files that exist only in memory. */
export async function exported(
  args: readonly string[],
  given: Readonly<Record<string, string>>,
  printer: Printer = noPrinter,
): Promise<Run> {
  const files = new Map(Object.entries(given));
  const said = { out: '', error: '' };
  const io: Io = {
    readFile: async (path) => {
      const content = files.get(path);
      if (content === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
      return Buffer.from(content);
    },
    writeFile: async (path, contents) => void files.set(path, Buffer.from(contents).toString()),
    listFolder: async (path) =>
      path.endsWith('/')
        ? [...files.keys()].filter((file) => file.startsWith(path) && file.endsWith('.rapportage.md'))
        : undefined,
    matching: async () => undefined,
    version: async () => '1.2.3',
    namesBeside: async (path) => namesBeside(path, [...files.keys()]),
    out: (text) => {
      said.out += text;
    },
    error: (text) => {
      said.error += text;
    },
    startServer: async () => undefined,
    media: async (path) => readFileSync(join(root, 'media', path)),
    printer: () => printer,
    signal: new AbortController().signal,
  };
  const code = await cli(['export', ...args], io);
  return { code, ...said, files };
}
