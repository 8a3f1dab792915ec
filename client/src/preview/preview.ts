/** The previews: one that follows the active editor, and those that were locked to a report; how they come and go. */
import {
  commands,
  type ExtensionContext,
  type TextDocument,
  type TextDocumentChangeEvent,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { PreviewResult } from '../../../protocol/preview.ts';
import type { PageState } from '../../webview/messages.ts';
import { houseStyle, watchHouseStyle } from './house-style.ts';
import { answerPage, followEditors, placeCursor } from './preview-follow.ts';
import { pageOptions, previewPage } from './preview-page.ts';
import { type PreviewPanel, previewPanel } from './preview-panel.ts';
import { isSame, isSavedAs, movedTo } from './preview-report.ts';

export interface Previews {
  /** Shows the preview of a report, in a new panel where there is none that follows the editor yet. */
  open(report: Uri): void;
  /** Locks the preview that is in front to its report, or lets it follow the editor again. */
  toggleLock(): void;
  /** The server now has this document. */
  opened(document: TextDocument): void;
  /** The server now has these changes. */
  changed(event: TextDocumentChangeEvent): void;
  closed(document: TextDocument): void;
  /** What is found between the files of a folder is known again. */
  settled(): void;
}

const viewType = 'rapportage.voorbeeld';
/** For the titles and menus of commands. */
const lockedContext = 'rapportage.voorbeeldVast';

export function startPreviews(
  context: ExtensionContext,
  ask: (report: Uri, part: string | undefined) => Promise<PreviewResult | null>,
): Previews {
  const previews = new Set<PreviewPanel>();
  /** The style sheet that each page was made with, and how often such sheets were changed. */
  const worn = new WeakMap<PreviewPanel, string>();
  let readings = 0;
  /** What the server knows; asking for the page of another document would be asking for nothing. */
  const known = new Set<string>();
  const of = (report: Uri) => [...previews].filter((preview) => isSame(preview.report, report));
  const following = () => [...previews].find(({ locked }) => !locked);

  function show(panel: WebviewPanel, report: Uri, locked: boolean): void {
    const preview = previewPanel(panel, report, locked, {
      ask,
      knows: (one) => known.has(one.toString()),
      lengthOf: (one) => workspace.textDocuments.find(({ uri }) => isSame(uri, one))?.getText().length ?? 0,
      shown: placeCursor,
      told: (one, message) =>
        message.type === 'ready' || message.type === 'tab' ? void wake(one) : void answerPage(one, message),
    });
    previews.add(preview);
    panel.onDidDispose(() => {
      previews.delete(preview);
      preview.dispose();
      tellContext();
    });
    panel.onDidChangeViewState(tellContext);
    const icon = (theme: string) => Uri.joinPath(context.extensionUri, 'media', `file-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    dress(preview);
    tellContext();
  }

  /** Makes the page, and makes it anew where its report has another style sheet of a ministry, or that sheet was changed. */
  function dress(preview: PreviewPanel): void {
    const style = houseStyle(preview.report);
    const wears = style ? `${style}?${readings}` : '';
    if (worn.get(preview) === wears) return;
    worn.set(preview, wears);
    preview.panel.webview.html = previewPage(context, preview.panel.webview, style, readings);
  }

  function follow(preview: PreviewPanel, report: Uri): void {
    preview.follow(report);
    dress(preview);
  }

  async function wake(preview: PreviewPanel): Promise<void> {
    if (known.has(preview.report.toString())) return preview.refresh();
    // Once it is open it is sent to the server, and comes back here through `opened`.
    if (!(await opens(preview.report))) preview.trouble('Deze rapportage is niet meer geopend.');
  }

  function tellContext(): void {
    const active = [...previews].find(({ panel }) => panel.active);
    void commands.executeCommand('setContext', lockedContext, active?.locked === true);
  }

  context.subscriptions.push(
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, state: PageState | undefined) {
        if (!state?.uri) return panel.dispose();
        panel.webview.options = pageOptions(context);
        // Only one follows the editor; one that was open before this one came back stays the one.
        show(panel, Uri.parse(state.uri), state.locked || following() !== undefined);
      },
    }),
    workspace.onDidSaveTextDocument((saved) => {
      for (const preview of previews) if (isSavedAs(preview.report, saved)) follow(preview, saved.uri);
    }),
    workspace.onDidRenameFiles(({ files }) => {
      for (const preview of previews) {
        const moved = files
          .map(({ oldUri, newUri }) => movedTo(preview.report, oldUri, newUri))
          .find((uri) => uri !== undefined);
        if (moved) follow(preview, moved);
      }
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      const preview = following();
      if (!preview || editor?.document.languageId !== 'rapportage' || isSame(editor.document.uri, preview.report))
        return;
      follow(preview, editor.document.uri);
    }),
    ...followEditors(of),
    ...watchHouseStyle(() => {
      readings++;
      for (const preview of previews) dress(preview);
    }),
  );

  return {
    open(report) {
      const preview = following();
      if (!preview) {
        const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
        show(
          window.createWebviewPanel(viewType, 'Voorbeeld', beside, { ...pageOptions(context), enableFindWidget: true }),
          report,
          false,
        );
        return;
      }
      preview.panel.reveal(undefined, true);
      if (isSame(preview.report, report)) return;
      follow(preview, report);
      void wake(preview);
    },
    toggleLock() {
      const preview = [...previews].find(({ panel }) => panel.active) ?? following() ?? [...previews].at(-1);
      if (!preview) return;
      // Two that follow the editor would show the same.
      if (preview.locked) following()?.panel.dispose();
      preview.lock(!preview.locked);
      tellContext();
    },
    opened(document) {
      known.add(document.uri.toString());
      for (const preview of of(document.uri)) void preview.refresh();
    },
    changed({ document, contentChanges }) {
      for (const preview of of(document.uri)) preview.changed(contentChanges, document.version);
    },
    closed(document) {
      known.delete(document.uri.toString());
    },
    settled() {
      for (const preview of previews) if (known.has(preview.report.toString())) void preview.refresh();
    },
  };
}

async function opens(report: Uri): Promise<boolean> {
  // Opening an untitled document that is gone would make a new, empty one.
  if (report.scheme === 'untitled') return workspace.textDocuments.some(({ uri }) => isSame(uri, report));
  return workspace.openTextDocument(report).then(
    () => true,
    () => false,
  );
}
