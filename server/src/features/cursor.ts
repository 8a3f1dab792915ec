/** What is at an offset: shared by hover, completion and insertions. */
import type { Heading, Item, Kader, Part, Quote, Report, Section } from '../report/model.ts';
import { allSections } from '../report/places.ts';
import { isInside, type Range } from '../report/text/text.ts';

/** Where an offset is in the body; a blank line after a section still belongs to it. */
export interface CursorPlace {
  readonly part?: Part;
  /** The section of level 2. */
  readonly section?: Section;
  /** The innermost section, of whatever level. */
  readonly inner?: Section;
  readonly kader?: Kader;
  readonly item?: Item;
  readonly quote?: Quote;
}

export function placeAt(report: Report, offset: number): CursorPlace {
  const part = report.parts.findLast(({ range }) => range.start <= offset);
  const section = part?.sections.findLast(({ range }) => range.start <= offset);
  const inner = section && innermost(section, offset);
  return {
    part,
    section,
    inner,
    kader: inner?.kaders.find(({ range }) => range.start <= offset && offset < range.end),
    item: inner?.items.find(({ range }) => isInside(range, offset)),
    quote: quoteAt(report, offset),
  };
}

function innermost(section: Section, offset: number): Section {
  const inner = section.sections.findLast(({ range }) => range.start <= offset);
  return inner ? innermost(inner, offset) : section;
}

export function quoteAt({ quotes }: Report, offset: number): Quote | undefined {
  return quotes.find(({ range }) => isInside(range, offset));
}

export function inHeader({ header }: Report, offset: number): boolean {
  return header.present && header.yaml.start <= offset && offset <= header.yaml.end;
}

/** The heading at an offset, with its entry in the template. */
export function headingAt(
  report: Report,
  offset: number,
): { heading: Heading; entry: Section['entry'] | Part['entry'] } | undefined {
  for (const { heading, entry } of [...report.parts, ...allSections(report)]) {
    if (heading && isInside(heading.range, offset)) return { heading, entry };
  }
  return undefined;
}

/** The line around an offset, without its line break. */
export function lineAt({ text }: Report, offset: number): Range {
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline;
  return { start: lineStart(text, offset), end: text[end - 1] === '\r' && end > offset ? end - 1 : end };
}

/** The offset at which the line around `offset` begins. */
export function lineStart(text: string, offset: number): number {
  // A search from -1 would still find a line break at 0.
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset after the quote, paragraph or item around `offset` and all that is indented under it. */
export function behindBlock(report: Report, offset: number): number {
  const { part, inner, kader, quote } = placeAt(report, offset);
  const holders = [kader, inner, part].filter((holder) => holder !== undefined);
  const items = holders.flatMap((holder) => ('items' in holder ? holder.items : []));
  const blocks = [...(quote ? [quote] : []), ...holders.flatMap(({ paragraphs }) => paragraphs), ...items];
  const title =
    kader?.title && kader.range.start <= offset && offset <= kader.title.range.end ? kader.title.range.end : 0;
  let end = Math.max(
    lineAt(report, offset).end,
    title,
    ...blocks.filter(({ range }) => isInside(range, offset)).map(({ range }) => range.end),
  );
  const under = items.some(({ range }) => range.start <= offset) ? INDENTED : undefined;
  for (let next = under?.exec(report.text.slice(end)); next; next = under?.exec(report.text.slice(end)))
    end += next[0].length;
  return end;
}

const INDENTED = /^\s*\n[ \t]{2,}[^\s#][^\r\n]*/;

/** Whether a line inserted at `offset` is read as text: between fences it is code. */
export function isReadAt({ codeBlocks }: Report, offset: number): boolean {
  return !codeBlocks.some(({ range, fenced }) => fenced && range.start < offset && offset < range.end);
}
