/** The command line's main: the arguments in, the exit code out; the files of this machine. */
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { printerHere } from '../../export/printer.ts';
import { cli } from './cli.ts';

const broken = new AbortController();
// Who stops reading, as `head` does, has seen what was wanted.
process.stdout.on('error', () => process.exit());

void cli(process.argv.slice(2), {
  readFile: (path) => readFile(path),
  writeFile: async (path, contents) => {
    await mkdir(dirname(path), { recursive: true });
    // Whole or not at all: a report is never left half written.
    await writeFile(`${path}.nieuw`, contents);
    await rename(`${path}.nieuw`, path);
  },
  listFolder: async (path) => {
    const found = await stat(path).catch(() => undefined);
    return found?.isDirectory() ? reportsIn(path) : undefined;
  },
  namesBeside: async (file) => (await readdir(dirname(file)).catch(() => [])).filter((name) => name.endsWith('.rapportage.md')),
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  startServer: async () => void (await import('./node.ts')),
  media: (path) => readFile(join(__dirname, '..', 'media', path)),
  printer: (browser) => {
    // Once only: a second Ctrl+C ends everything.
    process.once('SIGINT', () => broken.abort());
    return printerHere(() => browser);
  },
  signal: broken.signal,
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
