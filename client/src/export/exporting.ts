/** *Exporteren…*: one report or those of a folder, chosen, asked of the server, printed where that must, and written. */
import { type CancellationToken, FileType, ProgressLocation, Uri, window, workspace } from 'vscode';
import { contentFor, type Format, fileNameFor, type Part, partFor } from '../../../export/formats.ts';
import { makeFile, type Printer } from '../../../export/make-file.ts';
import { isOurs } from '../../../export/ours.ts';
import { type ExportParams, type ExportResult, exportRequest } from '../../../protocol/export.ts';
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

export interface ExportDesk {
  readonly server: Server;
  /** The folder of the extension. */
  readonly home: Uri;
  /** Absent in a browser, where nothing can be printed. */
  readonly printer: Printer;
}

/** What somebody has said already, a test or a key binding; the rest is asked. */
export interface ExportWishes {
  readonly format?: Format;
  readonly part?: Part;
  /** The file for one report. */
  readonly target?: Uri;
}

/** `chosen`: reports and folders. Answers with what was written; nothing where somebody thought better of it. */
export async function exportReports(
  chosen: readonly Uri[],
  wishes: ExportWishes,
  desk: ExportDesk,
): Promise<readonly Exported[] | undefined> {
  const reports = (await Promise.all(chosen.map(reportsIn))).flat();
  if (reports.length === 0) {
    void window.showInformationMessage(
      'Hier staat geen rapportage: een bestand waarvan de naam eindigt op .rapportage.md.',
    );
    return undefined;
  }
  const format = wishes.format ?? (await chooseFormat());
  const part = format && (wishes.part ?? (partFor(format, 'report') === 'report' ? await choosePart() : 'all'));
  if (!format || !part) return undefined;
  const one = reports.length === 1 ? reports[0] : undefined;
  const target = one && (wishes.target ?? (await saveAs(beside(one, format, part), format)));
  if (one && !target) return undefined;

  const exported = await window.withProgress(
    { location: ProgressLocation.Notification, title: `Exporteren naar ${format.toUpperCase()}`, cancellable: true },
    async (progress, token) => {
      const results: Exported[] = [];
      for (const report of reports) {
        if (token.isCancellationRequested) break;
        progress.report({ message: nameOf(report), increment: 100 / reports.length });
        results.push(await exportOne(report, format, part, target, desk, token));
      }
      return token.isCancellationRequested ? undefined : results;
    },
  );
  if (!exported) return undefined;
  const [only] = exported;
  // Not awaited: the messages stay until they are read, the files are there.
  if (one && only) void showOne(only, format);
  else void showMany(exported);
  return exported;
}

async function exportOne(
  report: Uri,
  format: Format,
  part: Part,
  chosen: Uri | undefined,
  desk: ExportDesk,
  token: CancellationToken,
): Promise<Exported> {
  const { server, home, printer } = desk;
  const signal = signalOf(token);
  try {
    // The server knows what is open; a report that is not is opened for it, and not shown.
    await workspace.openTextDocument(report);
    const params: ExportParams = {
      uri: server.uriOf(report),
      part: partFor(format, part),
      content: contentFor(format),
    };
    const answer = await server.ask<ExportResult | null>(exportRequest, params);
    if (!answer?.made) return { report, problem: answer?.problem ?? 'Deze rapportage kan nu niet worden gelezen.' };
    if (answer.blocking.length > 0 && !(await mayBeUnfit(nameOf(report), answer.blocking)))
      return { report, problem: 'Niet geëxporteerd: er zijn nog fouten.' };
    const target = chosen ?? beside(report, format, part);
    // In the dialog for one file it was asked already.
    if (!chosen && !(await isFree(target, format)) && !(await mayBeReplaced(nameOf(target))))
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

/** A report that was never saved has no folder: then the workspace, or whatever VS Code takes for home. */
function beside(report: Uri, format: Format, part: Part): Uri {
  const name = fileNameFor(nameOf(report), format, part);
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
