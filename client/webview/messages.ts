/** What the extension and the preview's page send each other; types only. Places are UTF-16 offsets in the report. */
import type { PreviewFinding, PreviewPart, PreviewState } from '../../protocol/preview.ts';
import type { MarkedPage, PageChange } from './page-change.ts';

/** One part of a report, to show. */
export interface PageMessage extends MarkedPage {
  readonly type: 'page';
  /** The report that is shown; the page remembers it, so that VS Code can restore the panel after a restart. */
  readonly uri: string;
  readonly version: number;
  /** The part that is shown, and all parts that there are. */
  readonly part: string;
  readonly parts: readonly PreviewPart[];
  readonly findings: readonly PreviewFinding[];
  readonly state: PreviewState;
  /** The length of the report: its end scrolls along with the end of the page. */
  readonly length: number;
}

/** The same as `PageMessage`, as the difference from the page that was sent last. */
export interface ChangeMessage extends Omit<PageMessage, 'type' | keyof MarkedPage | 'findings'> {
  readonly type: 'change';
  /** The version of that page. */
  readonly since: number;
  readonly change: PageChange;
  /** Absent where they are the same as before, moved along with the places. */
  readonly findings?: readonly PreviewFinding[];
}

/** What is wrong, shown above the last page; an empty sentence when all is well again. */
export interface TroubleMessage {
  readonly type: 'trouble';
  readonly uri: string;
  /** Absent where no page was shown yet. */
  readonly part?: string;
  readonly sentence: string;
  readonly state?: PreviewState;
}

/** Where the cursor is; `offset` is absent where no editor shows this report. */
export interface CursorMessage {
  readonly type: 'cursor';
  readonly offset?: number;
  /** Whether the page scrolls there. */
  readonly reveal: boolean;
}

/** What is at the top of the editor, and whether its cursor is in view: then it stays in view on the page too. */
export interface ScrollMessage {
  readonly type: 'scroll';
  readonly offset: number;
  readonly withCursor: boolean;
}

export interface LockMessage {
  readonly type: 'lock';
  readonly locked: boolean;
}

export type ToPage = PageMessage | ChangeMessage | TroubleMessage | CursorMessage | ScrollMessage | LockMessage;

/** The page shows nothing yet, as it is new or VS Code had thrown it away while hidden; or it missed a message. */
export interface ReadyMessage {
  readonly type: 'ready';
  /** Absent where no part was shown yet. */
  readonly part?: string;
}

/** The reader chose another tab. */
export interface TabMessage {
  readonly type: 'tab';
  readonly part: string;
}

/** Go to this word in the editor; `register`: to what it refers to. */
export interface GoMessage {
  readonly type: 'word' | 'register';
  readonly version: number;
  readonly offset: number;
}

/** Go to a finding and offer its fixes. */
export interface FindingMessage {
  readonly type: 'finding';
  readonly version: number;
  readonly start: number;
  readonly end: number;
}

/** Open the list of all findings. */
export interface ProblemsMessage {
  readonly type: 'problems';
}

/** The reader scrolled; this offset is now at the top of the page. */
export interface ScrolledMessage {
  readonly type: 'scrolled';
  readonly version: number;
  readonly offset: number;
}

export type FromPage = ReadyMessage | TabMessage | GoMessage | FindingMessage | ProblemsMessage | ScrolledMessage;

/** What VS Code keeps for the page while it is away; `scrollY` is in pixels, per part. */
export interface PageState {
  readonly uri: string;
  readonly part?: string;
  readonly locked: boolean;
  readonly scrollY: Readonly<Record<string, number>>;
}
