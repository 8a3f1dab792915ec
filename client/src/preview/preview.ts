/** The previews: one that follows the active editor, and those that were locked to a report; how they come and go. */
import {
  type ExtensionContext,
  type TextDocument,
  type TextDocumentChangeEvent,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { PageState } from '../../webview/messages.ts';
import { watchHouseStyle } from './house-style.ts';
import {
  type Ask,
  active,
  applyHouseStyle,
  findFollowingPreview,
  follow,
  type OpenPreviews,
  previewsOf,
  show,
  tellContext,
  wake,
} from './open-previews.ts';
import { followEditors } from './preview-follow.ts';
import { pageOptions } from './preview-page.ts';
import { isSame, isSavedAs, movedTo } from './preview-report.ts';

export interface Previews {
  /** Shows the preview of a report, in a new panel where none follows the editor yet. */
  open(report: Uri): void;
  /** Locks the active preview to its report, or lets it follow the editor again. */
  toggleLock(): void;
  /** The server now has this document. */
  opened(document: TextDocument): void;
  /** The server now has these changes. */
  changed(event: TextDocumentChangeEvent): void;
  closed(document: TextDocument): void;
  /** The findings between the files of a folder are known again. */
  settled(): void;
}

const viewType = 'rapportage.voorbeeld';

export function startPreviews(context: ExtensionContext, ask: Ask): Previews {
  const state: OpenPreviews = { context, ask, previews: new Set(), worn: new WeakMap(), readings: 0, known: new Set() };
  const { previews, known } = state;
  watch(state);
  return {
    open: (report) => open(state, report),
    toggleLock: () => toggleLock(state),
    opened(document) {
      known.add(document.uri.toString());
      for (const preview of previewsOf(state, document.uri)) void preview.refresh();
    },
    changed({ document, contentChanges }) {
      for (const preview of previewsOf(state, document.uri)) preview.changed(contentChanges, document.version);
    },
    closed(document) {
      known.delete(document.uri.toString());
    },
    settled() {
      for (const preview of previews) if (known.has(preview.report.toString())) void preview.refresh();
    },
  };
}

function open(state: OpenPreviews, report: Uri): void {
  const preview = findFollowingPreview(state);
  if (!preview) {
    const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const options = { ...pageOptions(state.context), enableFindWidget: true };
    show(state, window.createWebviewPanel(viewType, 'Voorbeeld', beside, options), report, false);
    return;
  }
  preview.panel.reveal(undefined, true);
  if (isSame(preview.report, report)) return;
  follow(state, preview, report);
  void wake(state, preview);
}

function toggleLock(state: OpenPreviews): void {
  const preview = active(state) ?? findFollowingPreview(state) ?? [...state.previews].at(-1);
  if (!preview) return;
  // Two previews that follow the editor would show the same.
  if (preview.locked) findFollowingPreview(state)?.panel.dispose();
  preview.lock(!preview.locked);
  tellContext(state);
}

/** Previews follow the editor, a report that gets another name, and changes of the house style. */
function watch(state: OpenPreviews): void {
  const { context, previews } = state;
  context.subscriptions.push(
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, page: PageState | undefined) {
        if (!page?.uri) return panel.dispose();
        panel.webview.options = pageOptions(context);
        // Only one preview follows the editor: one that was open before this one was restored keeps doing so.
        show(state, panel, Uri.parse(page.uri), page.locked || findFollowingPreview(state) !== undefined);
      },
    }),
    workspace.onDidSaveTextDocument((saved) => {
      for (const preview of previews) if (isSavedAs(preview.report, saved)) follow(state, preview, saved.uri);
    }),
    workspace.onDidRenameFiles(({ files }) => {
      for (const preview of previews) {
        const moved = files
          .map(({ oldUri, newUri }) => movedTo(preview.report, oldUri, newUri))
          .find((uri) => uri !== undefined);
        if (moved) follow(state, preview, moved);
      }
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      const preview = findFollowingPreview(state);
      if (!preview || editor?.document.languageId !== 'rapportage' || isSame(editor.document.uri, preview.report))
        return;
      follow(state, preview, editor.document.uri);
    }),
    ...followEditors((report) => previewsOf(state, report)),
    ...watchHouseStyle(() => {
      state.readings++;
      for (const preview of previews) applyHouseStyle(state, preview);
    }),
  );
}
