/** The commands that move points, make kaders and follow the list of dialogues. What changes, the server says; here it is one undo step. */
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
  // Typed on in the meantime: what the server named stands elsewhere now.
  if (document.version !== before) return refactor(server, editor, id);
  const done = await editor.edit((change) => {
    for (const { range, newText } of edits)
      change.replace(new Range(range.start.line, range.start.character, range.end.line, range.end.character), newText);
  });
  if (!done || !caret) return;
  editor.selection = new Selection(caret.line, caret.character, caret.line, caret.character);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
