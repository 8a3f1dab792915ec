/** Opens a document that is not saved yet and writes a new report in it. */
import { Position, SnippetString, type TextDocument, Uri, window, workspace } from 'vscode';

export async function openNewReport(snippet: string): Promise<void> {
  const document = await emptyReport();
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet), new Position(0, 0));
}

/** With a name in the folder that is open, so that saving needs no questions; without a folder VS Code asks for a place. */
async function emptyReport(): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  // An untitled document with a path is a file to be; in other file systems VS Code has no such thing.
  if (folder?.scheme !== 'file') return workspace.openTextDocument({ language: 'rapportage' });
  return workspace.openTextDocument((await freeName(folder)).with({ scheme: 'untitled' }));
}

async function freeName(folder: Uri, count = 1): Promise<Uri> {
  const uri = Uri.joinPath(folder, count === 1 ? 'nieuw.rapportage.md' : `nieuw-${count}.rapportage.md`);
  return (await isTaken(uri)) ? freeName(folder, count + 1) : uri;
}

async function isTaken(uri: Uri): Promise<boolean> {
  if (workspace.textDocuments.some((document) => document.uri.path === uri.path)) return true;
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
