/** `rapportage export`: reports, or the reports in folders, as PDF, HTML, Word, PNG or JSON. */
import { ALL, contentFor, FORMATS, type Format, fileNameFor, isFormat, partFor } from '../../../export/formats.ts';
import { makeFile, PrintError, type Printer } from '../../../export/make-file.ts';
import { isOurs } from '../../../export/ours.ts';
import type { ExportMade } from '../../../protocol/export.ts';
import { exportContents, type JsonVersion } from '../export-contents.ts';
import { choiceOf, choicesOf } from '../report/choices.ts';
import { readReport } from '../report/read-report.ts';
import { templates } from '../report/template.ts';
import { expand, type Io, readText, splitPath } from './io.ts';
import { parseOptions } from './options.ts';
import { isFileError, writeReasonOf } from './reasons.ts';
import { type FindingsIn, findingsInSeries } from './series.ts';

/** The part names of all kinds of report; a report has only those of its own kind. */
function allParts(): readonly string[] {
  return [...new Set(templates.flatMap(choicesOf).flatMap(({ names }) => names))];
}

interface ExportOptions {
  readonly format: Format;
  readonly part: string;
  readonly jsonVersion: JsonVersion;
  readonly folder?: string;
  readonly force: boolean;
  readonly overwrite: boolean;
  readonly own?: string;
  readonly printer: Printer;
  readonly findingsIn: FindingsIn;
}

/** What became of one report, with a Dutch sentence. 0: written; 1: blocked by its findings; 2: not done. */
interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly sentence: string;
  /** What to check in a file that was written, in Dutch. */
  readonly note?: string;
}

/** The exit code, or a Dutch sentence about the flags. 0: all written; 1: some unfit to publish; 2: some not done. */
export async function exportFiles(args: readonly string[], io: Io): Promise<number | string> {
  const given = parseOptions(args, {
    format: { type: 'string' },
    part: { type: 'string', default: ALL },
    out: { type: 'string' },
    'json-version': { type: 'string', default: '2' },
    forceer: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    overschrijf: { type: 'boolean', default: false },
    stijlblad: { type: 'string' },
    browser: { type: 'string' },
  });
  if (typeof given === 'string') return given;
  const { format, part, out, forceer, force, overschrijf, stijlblad, browser } = given.values;
  if (!isFormat(format)) return `--format is ${listChoices(FORMATS)}.`;
  if (typeof part !== 'string' || !allParts().includes(part.toLowerCase()))
    return `--part is ${listChoices(allParts())}.`;
  const jsonVersion = given.values['json-version'];
  if (jsonVersion !== '1' && jsonVersion !== '2') return '--json-version is ‘1’ of ‘2’.';
  if (given.paths.length === 0) return 'Noem ten minste één bestand of map.';
  const style = stijlblad === undefined ? undefined : await readText(stijlblad, io);
  if (stijlblad !== undefined && !style) return 2;

  const { files, hasFolder, failed } = await expand(given.paths, io);
  const options: ExportOptions = {
    format,
    part,
    jsonVersion: jsonVersion === '1' ? 1 : 2,
    folder: out,
    force: forceer || force,
    overwrite: overschrijf,
    own: style?.text,
    printer: io.printer(browser),
    findingsIn: findingsInSeries(io),
  };
  // As before this command wrote files: the JSON of one file goes to standard output, unless a folder is given.
  if (format === 'json' && !options.folder && files.length === 1 && !hasFolder)
    return printJson(files[0] ?? '', options, io);
  return exportAll(files, options, failed, io);
}

async function exportAll(files: readonly string[], options: ExportOptions, failed: boolean, io: Io): Promise<number> {
  const written = new Set<string>();
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const outcome: Outcome = io.signal.aborted
      ? { code: 2, sentence: 'afgebroken.' }
      : await exportFile(file, options, written, io);
    outcomes.push(outcome);
    (outcome.code === 0 ? io.out : io.error)(`${file}: ${outcome.sentence}\n`);
    if (outcome.note !== undefined) io.error(`${file}: ${outcome.note}\n`);
  }
  const done = outcomes.filter(({ code }) => code === 0).length;
  if (files.length > 1) io.out(`${done} van ${files.length} rapportages geëxporteerd.\n`);
  return Math.max(failed ? 2 : 0, ...outcomes.map(({ code }) => code));
}

/** Never rejects: whatever goes wrong with one report, the others are still exported. */
async function exportFile(file: string, options: ExportOptions, written: Set<string>, io: Io): Promise<Outcome> {
  try {
    return await tryToExport(file, options, written, io);
  } catch (error) {
    if (io.signal.aborted) return { code: 2, sentence: 'afgebroken.' };
    const known = error instanceof PrintError ? error.message : 'niet geëxporteerd: er ging iets mis.';
    return { code: 2, sentence: isFileError(error) ? `niet geëxporteerd: ${writeReasonOf(error)}.` : known };
  }
}

async function tryToExport(file: string, options: ExportOptions, written: Set<string>, io: Io): Promise<Outcome> {
  const { format, folder, overwrite, own, printer } = options;
  const made = await contentsOf(file, options, io);
  if (!made) return { code: 2, sentence: 'niet geëxporteerd.' };
  if ('sentence' in made) return made;
  const target = targetOf(file, format, made.suffix, folder);
  if (written.has(target))
    return {
      code: 2,
      sentence: `niet geëxporteerd: ‘${target}’ is zojuist van een andere rapportage gemaakt. Kies met --out een eigen map.`,
    };
  const present = await io.readFile(target).catch(() => undefined);
  if (present && !overwrite && !isOurs(present, format)) {
    return {
      code: 2,
      sentence: `niet geëxporteerd: ‘${target}’ bestaat al en is niet (meer) zoals Rapportage het maakte. Met --overschrijf wordt het vervangen.`,
    };
  }
  const { bytes, note } = await makeFile(made.contents, format, { media: io.media, own, printer, signal: io.signal });
  await io.writeFile(target, bytes);
  written.add(target);
  return { code: 0, sentence: `‘${target}’ is geschreven.`, note };
}

async function printJson(file: string, options: ExportOptions, io: Io): Promise<number> {
  const made = await contentsOf(file, options, io);
  if (!made) return 2;
  if ('sentence' in made) {
    io.error(`${file}: ${made.sentence}\n`);
    return made.code;
  }
  if (made.contents.content === 'json') io.out(made.contents.text);
  return 0;
}

interface Made {
  readonly contents: ExportMade;
  readonly suffix: string;
}

/** What to export, or why it is not exported; undefined where the file cannot be read, which this then prints. */
async function contentsOf(
  file: string,
  { format, part, jsonVersion, force, findingsIn }: ExportOptions,
  io: Io,
): Promise<Made | Outcome | undefined> {
  const found = await readText(file, io);
  if (!found) return undefined;
  const report = readReport(found.text);
  const wanted = partFor(format, part);
  const findings = await findingsIn(file, report);
  const {
    made: contents,
    problem,
    blocking,
  } = await exportContents(report, findings, wanted, contentFor(format), jsonVersion);
  if (!contents) return { code: 2, sentence: problem ?? 'niet geëxporteerd.' };
  const suffix = choiceOf(report.template, wanted)?.suffix ?? '';
  if (blocking.length === 0 || force) return { contents, suffix };
  const reasons = blocking.map(({ line, message }) => `    regel ${line}: ${message}`).join('\n');
  return {
    code: 1,
    sentence: `niet geëxporteerd: de status is ‘definitief’, maar dit klopt nog niet (--forceer exporteert toch):\n${reasons}`,
  };
}

function targetOf(file: string, format: Format, suffix: string, folder: string | undefined): string {
  const [own, report] = splitPath(file);
  const name = fileNameFor(report, format, suffix);
  if (folder === undefined) return `${own}${name}`;
  return /[/\\]$/.test(folder) ? `${folder}${name}` : `${folder}/${name}`;
}

function listChoices(values: readonly string[]): string {
  return `${values
    .slice(0, -1)
    .map((value) => `‘${value}’`)
    .join(', ')} of ‘${values.at(-1)}’`;
}
