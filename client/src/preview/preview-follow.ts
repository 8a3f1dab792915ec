/** Preview and editor side by side: the cursor, scrolling in both directions, and what readers of the page point at. */
import { commands, type Disposable, type Uri, window, workspace } from 'vscode';
import type { FromPage } from '../../webview/messages.ts';
import type { PreviewPanel } from './panel-state.ts';
import { editorsOf, goToDefinition, goToFinding, goToWord, scrollEditors, topOf } from './preview-editor.ts';

/** `of`: the previews of a report. */
export function followEditors(of: (report: Uri) => readonly PreviewPanel[]): readonly Disposable[] {
  return [
    window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
      for (const preview of of(document.uri)) placeCursor(preview, true);
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const { uri } = textEditor.document;
      if (!wants('schuiftMeeMetEditor', uri)) return;
      const withCursor = textEditor.visibleRanges.some((range) => range.contains(textEditor.selection.active));
      for (const preview of of(uri))
        preview.post({ type: 'scroll', offset: preview.toPage(topOf(textEditor)), withCursor });
    }),
  ];
}

/** Tells the page where the cursor is, and brings that into view where the settings ask for it. */
export function placeCursor(preview: PreviewPanel, reveal: boolean): void {
  const editors = editorsOf(preview.report);
  const editor = editors.find((one) => one === window.activeTextEditor) ?? editors[0];
  const offset = editor && preview.toPage(editor.document.offsetAt(editor.selection.active));
  preview.post({ type: 'cursor', offset, reveal: reveal && wants('schuiftMeeMetEditor', preview.report) });
}

export async function answerPage(preview: PreviewPanel, message: FromPage): Promise<void> {
  const { report } = preview;
  if (message.type === 'word') await goToWord(report, preview.toText(message.offset, message.version));
  if (message.type === 'register') await goToDefinition(report, preview.toText(message.offset, message.version));
  if (message.type === 'finding') await goToFinding(report, preview.toText(message.start, message.version));
  if (message.type === 'problems') await commands.executeCommand('workbench.actions.view.problems');
  if (message.type === 'scrolled' && wants('editorSchuiftMee', report))
    scrollEditors(report, preview.toText(message.offset, message.version));
}

function wants(name: 'schuiftMeeMetEditor' | 'editorSchuiftMee', report: Uri): boolean {
  return workspace.getConfiguration('rapportage.voorbeeld', report).get(name, true);
}
