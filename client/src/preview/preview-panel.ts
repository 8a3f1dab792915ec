/** One panel: asks the server for the part that is shown after every change, and keeps the last good page. */
import type { Disposable, TextDocumentContentChangeEvent, Uri, WebviewPanel } from 'vscode';
import type { PreviewResult } from '../../../protocol/preview.ts';
import type { FromPage, PageMessage, ToPage } from '../../webview/messages.ts';
import { movedBack, moveOffset } from '../moved.ts';
import { changeMessage } from './page-change.ts';
import type { PanelState, PreviewPanel, Surroundings, Typed } from './panel-state.ts';

export function previewPanel(
  panel: WebviewPanel,
  report: Uri,
  locked: boolean,
  around: Surroundings,
): PreviewPanel & Disposable {
  const state: PanelState = {
    panel,
    around,
    report,
    locked,
    part: undefined,
    good: undefined,
    title: '',
    asking: false,
    stale: false,
    gone: false,
    typed: [],
  };
  const preview: PreviewPanel & Disposable = {
    panel,
    get report() {
      return state.report;
    },
    get locked() {
      return state.locked;
    },
    lock: (next) => lock(state, next),
    follow: (next) => follow(state, next, preview),
    changed: (changes, version) => {
      state.typed = [...state.typed, ...changes.map((change) => typedIn(change, version))];
      void refresh(state, preview);
    },
    refresh: () => refresh(state, preview),
    trouble: (sentence) => tellTrouble(state, sentence),
    post: (message) => post(state, message),
    toText: (offset, version) => moveOffset(offset, changesSince(state, version)),
    toPage: (offset) => (state.good ? movedBack(offset, changesSince(state, state.good.version)) : offset),
    dispose() {
      state.gone = true;
    },
  };
  panel.webview.onDidReceiveMessage((message: FromPage) => hear(state, message, preview));
  return preview;
}

function lock(state: PanelState, locked: boolean): void {
  state.locked = locked;
  post(state, { type: 'lock', locked });
  setTitle(state);
}

function follow(state: PanelState, report: Uri, preview: PreviewPanel): void {
  state.report = report;
  state.good = undefined;
  state.typed = [];
  void refresh(state, preview);
}

function typedIn({ rangeOffset, rangeLength, text }: TextDocumentContentChangeEvent, version: number): Typed {
  return { start: rangeOffset, removed: rangeLength, added: text.length, version };
}

function changesSince({ typed }: PanelState, version: number): readonly Typed[] {
  return typed.filter((change) => change.version > version);
}

/** The page says `ready` when it is new, or when it was hidden and VS Code had thrown it away. */
function hear(state: PanelState, message: FromPage, preview: PreviewPanel): void {
  if (message.type === 'ready' || message.type === 'tab') {
    if (state.good?.part !== message.part) state.good = undefined;
    state.part = message.part;
    post(state, { type: 'lock', locked: state.locked });
    if (state.good) post(state, state.good);
  }
  state.around.told(preview, message);
}

async function refresh(state: PanelState, preview: PreviewPanel): Promise<void> {
  const { around } = state;
  state.stale = true;
  if (state.asking) return;
  state.asking = true;
  while (state.stale && !state.gone) {
    state.stale = false;
    const { report, part } = state;
    const page = around.knows(report) ? await around.ask(report, part) : null;
    // If the report was closed in the meantime there is no new page, and nothing is wrong with the last one.
    const isThere = page !== null || around.knows(state.report);
    if (isThere && !state.gone && report === state.report && part === state.part) receive(state, page, preview);
  }
  state.asking = false;
}

function receive(state: PanelState, page: PreviewResult | null, preview: PreviewPanel): void {
  if (!page) {
    tellTrouble(
      state,
      state.good
        ? 'Het voorbeeld loopt achter: dit is de laatste versie die wel gemaakt kon worden.'
        : 'Het voorbeeld kan nu niet gemaakt worden.',
    );
    return;
  }
  const { trouble } = page;
  const isOther = state.good?.version !== page.version;
  if (!state.good || !trouble) {
    show(state, page);
    tellTrouble(state, trouble ?? '', page.state);
  } else tellTrouble(state, `${trouble} Hieronder staat het laatste goede voorbeeld.`, page.state);
  state.around.shown(preview, isOther);
}

/** Shows the page as it is now; sends only what differs from the page before it. */
function show(panel: PanelState, page: PreviewResult): void {
  const { version, part, parts, html, places, findings, state } = page;
  const { report, good, around } = panel;
  const uri = report.toString();
  const length = around.lengthOf(report);
  const message: PageMessage = { type: 'page', uri, version, part, parts, html, places, findings, state, length };
  panel.title = page.title;
  panel.part = part;
  panel.typed = changesSince(panel, good?.version ?? 0);
  const change = good && changeMessage(good, message);
  panel.good = message;
  setTitle(panel);
  post(panel, change ?? message);
}

function setTitle({ panel, locked, title }: PanelState): void {
  panel.title = `${locked ? 'Vast voorbeeld' : 'Voorbeeld'}${title && `: ${title}`}`;
}

function tellTrouble(panel: PanelState, sentence: string, state?: PreviewResult['state']): void {
  post(panel, {
    type: 'trouble',
    uri: panel.report.toString(),
    part: panel.part,
    sentence,
    ...(state !== undefined && { state }),
  });
}

function post({ panel }: PanelState, message: ToPage): void {
  void panel.webview.postMessage(message);
}
