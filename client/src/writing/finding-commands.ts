/** *Alles herstellen wat veilig kan* and *Wat moet er nog voor de volgende status?* */
import { Range, Selection, type TextEditor, TextEditorRevealType, WorkspaceEdit, window, workspace } from 'vscode';
import {
  type FixAllParams,
  type FixAllResult,
  fixAllRequest,
  type NextStatusParams,
  type NextStatusResult,
  nextStatusRequest,
  type Span,
} from '../../../protocol/base.ts';
import type { Server } from '../server.ts';

/** Makes all fixes in one edit, so that one undo takes them back. */
export async function fixAll(server: Server, { document }: TextEditor): Promise<void> {
  const { version } = document;
  const params: FixAllParams = { uri: server.uriOf(document.uri) };
  const { edits, fixed, refused } = await server.ask<FixAllResult>(fixAllRequest, params);
  const left =
    refused.length === 0
      ? ''
      : ` ${count(refused.length, 'bevinding is', 'bevindingen zijn')} niet hersteld, omdat de inhoud van het rapport zou veranderen.`;
  if (edits.length === 0) {
    void window.showInformationMessage(`Er is niets dat zonder keuze kan worden hersteld.${left}`);
    return;
  }
  // The writer typed on in the meantime: no edits are better than edits in the wrong place.
  if (document.version !== version) return;
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(document.uri, toRange(range), newText);
  if (!(await workspace.applyEdit(edit))) return;
  void window.showInformationMessage(
    `${count(fixed, 'bevinding is', 'bevindingen zijn')} hersteld. Ongedaan maken kan in één keer.${left}`,
  );
}

/** Lists what is to be done for the next status; where nothing is, offers to set it. */
export async function showNextStatus(server: Server, editor: TextEditor): Promise<void> {
  const { document } = editor;
  const params: NextStatusParams = { uri: server.uriOf(document.uri) };
  const answer = await server.ask<NextStatusResult | null>(nextStatusRequest, params);
  if (!answer) return;
  const { status, next, items, raise, version } = answer;
  if (items.length > 0) {
    const chosen = await window.showQuickPick(
      items.map(({ range, message }) => ({ label: message, description: `regel ${range.start.line + 1}`, range })),
      {
        title: `${count(items.length, 'punt staat', 'punten staan')} tussen ‘${status}’ en ${next === '' ? 'publicatie' : `‘${next}’`}`,
        placeHolder: 'Kies een punt om erheen te gaan',
        matchOnDescription: true,
      },
    );
    if (chosen) goTo(await window.showTextDocument(document, editor.viewColumn), chosen.range);
    return;
  }
  if (next === '') {
    void window.showInformationMessage('Dit rapport is definitief en er staat niets meer open.');
    return;
  }
  const change = `Status op ‘${next}’ zetten`;
  const choice = await window.showInformationMessage(
    `Er staat niets meer tussen ‘${status}’ en ‘${next}’.`,
    ...(raise ? [change] : []),
  );
  if (choice !== change || !raise || document.version !== version) return;
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, toRange(raise.range), raise.newText);
  await workspace.applyEdit(edit);
}

function goTo(editor: TextEditor, span: Span): void {
  const range = toRange(span);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

function toRange({ start, end }: Span): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? `Eén ${one}` : `${number} ${many}`;
}
