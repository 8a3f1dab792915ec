/** What the extension and the preview's page say to each other; types only. Places are offsets in the report (UTF-16 units). */
import type { PreviewFinding, PreviewPart, PreviewState } from '../../protocol/preview.ts';
import type { MarkedPage, PageChange } from './page-change.ts';

/** One part of a report, to be shown. */
export interface PageMessage extends MarkedPage {
  readonly type: 'page';
  /** The report that is shown; the page remembers it, so that the panel can come back after a restart of the window. */
  readonly uri: string;
  readonly version: number;
  /** The part that is shown, and all that there are. */
  readonly part: string;
  readonly parts: readonly PreviewPart[];
  readonly findings: readonly PreviewFinding[];
  readonly state: PreviewState;
  /** How long the report is: its end scrolls along with the end of the page. */
  readonly length: number;
}

/** The same, told as what is different from the page that was sent last. */
export interface ChangeMessage extends Omit<PageMessage, 'type' | keyof MarkedPage | 'findings'> {
  readonly type: 'change';
  /** The version of that page. */
  readonly since: number;
  readonly change: PageChange;
  /** Absent where they are what they were, and moved as the places did. */
  readonly findings?: readonly PreviewFinding[];
}

/** What is wrong, above the page that was there last; an empty sentence when all is well again. */
export interface TroubleMessage {
  readonly type: 'trouble';
  readonly uri: string;
  /** Absent where no page was shown yet. */
  readonly part?: string;
  readonly sentence: string;
  readonly state?: PreviewState;
}

/** Where the cursor stands; absent where no editor shows this report. */
export interface CursorMessage {
  readonly type: 'cursor';
  readonly offset?: number;
  /** Whether the page scrolls there. */
  readonly reveal: boolean;
}

/** What stands at the top of the editor, and whether its cursor is in view: then that stays in view on the page too. */
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

/** The page (re)started and shows nothing yet, for VS Code throws it away while its tab is hidden; or it missed something. */
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

/** To this word in the editor; `register`: to what it refers to. */
export interface GoMessage {
  readonly type: 'word' | 'register';
  readonly version: number;
  readonly offset: number;
}

/** To a finding, with its fixes. */
export interface FindingMessage {
  readonly type: 'finding';
  readonly version: number;
  readonly start: number;
  readonly end: number;
}

/** To the list of all findings. */
export interface ProblemsMessage {
  readonly type: 'problems';
}

/** The reader scrolled; this now stands at the top of the page. */
export interface ScrolledMessage {
  readonly type: 'scrolled';
  readonly version: number;
  readonly offset: number;
}

export type FromPage = ReadyMessage | TabMessage | GoMessage | FindingMessage | ProblemsMessage | ScrolledMessage;

/** What the page leaves with VS Code while it is away. */
export interface PageState {
  readonly uri: string;
  readonly part?: string;
  readonly locked: boolean;
  readonly scrollY: Readonly<Record<string, number>>;
}
