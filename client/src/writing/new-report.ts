/** *Nieuwe rapportage*: asks, and writes what the server makes of the answers in a new, unsaved document. */
import { Position, Selection, SnippetString, type TextDocument, Uri, window, workspace } from 'vscode';
import {
  type GemeentenResult,
  gemeentenRequest,
  type KindsResult,
  kindsRequest,
  type NewReportParams,
  type NewReportResult,
  newReportRequest,
} from '../../../protocol/writing.ts';
import type { Server } from '../server.ts';
import { askNewReport } from './ask-new-report.ts';

export async function beginReport(server: Server): Promise<void> {
  const { kinds } = await server.ask<KindsResult>(kindsRequest, {});
  const { gemeenten } = await server.ask<GemeentenResult>(gemeentenRequest, {});
  const answers = await askNewReport(kinds, gemeenten);
  if (!answers) return;
  const params: NewReportParams = { kind: kinds[0]?.kind ?? '', ...answers };
  const { snippet, fileName } = await server.ask<NewReportResult>(newReportRequest, params);
  const editor = await window.showTextDocument(await emptyReport(fileName));
  await editor.insertSnippet(new SnippetString(snippet), new Position(0, 0));
}

/** Opens `text` unsaved; `folder` and `name`: where it would be saved, and the file name without its ending. */
export async function openReportText(text: string, folder: Uri, name: string): Promise<void> {
  const editor = await window.showTextDocument(await untitledReport(folder, name));
  await editor.edit((edit) => edit.insert(new Position(0, 0), text));
  const start = new Position(0, 0);
  editor.selection = new Selection(start, start);
}

/** Has a name in the open folder, so that saving asks nothing; without a folder VS Code asks where to save. */
function emptyReport(fileName: string): Promise<TextDocument> {
  return untitledReport(workspace.workspaceFolders?.[0]?.uri, fileName.replace(/\.rapportage\.md$/, ''));
}

async function untitledReport(folder: Uri | undefined, name: string): Promise<TextDocument> {
  // An untitled document with a path is saved there; VS Code offers that for `file:` only.
  if (folder?.scheme !== 'file') return workspace.openTextDocument({ language: 'rapportage' });
  return workspace.openTextDocument((await freeName(folder, name)).with({ scheme: 'untitled' }));
}

/** `wonen.rapportage.md`, or `wonen-2.rapportage.md` where that is taken. */
async function freeName(folder: Uri, name: string, count = 1): Promise<Uri> {
  const uri = Uri.joinPath(folder, `${name}${count === 1 ? '' : `-${count}`}.rapportage.md`);
  return (await isTaken(uri)) ? freeName(folder, name, count + 1) : uri;
}

async function isTaken(uri: Uri): Promise<boolean> {
  if (workspace.textDocuments.some((document) => document.uri.path === uri.path)) return true;
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
