/** The page around card and report: its policy, its styles, its tabs and its script. What they show comes later, from the server. */
import { type ExtensionContext, Uri, type Webview, type WebviewOptions } from 'vscode';

/** What the page may load: our own build and our own styles, nothing else of the disk. */
export function pageOptions({ extensionUri }: ExtensionContext): WebviewOptions {
  return { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'media')] };
}

const styles = ['huisstijl.css', 'card.css', 'preview.css'];
const waiting = '<main><p class="wachten">Het voorbeeld verschijnt zodra de rapportage gelezen is.</p></main>';

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

  // The line for what is wrong is there from the start: screen readers only announce changes in a region that they already know.
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Voorbeeld van de rapportage</title>
${styles.map((style) => `<link rel="stylesheet" href="${source('media', style)}">\n`).join('')}</head>
<body>
<header class="balk">
<div class="knoppen">
<div class="tabs" role="tablist" aria-label="Wat het voorbeeld toont">
<button type="button" role="tab" id="tab-kaart" data-deel="kaart" aria-controls="paneel-kaart" aria-selected="true">Kaart</button>
<button type="button" role="tab" id="tab-rapport" data-deel="rapport" aria-controls="paneel-rapport" aria-selected="false" tabindex="-1">Rapport</button>
</div>
<p class="stand" hidden><span class="stand-past"></span><button type="button" class="stand-bevindingen" title="Toon alle bevindingen"></button><span class="stand-status"></span></p>
</div>
<div class="melding" role="status"></div>
</header>
<div class="paneel" role="tabpanel" id="paneel-kaart" aria-labelledby="tab-kaart" aria-describedby="uitleg-toetsen" tabindex="0">${waiting}</div>
<div class="paneel" role="tabpanel" id="paneel-rapport" aria-labelledby="tab-rapport" aria-describedby="uitleg-toetsen" tabindex="0" hidden>${waiting}</div>
<div id="uitleg-toetsen" hidden>Pijl naar links en rechts gaan van woord naar woord. Enter gaat naar dat woord in de tekst, Ctrl en Enter naar de dialoog van een citaat.</div>
<div class="uitleg" hidden></div>
<script nonce="${nonce}" src="${source('dist', 'webview', 'preview.js')}"></script>
</body>
</html>
`;
}
