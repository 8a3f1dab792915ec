/**
 * What the preview asks the server. Names and types only. Places are offsets in the document (UTF-16 units): they come
 * beside the page's markup, and nobody has to count lines for it.
 */

/** One part of an open document as its readers will see it; the preview asks for it after every change. */
export const previewRequest = 'rapportage/preview';

/** A part of the report's kind, each with a tab of its own. */
export interface PreviewPart {
  readonly id: string;
  readonly label: string;
}

export interface PreviewParams {
  readonly uri: string;
  /** The `id` of a part; where it is absent, or this kind of report has no such part, the first one is shown. */
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
  /** Two numbers for each element of `html`, in tag order: where it starts and ends in the document, or −1 twice. */
  readonly places: readonly number[];
  /** In reading order. */
  readonly findings: readonly PreviewFinding[];
  readonly state: PreviewState;
  /** Set where the text is too broken to show as a report: a Dutch sentence that says what is wrong, and where. */
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
    /** The sentence for a house style with its own font or logo: an estimate, as lines are counted with our fonts. */
    readonly estimate: string;
  };
}
