/** The commands that change a report at the cursor. The server gives the edits; here they become one undo step. */
import { Range, Selection, type TextEditor, TextEditorRevealType, window } from 'vscode';
import {
  type RefactoringId,
  type RefactoringParams,
  type RefactoringResult,
  refactoringRequest,
} from '../../../protocol/base.ts';
import type { Server } from '../server.ts';

export const refactorings: readonly RefactoringId[] = [
  'puntOmhoog',
  'puntOmlaag',
  'puntVerplaatsen',
  'kaderMaken',
  'aantallenInvullen',
  'dialogenNummeren',
];

export async function refactor(server: Server, editor: TextEditor, id: RefactoringId): Promise<void> {
  const { document, selection } = editor;
  const before = document.version;
  const params: RefactoringParams = {
    uri: server.uriOf(document.uri),
    id,
    selection: { start: selection.start, end: selection.end },
  };
  const { edits, caret, reason } = await server.ask<RefactoringResult>(refactoringRequest, params);
  if (edits.length === 0) {
    if (reason !== '') void window.showInformationMessage(reason);
    return;
  }
  // The writer typed on in the meantime, so the ranges that the server gave are no longer right.
  if (document.version !== before) return refactor(server, editor, id);
  const done = await editor.edit((change) => {
    for (const { range, newText } of edits)
      change.replace(new Range(range.start.line, range.start.character, range.end.line, range.end.character), newText);
  });
  if (!done || !caret) return;
  editor.selection = new Selection(caret.line, caret.character, caret.line, caret.character);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
