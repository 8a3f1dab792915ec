/** `rapportage import`: a Word document becomes a report; what was recognised and what was not is said beside it. */
import { type Io, reasonOf } from './io.ts';
import { parseOptions } from './options.ts';

/** The exit code: 0 done, 2 not; or a sentence about the flags. The report goes to `--out`, or else to standard output. */
export async function importFile(args: readonly string[], io: Io): Promise<number | string> {
  const options = parseOptions(args, { out: { type: 'string' } });
  if (typeof options === 'string') return options;
  const [file, ...others] = options.paths;
  if (file === undefined || others.length > 0) return 'Noem precies één Word-document.';
  const target = typeof options.values.out === 'string' ? options.values.out : undefined;
  if (target !== undefined && (await exists(target, io))) {
    io.error(`${target}: dit bestand bestaat al en wordt niet overschreven; kies een andere naam.\n`);
    return 2;
  }
  const bytes = await io.readFile(file).catch((error: unknown) => {
    io.error(`${file}: ${reasonOf(error)}\n`);
  });
  if (!bytes) return 2;
  const { fromDocx, summaryText } = await import('../word/word.ts');
  const imported = fromDocx(bytes);
  if (typeof imported === 'string') {
    io.error(`${file}: ${imported}\n`);
    return 2;
  }
  if (target === undefined) io.out(imported.text);
  else {
    const failed = await io.writeFile(target, imported.text).then(
      () => false,
      () => true,
    );
    if (failed) {
      io.error(`${target}: dit bestand kan niet worden geschreven.\n`);
      return 2;
    }
  }
  // Beside the report, so that what is printed can go into a file.
  io.error(`${summaryText(imported.summary)}`);
  return 0;
}

async function exists(path: string, io: Io): Promise<boolean> {
  return io.readFile(path).then(
    () => true,
    () => false,
  );
}
