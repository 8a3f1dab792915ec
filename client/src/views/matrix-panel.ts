/** *Overzicht dialogen en secties*: one page at a time, a table whose links are commands, so it needs no script. */
import { type ExtensionContext, Uri, ViewColumn, type Webview, type WebviewPanel, window } from 'vscode';
import { type MatrixParams, type MatrixResult, matrixRequest } from '../../../protocol/listing.ts';
import type { Server } from '../server.ts';
import type { ActiveReport } from './active-report.ts';
import type { Listing } from './listing.ts';

const command = 'rapportage.gaNaar';

/** Returns the command that opens it, for the active report or for one that the writer picks. */
export function startMatrix(
  { extensionUri, subscriptions }: ExtensionContext,
  server: Server,
  listing: Listing,
  active: ActiveReport,
): () => Promise<void> {
  let panel: WebviewPanel | undefined;
  let shown: { readonly uri: string; html?: string } | undefined;
  subscriptions.push(listing.onDidChange(() => void refresh()));

  async function open(): Promise<void> {
    const uri = active.uri() ?? (await pickReport(listing));
    if (uri === undefined) return;
    shown = { uri };
    if (!panel) {
      const media = Uri.joinPath(extensionUri, 'media');
      const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      panel = window.createWebviewPanel('rapportage.dialogenOverzicht', 'Dialogen en secties', beside, {
        enableScripts: false,
        enableCommandUris: [command],
        enableFindWidget: true,
        localResourceRoots: [media],
      });
      panel.iconPath = { light: Uri.joinPath(media, 'file-light.svg'), dark: Uri.joinPath(media, 'file-dark.svg') };
      panel.onDidDispose(() => {
        panel = undefined;
      });
    } else panel.reveal(undefined, true);
    await refresh();
  }

  async function refresh(): Promise<void> {
    const asked = shown;
    if (!panel || !asked) return;
    const params: MatrixParams = { uri: asked.uri, command };
    const answer = await server.ask<MatrixResult | null>(matrixRequest, params).catch(() => null);
    // Where nothing changed nothing is set, so that the page keeps its scroll position while writers type elsewhere.
    if (!answer || !panel || asked !== shown || asked.html === answer.html) return;
    asked.html = answer.html;
    panel.title = `Dialogen en secties: ${answer.title}`;
    panel.webview.html = page(panel.webview, extensionUri, answer.html);
  }

  return open;
}

async function pickReport(listing: Listing): Promise<string | undefined> {
  const reports = await listing.reports();
  if (reports.length === 0) void window.showInformationMessage('Er is in deze werkmap nog geen rapportage.');
  if (reports.length <= 1) return reports[0]?.uri;
  const items = reports.map(({ label, detail, uri }) => ({ label, detail, uri }));
  return (await window.showQuickPick(items, { placeHolder: 'Van welke rapportage wilt u het overzicht zien?' }))?.uri;
}

function page(webview: Webview, extensionUri: Uri, main: string): string {
  const style = webview.asWebviewUri(Uri.joinPath(extensionUri, 'media', 'matrix.css')).toString();
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dialogen en secties</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
${main}
</body>
</html>
`;
}
