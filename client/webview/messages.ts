/** What the extension and the preview's page say to each other; types only. */

export interface CardMessage {
  readonly type: 'card';
  /** The report that is shown; the page remembers it, so that the panel can come back after a restart of the window. */
  readonly uri: string;
  readonly version: number;
  /** The `<main>` element as the server rendered it. */
  readonly html: string;
}

/** Something is wrong: one Dutch sentence above the card that was there last. */
export interface TroubleMessage {
  readonly type: 'trouble';
  readonly uri: string;
  readonly sentence: string;
}

export type ToPage = CardMessage | TroubleMessage;

/** The page (re)started and shows nothing yet: VS Code throws it away while its tab is hidden. */
export interface ReadyMessage {
  readonly type: 'ready';
}

/** What the page leaves with VS Code while it is away. */
export interface PageState {
  readonly uri: string;
  readonly scrollY: number;
}
