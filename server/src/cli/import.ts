/** `rapportage import`: turns a Word document into a report, and says what was recognised and what was not. */
import { enumerate } from '../report/dutch/enumerate.ts';
import { templates } from '../report/template.ts';
import { type Io, undisturbed } from './io.ts';
import { parseOptions } from './options.ts';
import { reasonOf, writeReasonOf } from './reasons.ts';

/** The exit code (0 done, 2 not), or a Dutch sentence about the flags. Writes to `--out` or else standard output. */
export async function importFile(args: readonly string[], io: Io): Promise<number | string> {
  const options = parseOptions(args, { out: { type: 'string' }, soort: { type: 'string' }, kind: { type: 'string' } });
  if (typeof options === 'string') return options;
  const kind = options.values.soort ?? options.values.kind;
  if (kind !== undefined && !KINDS.includes(kind))
    return `Er is geen soort rapportage ‘${kind}’; er is ${enumerate(KINDS)}.`;
  const named = await Promise.all(options.paths.map(async (path) => (await io.matching(path)) ?? [path]));
  const [file, ...others] = named.flat();
  if (file === undefined || others.length > 0) return 'Noem precies één Word-document.';
  const target = options.values.out;
  if (target !== undefined && (await exists(target, io))) {
    io.error(`${target}: dit bestand bestaat al en wordt niet overschreven; kies een andere naam.\n`);
    return 2;
  }
  const bytes = await io.readFile(file).catch((error: unknown) => {
    io.error(`${file}: ${reasonOf(error)}\n`);
  });
  if (!bytes) return 2;
  const { fromDocx, summaryText } = await import('../word/word.ts');
  const imported = await undisturbed(file, io, () => fromDocx(bytes, kind));
  if (!imported) return 2;
  if (typeof imported === 'string') {
    io.error(`${file}: ${imported}\n`);
    return 2;
  }
  if (target === undefined) io.out(imported.text);
  else {
    const reason = await io.writeFile(target, imported.text).then(() => undefined, writeReasonOf);
    if (reason !== undefined) {
      io.error(`${target}: ${reason}.\n`);
      return 2;
    }
  }
  if (imported.unsure)
    io.error(
      `Welke soort rapportage dit is, is niet te zien: het is ${KINDS[0]} geworden. Kies met --soort een andere.\n`,
    );
  // On standard error, so that the report on standard output can go into a file.
  io.error(`${summaryText(imported.summary)}`);
  return 0;
}

const KINDS = templates.map(({ kind }) => kind);

async function exists(path: string, io: Io): Promise<boolean> {
  return io.readFile(path).then(
    () => true,
    () => false,
  );
}
