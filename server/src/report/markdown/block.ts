/** The blocks that a CommonMark text is read into. */
import type { Prose, QuoteProse, Range } from '../text/text.ts';

export interface HeadingBlock {
  readonly type: 'heading';
  readonly range: Range;
  readonly level: number;
  readonly text: Prose;
}

/** A paragraph; `underline` is the range of `---` or `===` if CommonMark reads a setext heading. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly range: Range;
  /** 0 at the left margin, 1 inside a list item, and so on. */
  readonly depth: number;
  readonly text: Prose;
  readonly underline?: Range;
}

export interface ItemBlock {
  readonly type: 'item';
  /** The whole item with everything nested in it. */
  readonly range: Range;
  readonly depth: number;
  readonly mark: Range;
  /** `-`, `*` or `+`; `1` for a numbered item. */
  readonly marker: string;
  /** The first paragraph; empty if the item has none yet. */
  readonly text: Prose;
  readonly key: object;
}

export interface QuoteBlock {
  readonly type: 'quote';
  readonly range: Range;
  readonly depth: number;
  readonly paragraphs: readonly QuoteProse[];
  /** The same object in every version of the file that has these words unchanged, even if they moved. */
  readonly key: object;
}

export interface FenceBlock {
  readonly type: 'open' | 'close';
  readonly range: Range;
}

/** Text that CommonMark reads as code: between fences, or because it is indented by four spaces or more. */
export interface CodeBlock {
  readonly type: 'code';
  readonly range: Range;
  readonly fenced: boolean;
}

export type Block = HeadingBlock | ParagraphBlock | ItemBlock | QuoteBlock | FenceBlock | CodeBlock;
