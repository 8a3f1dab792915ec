/** The preview's page: shows the card that the extension sends, patched in place so that scroll position and focus stay. */
import morphdom from 'morphdom';
import type { PageState, ReadyMessage, ToPage } from './messages.ts';

/** Given by VS Code to every page in a panel; may be asked for once. */
declare function acquireVsCodeApi(): {
  postMessage(message: ReadyMessage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
};

const vscode = acquireVsCodeApi();
/** Where the reader was before the page was thrown away; used up by the first card. */
let scrollBack = vscode.getState()?.scrollY;
let uri = '';

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  uri = data.uri;
  if (data.type === 'trouble') showTrouble(data.sentence);
  else showCard(data.html, data.version);
  remember();
});
window.addEventListener('scrollend', remember);

const ready: ReadyMessage = { type: 'ready' };
vscode.postMessage(ready);

function showCard(html: string, version: number): void {
  const shown = document.querySelector('main');
  // Parsed aside, where nothing runs or loads; of what came in, only the card itself is taken over.
  const card = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  if (!shown || !card) return;
  card.dataset.version = String(version);
  morphdom(shown, card);
  showTrouble('');
  if (scrollBack !== undefined) window.scrollTo(0, scrollBack);
  scrollBack = undefined;
}

function showTrouble(sentence: string): void {
  const strip = document.querySelector<HTMLElement>('.melding');
  if (!strip || strip.textContent === sentence) return;
  strip.textContent = sentence;
}

function remember(): void {
  if (uri) vscode.setState({ uri, scrollY: window.scrollY });
}
