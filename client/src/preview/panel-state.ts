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

/** What a panel remembers. */
export interface PanelState {
  readonly panel: WebviewPanel;
  readonly around: Surroundings;
  report: Uri;
  locked: boolean;
  part: string | undefined;
  /** The last page without trouble: shown as long as there is some. */
  good: PageMessage | undefined;
  title: string;
  /** A request is under way: there is never a second one. */
  asking: boolean;
  /** What is shown, or being asked for, is of an older text. */
  stale: boolean;
  gone: boolean;
  /** What was typed since the page before the one that is shown, of which the page may still be speaking. */
  typed: readonly Typed[];
}

export type Typed = Change & { readonly version: number };
