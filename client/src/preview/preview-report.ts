/** Which report a preview belongs to, also after its file was saved under a name, renamed or moved. */
import { type TextDocument, type Uri, workspace } from 'vscode';

/**
 * A new report that is saved becomes a file with the same words, apart from white space; VS Code does not say that one
 * came from the other, and empties the untitled document only after this.
 */
export function isSavedAs(report: Uri, saved: TextDocument): boolean {
  const untitled = workspace.textDocuments.find(({ isUntitled, uri }) => isUntitled && isSame(uri, report));
  const words = (document: TextDocument) => document.getText().replace(/\s+/g, '');
  return untitled !== undefined && words(untitled) === words(saved);
}

/** The new place of a file when it, or a folder that it is in, was moved; undefined where it was not. */
export function movedTo(report: Uri, oldUri: Uri, newUri: Uri): Uri | undefined {
  if (isSame(report, oldUri)) return newUri;
  const inside = report.scheme === oldUri.scheme && report.path.startsWith(`${oldUri.path}/`);
  return inside ? newUri.with({ path: newUri.path + report.path.slice(oldUri.path.length) }) : undefined;
}

export function isSame(one: Uri, other: Uri): boolean {
  return one.toString() === other.toString();
}
