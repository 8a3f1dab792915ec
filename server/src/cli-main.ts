/** The command line's main: the arguments in, the exit code out. */
import { readFile } from 'node:fs/promises';
import { cli } from './cli.ts';

void cli(process.argv.slice(2), {
  readFile: (path) => readFile(path),
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  startServer: async () => void (await import('./node.ts')),
}).then((code) => {
  // Not `exit()`: what was printed to a pipe must still get out.
  if (code !== undefined) process.exitCode = code;
});
