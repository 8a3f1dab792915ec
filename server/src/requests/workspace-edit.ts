/** Edits of a document as the editor is to have them: held to the version that they were made for, where it can do that. */
import type { CodeAction } from 'vscode-languageserver';

/** Of actions that change only this document. An editor whose text is another by then refuses them; `version` is null for a file on disk. */
export function versionedActions(actions: readonly CodeAction[], uri: string, version: number | null): CodeAction[] {
  return actions.map((action) => {
    const edits = action.edit?.changes?.[uri];
    return edits ? { ...action, edit: { documentChanges: [{ textDocument: { uri, version }, edits }] } } : action;
  });
}
