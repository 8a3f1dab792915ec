/**
 * Enter on an empty bullet, number or quote line leaves the list or the quote, as writers are used to in Word. The
 * rules of language-configuration.json can only add text to the next line, so we remove the marker right after Enter.
 */
import {
  type ExtensionContext,
  Range,
  type TextDocumentChangeEvent,
  TextDocumentChangeReason,
  type TextEditor,
  window,
  workspace,
} from 'vscode';

const onlyMarker = /^\s*(?:[-*+]|\d+[.)]|>)\s*$/;

export function leaveEmptyItems({ subscriptions }: ExtensionContext): void {
  subscriptions.push(
    workspace.onDidChangeTextDocument((event) => {
      const editor = window.activeTextEditor;
      if (editor?.document !== event.document || event.document.languageId !== 'rapportage') return;
      const line = emptyItemBeforeEnter(event);
      if (line !== undefined) void leave(editor, line);
    }),
  );
}

/** The 0-based line that holds nothing but a marker, if this change is an Enter at its end; else undefined. */
function emptyItemBeforeEnter({ document, contentChanges, reason }: TextDocumentChangeEvent): number | undefined {
  const [change] = contentChanges;
  if (contentChanges.length !== 1 || !change?.range.isEmpty || !/^\r?\n[ \t]*$/.test(change.text)) return undefined;
  // Undo must be able to bring the marker back.
  if (reason === TextDocumentChangeReason.Undo || reason === TextDocumentChangeReason.Redo) return undefined;
  const { line } = change.range.start;
  return onlyMarker.test(document.lineAt(line).text) ? line : undefined;
}

async function leave(editor: TextEditor, line: number, attempts = 3): Promise<void> {
  const { document } = editor;
  const next = document.lineAt(line + 1);
  const place = new Range(line, 0, line + 1, next.firstNonWhitespaceCharacterIndex);
  // Without a blank line in between, Markdown would read what is typed next as part of the last item or quote.
  const isApart = line === 0 || document.lineAt(line - 1).isEmptyOrWhitespace;
  const done = await editor.edit((change) => change.replace(place, isApart ? '' : '\n'), {
    undoStopBefore: false,
    undoStopAfter: false,
  });
  // VS Code refuses the edit where the writer typed on in the meantime.
  if (!done && attempts > 1 && onlyMarker.test(document.lineAt(line).text)) await leave(editor, line, attempts - 1);
}
