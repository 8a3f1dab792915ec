/** The page around the card: its policy, its styles and its script. The card itself comes later, from the server. */
import { type ExtensionContext, Uri, type Webview, type WebviewOptions } from 'vscode';

/** What the page may load: our own build and our own styles, nothing else of the disk. */
export function pageOptions({ extensionUri }: ExtensionContext): WebviewOptions {
  return { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'media')] };
}

export function previewPage({ extensionUri }: ExtensionContext, webview: Webview): string {
  const source = (...path: string[]) => webview.asWebviewUri(Uri.joinPath(extensionUri, ...path)).toString();
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `img-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');

  // The strip is there from the start: screen readers only announce changes in a region that they already know.
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Voorbeeld van de rapportkaart</title>
<link rel="stylesheet" href="${source('media', 'huisstijl.css')}">
<link rel="stylesheet" href="${source('media', 'card.css')}">
<link rel="stylesheet" href="${source('media', 'preview.css')}">
</head>
<body>
<div class="melding" role="status"></div>
<main><p class="wachten">Het voorbeeld verschijnt zodra de rapportage gelezen is.</p></main>
<script nonce="${nonce}" src="${source('dist', 'webview', 'preview.js')}"></script>
</body>
</html>
`;
}
