/**
 * What a report and a Word document have in common: a list of blocks in reading order. `report-blocks.ts` makes them
 * from a report, `read-own.ts` and `foreign-blocks.ts` from a Word document; `report-text.ts` and `docx-document.ts`
 * write them.
 */

/** A stretch of text with one appearance; without line breaks. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The address that it links to. */
  readonly link?: string;
}

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 for a title, 2 for a section, 3 for a section inside one. */
  readonly level: number;
  readonly runs: readonly Run[];
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** 0 at the left margin; more: it continues the item above it. */
  readonly depth: number;
  readonly runs: readonly Run[];
  /** Part of a text that the template shows in a box: the invitation. */
  readonly boxed?: boolean;
}

export interface ItemBlock {
  readonly kind: 'item';
  readonly depth: number;
  /** `-`, `*` or `+`; `1` for a numbered item. */
  readonly marker: string;
  /** The number of a numbered item. */
  readonly number?: number;
  readonly runs: readonly Run[];
  /** The template's name for one such item: `Knelpunt`, `Kiem`, `Droom`, `Idee`. */
  readonly name?: string;
}

export interface QuoteBlock {
  readonly kind: 'quote';
  readonly depth: number;
  readonly paragraphs: readonly (readonly Run[])[];
}

export interface KaderBlock {
  readonly kind: 'kader';
  readonly blocks: readonly DocumentBlock[];
}

/** Text that the report holds as code, with its fences. */
export interface CodeBlock {
  readonly kind: 'code';
  readonly text: string;
}

export type DocumentBlock = HeadingBlock | ParagraphBlock | ItemBlock | QuoteBlock | KaderBlock | CodeBlock;

export function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

export function textRun(text: string): Run {
  return { text, bold: false, italic: false };
}

/** Not `push(...more)`: a call with a hundred thousand arguments runs out of stack. */
export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** Joins neighbours that look alike into one run; drops empty runs. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.text === '') continue;
    if (last && looksLike(last, run)) result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}

export function looksLike(one: Run, other: Run): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.link === other.link;
}

/** The runs of every paragraph, item, heading and quote. */
export function runsIn(blocks: readonly DocumentBlock[]): readonly (readonly Run[])[] {
  return blocks.flatMap((block): readonly (readonly Run[])[] => {
    if (block.kind === 'kader') return runsIn(block.blocks);
    if (block.kind === 'quote') return block.paragraphs;
    return block.kind === 'code' ? [] : [block.runs];
  });
}
