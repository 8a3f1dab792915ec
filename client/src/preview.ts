/** The previews: one panel per report, beside its editor, that shows the card and follows what is typed. */
import { type ExtensionContext, type TextDocument, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { CardResult } from '../../server/src/protocol.ts';
import type { CardMessage, PageState, ToPage } from '../webview/messages.ts';
import { pageOptions, previewPage } from './preview-page.ts';

export interface Previews {
  /** Shows the preview of a report, in a new panel where there is none yet. */
  open(report: Uri): void;
  /** The server now has this document as it is, new or changed. */
  sent(document: TextDocument): void;
  closed(document: TextDocument): void;
}

interface Preview {
  readonly panel: WebviewPanel;
  report: Uri;
  card?: CardMessage;
  /** A request is under way: there is never a second one. */
  asking: boolean;
  /** What is shown, or being asked for, is of an older text. */
  stale: boolean;
}

const viewType = 'rapportage.voorbeeld';

export function startPreviews(context: ExtensionContext, askCard: (report: Uri) => Promise<CardResult | null>): Previews {
  const previews = new Set<Preview>();
  /** What the server knows; asking for the card of another document would be asking for nothing. */
  const known = new Set<string>();
  const of = (report: Uri) => [...previews].find((preview) => isSame(preview.report, report));

  function show(panel: WebviewPanel, report: Uri): void {
    const preview: Preview = { panel, report, asking: false, stale: false };
    previews.add(preview);
    panel.onDidDispose(() => previews.delete(preview));
    // The page says that it is ready: it is new, or it was hidden and VS Code had thrown it away.
    panel.webview.onDidReceiveMessage(() => wake(preview));
    const icon = (theme: string) => Uri.joinPath(context.extensionUri, 'media', `file-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    panel.webview.html = previewPage(context, panel.webview);
  }

  async function wake(preview: Preview): Promise<void> {
    if (preview.card) post(preview, preview.card);
    if (known.has(preview.report.toString())) return refresh(preview);
    // Once it is open it is sent to the server, and comes back here through `sent`.
    if (!(await opens(preview.report))) tell(preview, 'Deze rapportage is niet meer geopend.');
  }

  async function refresh(preview: Preview): Promise<void> {
    preview.stale = true;
    if (preview.asking) return;
    preview.asking = true;
    while (preview.stale && previews.has(preview)) {
      preview.stale = false;
      const { report } = preview;
      const card = await askCard(report);
      // Closed in the meantime: there is no new card, and nothing is wrong with the last one.
      const isThere = card !== null || known.has(report.toString());
      if (isThere && previews.has(preview) && isSame(report, preview.report)) receive(preview, card);
    }
    preview.asking = false;
  }

  function follow(preview: Preview, report: Uri): void {
    preview.report = report;
    if (known.has(report.toString())) void refresh(preview);
  }

  context.subscriptions.push(
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, state: PageState | undefined) {
        if (!state?.uri) return panel.dispose();
        panel.webview.options = pageOptions(context);
        show(panel, Uri.parse(state.uri));
      },
    }),
    workspace.onDidSaveTextDocument((saved) => {
      for (const preview of previews) if (isSavedAs(preview.report, saved)) follow(preview, saved.uri);
    }),
    workspace.onDidRenameFiles(({ files }) => {
      for (const preview of previews) {
        const moved = files.map(({ oldUri, newUri }) => movedTo(preview.report, oldUri, newUri)).find((uri) => uri !== undefined);
        if (moved) follow(preview, moved);
      }
    }),
  );

  return {
    open(report) {
      const preview = of(report);
      if (preview) return preview.panel.reveal(undefined, true);
      const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      show(window.createWebviewPanel(viewType, 'Voorbeeld', beside, { ...pageOptions(context), enableFindWidget: true }), report);
    },
    sent(document) {
      known.add(document.uri.toString());
      const preview = of(document.uri);
      if (preview) void refresh(preview);
    },
    closed(document) {
      known.delete(document.uri.toString());
    },
  };
}

function receive(preview: Preview, card: CardResult | null): void {
  if (!card) {
    tell(
      preview,
      preview.card ? 'Het voorbeeld loopt achter: dit is de laatste versie die wel gemaakt kon worden.' : 'Het voorbeeld kan nu niet gemaakt worden.',
    );
    return;
  }
  preview.panel.title = `Voorbeeld: ${card.title}`;
  preview.card = { type: 'card', uri: preview.report.toString(), version: card.version, html: card.html };
  post(preview, preview.card);
}

function tell(preview: Preview, sentence: string): void {
  post(preview, { type: 'trouble', uri: preview.report.toString(), sentence });
}

function post({ panel }: Preview, message: ToPage): void {
  void panel.webview.postMessage(message);
}

async function opens(report: Uri): Promise<boolean> {
  // Opening an untitled document that is gone would make a new, empty one.
  if (report.scheme === 'untitled') return workspace.textDocuments.some(({ uri }) => isSame(uri, report));
  return workspace.openTextDocument(report).then(
    () => true,
    () => false,
  );
}

/**
 * A new report that is saved becomes a file with the same words, give or take a last line; VS Code does not say that the
 * one came from the other, and empties the first only after this.
 */
function isSavedAs(report: Uri, saved: TextDocument): boolean {
  const untitled = workspace.textDocuments.find(({ isUntitled, uri }) => isUntitled && isSame(uri, report));
  const words = (document: TextDocument) => document.getText().replace(/\s+/g, '');
  return untitled !== undefined && words(untitled) === words(saved);
}

/** Where a file is when it, or a folder that it is in, was moved. */
function movedTo(report: Uri, oldUri: Uri, newUri: Uri): Uri | undefined {
  if (isSame(report, oldUri)) return newUri;
  const inside = report.scheme === oldUri.scheme && report.path.startsWith(`${oldUri.path}/`);
  return inside ? newUri.with({ path: newUri.path + report.path.slice(oldUri.path.length) }) : undefined;
}

function isSame(one: Uri, other: Uri): boolean {
  return one.toString() === other.toString();
}
