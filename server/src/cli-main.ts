/** The command line's main: the arguments in, the exit code out; the files of this machine. */
import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cli } from './cli.ts';

void cli(process.argv.slice(2), {
  readFile: (path) => readFile(path),
  writeFile: async (path, text) => {
    // Whole or not at all: a report is never left half written.
    await writeFile(`${path}.nieuw`, text);
    await rename(`${path}.nieuw`, path);
  },
  listFolder: async (path) => {
    const found = await stat(path).catch(() => undefined);
    return found?.isDirectory() ? reportsIn(path) : undefined;
  },
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  startServer: async () => void (await import('./node.ts')),
}).then((code) => {
  // Not `exit()`: what was printed to a pipe must still get out.
  if (code !== undefined) process.exitCode = code;
});

async function reportsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sorted = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules').sort((one, other) => one.name.localeCompare(other.name));
  const found = await Promise.all(
    sorted.map((entry) =>
      entry.isDirectory() ? reportsIn(join(folder, entry.name)) : entry.name.endsWith('.rapportage.md') ? [join(folder, entry.name)] : [],
    ),
  );
  return found.flat();
}
