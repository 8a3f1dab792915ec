/**
 * What the preview asks the server. Like protocol.ts it holds names and types only, and the client imports it. Places are
 * offsets in the document (UTF-16 units): they come beside the page's text, and nobody has to count lines for it.
 */

/** One part of an open document as its readers will see it; the preview asks it after every change. */
export const previewRequest = 'rapportage/preview';

/** A part of the report's kind, each with a tab of its own. */
export interface PreviewPart {
  readonly id: string;
  readonly label: string;
}

export interface PreviewParams {
  readonly uri: string;
  /** The `id` of a part; of the first one where it is absent, or where this kind of report has no such part. */
  readonly part?: string;
}

export interface PreviewResult {
  /** The version of the document that was rendered. */
  readonly version: number;
  /** The title for the panel: the theme, or the file's own title. */
  readonly title: string;
  /** The part that is shown. */
  readonly part: string;
  /** All parts of this kind of report, in their order. */
  readonly parts: readonly PreviewPart[];
  /** One `<main>` element; everything a report contains is escaped text in it. */
  readonly html: string;
  /** Two numbers for each element of `html`, in the order of their tags: where it starts and ends in the document, or −1 twice. */
  readonly places: readonly number[];
  /** In reading order. */
  readonly findings: readonly PreviewFinding[];
  readonly state: PreviewState;
  /** Set where the text is too broken to be shown as a report: the Dutch sentence that says what is wrong, and where. */
  readonly trouble?: string;
}

export interface PreviewFinding {
  readonly start: number;
  readonly end: number;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  /** Dutch. */
  readonly message: string;
}

/** The line above the page, in Dutch. */
export interface PreviewState {
  readonly status: string;
  readonly findings: string;
  /** Whether the card fits on its page, where there is one. */
  readonly fits?: {
    readonly ok: boolean;
    readonly sentence: string;
    /** The same for a page with a font or a logo of its own: the lines are counted with ours. */
    readonly estimate: string;
  };
}
