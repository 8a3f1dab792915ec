/** One panel: asks the server for the part that is shown after every change, and keeps the last good page. */
import type { Disposable, TextDocumentContentChangeEvent, Uri, WebviewPanel } from 'vscode';
import type { PreviewResult } from '../../../protocol/preview.ts';
import type { FromPage, PageMessage, ToPage } from '../../webview/messages.ts';
import { type Change, moved, movedBack } from '../moved.ts';
import { changeMessage } from './page-change.ts';

export interface PreviewPanel {
  readonly panel: WebviewPanel;
  readonly report: Uri;
  readonly locked: boolean;
  lock(locked: boolean): void;
  /** Shows another report. */
  follow(report: Uri): void;
  /** The report was changed; `version` is the one after it. */
  changed(changes: readonly TextDocumentContentChangeEvent[], version: number): void;
  /** Asks for the page anew. */
  refresh(): Promise<void>;
  /** Tells the writer that there is no page, and why. */
  trouble(sentence: string): void;
  /** What the report is called now, and how long it is. */
  post(message: ToPage): void;
  /** An offset of the page that is shown → in the text as it is now. */
  toText(offset: number, version: number): number;
  /** An offset in the text as it is now → of the page that is shown. */
  toPage(offset: number): number;
}

export interface Surroundings {
  /** `part`: the first one where none was chosen yet. */
  ask(report: Uri, part: string | undefined): Promise<PreviewResult | null>;
  /** Whether the server has this report, so that not getting an answer means that something is wrong. */
  knows(report: Uri): boolean;
  lengthOf(report: Uri): number;
  /** A page is there, of another text (`isOther`) or only with other findings: the cursor goes with it. */
  shown(preview: PreviewPanel, isOther: boolean): void;
  /** What the reader does on the page. */
  told(preview: PreviewPanel, message: FromPage): void;
}

export function previewPanel(
  panel: WebviewPanel,
  first: Uri,
  isLocked: boolean,
  around: Surroundings,
): PreviewPanel & Disposable {
  let report = first;
  let locked = isLocked;
  let part: string | undefined;
  /** The last page without trouble: shown as long as there is some. */
  let good: PageMessage | undefined;
  let title = '';
  /** A request is under way: there is never a second one. */
  let asking = false;
  /** What is shown, or being asked for, is of an older text. */
  let stale = false;
  let gone = false;
  /** What was typed since the page before the one that is shown, of which the page may still be speaking. */
  let typed: readonly (Change & { readonly version: number })[] = [];

  const since = (version: number) => typed.filter((change) => change.version > version);

  const preview: PreviewPanel & Disposable = {
    panel,
    get report() {
      return report;
    },
    get locked() {
      return locked;
    },
    lock(next) {
      locked = next;
      post({ type: 'lock', locked });
      entitle();
    },
    follow(next) {
      report = next;
      good = undefined;
      typed = [];
      void refresh();
    },
    changed(changes, version) {
      const more = changes.map(({ rangeOffset, rangeLength, text }) => ({
        start: rangeOffset,
        removed: rangeLength,
        added: text.length,
        version,
      }));
      typed = [...typed, ...more];
      void refresh();
    },
    refresh,
    trouble: (sentence) => post({ type: 'trouble', uri: report.toString(), part, sentence }),
    post,
    toText: (offset, version) => moved(offset, since(version)),
    toPage: (offset) => (good ? movedBack(offset, since(good.version)) : offset),
    dispose() {
      gone = true;
    },
  };

  // The page says that it is ready: it is new, or it was hidden and VS Code had thrown it away.
  panel.webview.onDidReceiveMessage((message: FromPage) => {
    if (message.type === 'ready' || message.type === 'tab') {
      if (good?.part !== message.part) good = undefined;
      part = message.part;
      post({ type: 'lock', locked });
      if (good) post(good);
    }
    around.told(preview, message);
  });
  return preview;

  async function refresh(): Promise<void> {
    stale = true;
    if (asking) return;
    asking = true;
    while (stale && !gone) {
      stale = false;
      const asked = { report, part };
      const page = around.knows(report) ? await around.ask(report, part) : null;
      // Closed in the meantime: there is no new page, and nothing is wrong with the last one.
      const isThere = page !== null || around.knows(report);
      if (isThere && !gone && asked.report === report && asked.part === part) receive(page);
    }
    asking = false;
  }

  function receive(page: PreviewResult | null): void {
    if (!page) {
      preview.trouble(
        good
          ? 'Het voorbeeld loopt achter: dit is de laatste versie die wel gemaakt kon worden.'
          : 'Het voorbeeld kan nu niet gemaakt worden.',
      );
      return;
    }
    const { version, parts, html, places, findings, state, trouble } = page;
    const uri = report.toString();
    const isOther = good?.version !== version;
    if (!good || !trouble) {
      title = page.title;
      part = page.part;
      typed = since(good?.version ?? 0);
      const message: PageMessage = {
        type: 'page',
        uri,
        version,
        part,
        parts,
        html,
        places,
        findings,
        state,
        length: around.lengthOf(report),
      };
      const change = good && changeMessage(good, message);
      good = message;
      entitle();
      post(change ?? message);
      post({ type: 'trouble', uri, part, sentence: trouble ?? '', state });
    } else {
      post({ type: 'trouble', uri, part, sentence: `${trouble} Hieronder staat het laatste goede voorbeeld.`, state });
    }
    around.shown(preview, isOther);
  }

  function entitle(): void {
    panel.title = `${locked ? 'Vast voorbeeld' : 'Voorbeeld'}${title && `: ${title}`}`;
  }

  function post(message: ToPage): void {
    void panel.webview.postMessage(message);
  }
}
