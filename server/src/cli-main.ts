/** The entry point of the command line: arguments in, exit code out, on the files of this machine. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printerHere } from '../../export/printer.ts';
import { isFolder, namesBeside, readWhole, reportsIn } from './cli/disk.ts';
import { matching } from './cli/matching.ts';
import { writeWhole } from './cli/write-file.ts';
import { cli } from './cli.ts';

const broken = new AbortController();
// A reader that stops, such as `head`, has seen what it wanted; with a full disk the output is lost.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.stderr.write('De uitvoer kan niet worden geschreven.\n');
  process.exit(code === 'EPIPE' ? undefined : 2);
});
process.stderr.on('error', () => undefined);

void cli(process.argv.slice(2), {
  readFile: readWhole,
  writeFile: writeWhole,
  listFolder: async (path, tell) => ((await isFolder(path)) ? reportsIn(path, tell) : undefined),
  matching,
  namesBeside,
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  version: async () =>
    (JSON.parse(await readFile(join(__dirname, '..', 'package.json'), 'utf8')) as { version: string }).version,
  startServer: async () => void (await import('./node.ts')),
  media: (path) => readFile(join(__dirname, '..', 'media', path)),
  printer: (browser) => {
    // Only once: a second Ctrl+C ends the process.
    process.once('SIGINT', () => broken.abort());
    return printerHere(() => browser);
  },
  signal: broken.signal,
})
  .catch((error: unknown) => {
    process.stderr.write(
      `Er ging iets mis, en het ligt aan Rapportage (${error instanceof Error ? error.message : String(error)}).\n`,
    );
    return 2;
  })
  .then((code) => {
    // Not `exit()`: what was printed to a pipe must still get through.
    if (code !== undefined) process.exitCode = code;
  });
