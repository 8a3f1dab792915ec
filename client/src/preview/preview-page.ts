/** The page around the parts of a report: its policy, styles and script. What it shows comes later, from the server. */
import { type ExtensionContext, Uri, type Webview, type WebviewOptions } from 'vscode';
import { houseStyleRoots } from './house-style.ts';
import { previewBody, previewStyles } from './preview-body.ts';

/** What the page may load: our own build and styles, and the house style in the workspace with what it needs. */
export function pageOptions({ extensionUri }: ExtensionContext): WebviewOptions {
  return {
    enableScripts: true,
    localResourceRoots: [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'media'), ...houseStyleRoots()],
  };
}

/** `style` is laid over our own style sheets; another `version` makes the browser read it again. */
export function previewPage(
  { extensionUri }: ExtensionContext,
  webview: Webview,
  style: Uri | undefined,
  version: number,
): string {
  const source = (...path: string[]) => webview.asWebviewUri(Uri.joinPath(extensionUri, ...path)).toString();
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `img-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');

  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Voorbeeld van de rapportage</title>
${previewStyles.map((style) => `<link rel="stylesheet" href="${source('media', style)}">\n`).join('')}${style ? `<link rel="stylesheet" href="${webview.asWebviewUri(style)}?${version}">\n` : ''}</head>
<body>
${previewBody}
<script nonce="${nonce}" src="${source('dist', 'webview', 'preview.js')}"></script>
</body>
</html>
`;
}
