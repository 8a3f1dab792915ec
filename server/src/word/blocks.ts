/**
 * What a report and a Word document have in common: a list of blocks in reading order. `report-blocks.ts` makes them of a report,
 * `read-own.ts` and `read-foreign.ts` of what stands in Word; `report-text.ts` and `docx-document.ts` write them down.
 */

/** A stretch of text in one appearance; without line breaks. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The address that it leads to. */
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
  /** 0 at the left margin; more: it goes on with the item above it. */
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
  /** What stands before a numbered item. */
  readonly number?: number;
  readonly runs: readonly Run[];
  /** What the template calls one such item: `Knelpunt`, `Kiem`, `Droom`, `Idee`. */
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

/** A call with a hundred thousand arguments runs out of stack, a loop does not. */
export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** Neighbours that look alike become one run; empty ones go. */
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
