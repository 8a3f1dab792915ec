/** Edits for editors that can hold them to the version of the document that they were made for. */
import type { CodeAction } from 'vscode-languageserver';

/** For actions that change only `uri`. An editor with another version refuses them; null: a file on disk. */
export function versionedActions(actions: readonly CodeAction[], uri: string, version: number | null): CodeAction[] {
  return actions.map((action) => {
    const edits = action.edit?.changes?.[uri];
    return edits ? { ...action, edit: { documentChanges: [{ textDocument: { uri, version }, edits }] } } : action;
  });
}
