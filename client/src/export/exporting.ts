/** *Exporteren…*: one report or those of a folder; the server makes the contents, a printer prints where needed. */
import { type CancellationToken, FileType, ProgressLocation, Uri, window, workspace } from 'vscode';
import { ALL, CARD, contentFor, type Format, fileNameFor, fixedPart } from '../../../export/formats.ts';
import { makeFile, type Printer } from '../../../export/make-file.ts';
import { isOurs } from '../../../export/ours.ts';
import {
  type ExportChoice,
  type ExportChoicesParams,
  type ExportChoicesResult,
  type ExportParams,
  type ExportResult,
  exportChoicesRequest,
  exportRequest,
} from '../../../protocol/export.ts';
import { findReports } from '../find-reports.ts';
import { houseStyleText } from '../preview/house-style.ts';
import type { Server } from '../server.ts';
import {
  chooseFormat,
  choosePart,
  type Exported,
  mayBeReplaced,
  mayBeUnfit,
  nameOf,
  saveAs,
  showMany,
  showOne,
} from './export-dialogs.ts';

export interface ExportContext {
  readonly server: Server;
  /** The folder of the extension. */
  readonly home: Uri;
  /** `noPrinter` where nothing can be printed. */
  readonly printer: Printer;
}

/** What a test or a key binding has decided already; the rest is asked. */
export interface ExportOptions {
  readonly format?: Format;
  /** One of the names of a choice. */
  readonly part?: string;
  /** The file for one report. */
  readonly target?: Uri;
}

/** `chosen`: reports and folders. Returns what became of each; undefined if the writer stopped or there is none. */
export async function exportReports(
  chosen: readonly Uri[],
  options: ExportOptions,
  context: ExportContext,
): Promise<readonly Exported[] | undefined> {
  const reports = (await Promise.all(chosen.map(reportsIn))).flat();
  if (reports.length === 0) {
    void window.showInformationMessage(
      'Hier staat geen rapportage: een bestand waarvan de naam eindigt op .rapportage.md.',
    );
    return undefined;
  }
  const choices = await Promise.all(reports.map((report) => choicesOf(report, context.server)));
  const shared = sharedBy(choices.filter((own) => own.length > 0));
  const format = options.format ?? (await chooseFormat(choices.some((own) => choiceNamed(own, CARD))));
  if (!format) return undefined;
  const part = fixedPart(format) ?? options.part ?? (await choosePart(shared));
  if (part === undefined) return undefined;
  const suffixes = new Map(reports.map((report, index) => [report, choiceNamed(choices[index], part)?.suffix ?? '']));
  const one = reports.length === 1 ? reports[0] : undefined;
  const target = one && (options.target ?? (await saveAs(targetBeside(one, format, suffixes.get(one)), format)));
  if (one && !target) return undefined;

  const exported = await window.withProgress(
    { location: ProgressLocation.Notification, title: `Exporteren naar ${format.toUpperCase()}`, cancellable: true },
    async (progress, token) => {
      const results: Exported[] = [];
      for (const report of reports) {
        if (token.isCancellationRequested) break;
        progress.report({ message: nameOf(report), increment: 100 / reports.length });
        const place = target ?? targetBeside(report, format, suffixes.get(report));
        results.push(await exportOne(report, format, part, { place, isAsked: target !== undefined }, context, token));
      }
      return token.isCancellationRequested ? undefined : results;
    },
  );
  if (!exported) return undefined;
  const [only] = exported;
  // Not awaited: the messages stay until they are read, but the files are there already.
  if (one && only) void showOne(only, format);
  else void showMany(exported);
  return exported;
}

async function exportOne(
  report: Uri,
  format: Format,
  part: string,
  { place: target, isAsked }: { readonly place: Uri; readonly isAsked: boolean },
  context: ExportContext,
  token: CancellationToken,
): Promise<Exported> {
  const { server, home, printer } = context;
  const signal = signalOf(token);
  try {
    await workspace.openTextDocument(report);
    const params: ExportParams = {
      uri: server.uriOf(report),
      part,
      content: contentFor(format),
    };
    const answer = await server.ask<ExportResult | null>(exportRequest, params);
    if (!answer?.made) return { report, problem: answer?.problem ?? 'Deze rapportage kan nu niet worden gelezen.' };
    if (answer.blocking.length > 0 && !(await mayBeUnfit(nameOf(report), answer.blocking)))
      return { report, problem: 'Niet geëxporteerd: er zijn nog fouten.' };
    // For a single file the save dialog has asked this already.
    if (!isAsked && !(await isFree(target, format)) && !(await mayBeReplaced(nameOf(target))))
      return { report, problem: `‘${nameOf(target)}’ bestond al en is gebleven.` };
    const media = (path: string) =>
      Promise.resolve(workspace.fs.readFile(Uri.joinPath(home, 'media', ...path.split('/'))));
    const { bytes, note } = await makeFile(answer.made, format, {
      media,
      own: await houseStyleText(report),
      printer,
      signal,
    });
    await workspace.fs.writeFile(target, bytes);
    return { report, target, note };
  } catch (error) {
    return {
      report,
      problem:
        error instanceof Error && error.name === 'PrintError'
          ? error.message
          : `Het is niet gelukt om ‘${nameOf(report)}’ te exporteren.`,
      cause: error,
    };
  }
}

/** The server knows only open documents, so the report is opened without showing it. Empty where it cannot be read. */
async function choicesOf(report: Uri, server: Server): Promise<readonly ExportChoice[]> {
  try {
    await workspace.openTextDocument(report);
    const params: ExportChoicesParams = { uri: server.uriOf(report) };
    return (await server.ask<ExportChoicesResult>(exportChoicesRequest, params)).choices;
  } catch {
    // The export itself will say what is wrong with it.
    return [];
  }
}

/** The choices that all reports have; `ALL` exists for each of them. */
function sharedBy([first = [], ...others]: readonly (readonly ExportChoice[])[]): readonly ExportChoice[] {
  return first.filter(({ id }) => id === ALL || others.every((own) => choiceNamed(own, id)));
}

function choiceNamed(choices: readonly ExportChoice[] = [], name: string): ExportChoice | undefined {
  return choices.find(({ names }) => names.includes(name.toLowerCase()));
}

async function reportsIn(uri: Uri): Promise<readonly Uri[]> {
  const stat = uri.scheme === 'untitled' ? undefined : await workspace.fs.stat(uri);
  if (!stat || (stat.type & FileType.Directory) === 0) return [uri];
  const found = await findReports(uri);
  return [...found].sort((one, other) => one.path.localeCompare(other.path));
}

async function isFree(target: Uri, format: Format): Promise<boolean> {
  const present = await workspace.fs.readFile(target).then(
    (bytes) => bytes,
    () => undefined,
  );
  return present === undefined || isOurs(present, format);
}

/** A report that was never saved has no folder: then the workspace, or else the root of the file system. */
function targetBeside(report: Uri, format: Format, suffix = ''): Uri {
  const name = fileNameFor(nameOf(report), format, suffix);
  if (report.scheme !== 'untitled') return Uri.joinPath(report, '..', name);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder ? Uri.joinPath(folder, name) : Uri.file(name);
}

function signalOf(token: CancellationToken): AbortSignal {
  const controller = new AbortController();
  token.onCancellationRequested(() => controller.abort());
  if (token.isCancellationRequested) controller.abort();
  return controller.signal;
}
