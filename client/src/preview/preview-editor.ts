/** What the preview does in the editor of its report: go to a place, to the register or to the fixes of a finding. */
import {
  commands,
  type Definition,
  type LocationLink,
  type Position,
  Range,
  Selection,
  TabInputText,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';

/** Opens the report, in the editor that shows it already if there is one, with this place selected. */
export async function goTo(report: Uri, place: (at: (offset: number) => Position) => Range): Promise<TextEditor> {
  const document = await workspace.openTextDocument(report);
  const range = place((offset) => document.positionAt(offset));
  const editor = await window.showTextDocument(document, { viewColumn: columnOf(report), selection: range });
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** Puts the cursor at this offset. */
export async function goToWord(report: Uri, offset: number): Promise<void> {
  await goTo(report, (at) => new Range(at(offset), at(offset)));
}

/** Brings the finding into view, puts the cursor on it and offers its fixes. */
export async function goToFinding(report: Uri, start: number): Promise<void> {
  await goToWord(report, start);
  await commands.executeCommand('editor.action.quickFix');
}

/** Like Ctrl+click in the editor: goes to what this place refers to, such as the record of a quote's dialogue. */
export async function goToDefinition(report: Uri, offset: number): Promise<void> {
  const document = await workspace.openTextDocument(report);
  const at = document.positionAt(offset);
  const found = await commands.executeCommand<(Definition & object) | LocationLink[]>(
    'vscode.executeDefinitionProvider',
    report,
    at,
  );
  const [first] = Array.isArray(found) ? found : [found];
  if (!first) return goToWord(report, offset);
  const target =
    'targetUri' in first ? { uri: first.targetUri, range: first.targetSelectionRange ?? first.targetRange } : first;
  await goTo(target.uri, () => new Range(target.range.start, target.range.start));
}

/** Puts this place at the top of every editor that shows the report. */
export function scrollEditors(report: Uri, offset: number): void {
  for (const { document, revealRange } of editorsOf(report)) {
    const at = document.positionAt(offset);
    revealRange(new Range(at, at), TextEditorRevealType.AtTop);
  }
}

export function editorsOf(report: Uri): readonly TextEditor[] {
  return window.visibleTextEditors.filter(({ document }) => document.uri.toString() === report.toString());
}

/** The offset of the top visible line of an editor. */
export function topOf({ document, visibleRanges }: TextEditor): number {
  return document.offsetAt(visibleRanges[0]?.start ?? new Selection(0, 0, 0, 0).start);
}

function columnOf(report: Uri): ViewColumn {
  const [editor] = editorsOf(report);
  if (editor?.viewColumn) return editor.viewColumn;
  const isOf = (input: unknown) => input instanceof TabInputText && input.uri.toString() === report.toString();
  return window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => isOf(input)))?.viewColumn ?? ViewColumn.One;
}
