/** What a panel can be asked, what it asks of others, and what it remembers. */
import type { TextDocumentContentChangeEvent, Uri, WebviewPanel } from 'vscode';
import type { PreviewResult } from '../../../protocol/preview.ts';
import type { FromPage, PageMessage, ToPage } from '../../webview/messages.ts';
import type { Change } from '../moved.ts';

export interface PreviewPanel {
  readonly panel: WebviewPanel;
  readonly report: Uri;
  readonly locked: boolean;
  lock(locked: boolean): void;
  /** Shows another report. */
  follow(report: Uri): void;
  /** The report was changed; `version` is the one after it. */
  changed(changes: readonly TextDocumentContentChangeEvent[], version: number): void;
  /** Asks for the page again. */
  refresh(): Promise<void>;
  /** Tells the writer that there is no page, and why. */
  trouble(sentence: string): void;
  /** Sends a message to the page. */
  post(message: ToPage): void;
  /** An offset in the page of this version → an offset in the current text. */
  toText(offset: number, version: number): number;
  /** An offset in the current text → an offset in the page that is shown. */
  toPage(offset: number): number;
}

export interface Surroundings {
  /** `part` undefined: the first one, as none has been chosen yet. */
  ask(report: Uri, part: string | undefined): Promise<PreviewResult | null>;
  /** Whether the server has this report; if so, getting no answer means that something is wrong. */
  knows(report: Uri): boolean;
  lengthOf(report: Uri): number;
  /** Called when a page is shown, of another text (`isOther`) or only with other findings; places the cursor on it. */
  shown(preview: PreviewPanel, isOther: boolean): void;
  /** What the reader does on the page. */
  told(preview: PreviewPanel, message: FromPage): void;
}

/** What a panel remembers. */
export interface PanelState {
  readonly panel: WebviewPanel;
  readonly around: Surroundings;
  report: Uri;
  locked: boolean;
  part: string | undefined;
  /** The last page without trouble: shown as long as there is trouble. */
  good: PageMessage | undefined;
  title: string;
  /** A request is under way; there is never a second one at the same time. */
  asking: boolean;
  /** What is shown or being asked for belongs to an older text. */
  stale: boolean;
  gone: boolean;
  /** The changes since the page before the one shown; messages from the webview may still be about that page. */
  typed: readonly Typed[];
}

export type Typed = Change & { readonly version: number };
