/** How far an item extends: over what is nested in it and, in a chapter, over the quotes under it. */

import type { Item, Report, Section } from '../../report/model.ts';
import { allSections, bodyOf } from '../../report/places.ts';
import { largest } from '../../report/text/many.ts';
import type { Range } from '../../report/text/text.ts';
import { lineAt, lineStart } from '../cursor.ts';

/** A list and one of its items. `holder` is the section that has the list; undefined for a kader or part. */
export interface ItemPlace {
  readonly items: readonly Item[];
  readonly index: number;
  readonly item: Item;
  readonly holder?: Section;
}

/** The item whose extent contains the offset: on its own line or in a quote under it, in a section, kader or part. */
export function itemAt(report: Report, offset: number): ItemPlace | undefined {
  const lists = [
    ...report.kaders.map(({ items }) => ({ items, holder: undefined })),
    ...allSections(report).map((section) => ({ items: section.items, holder: section })),
    ...report.parts.map(({ items }) => ({ items, holder: undefined })),
  ];
  for (const { items, holder } of lists) {
    const index = items.findLastIndex(({ mark }) => lineStart(report.text, mark.start) <= offset);
    const item = items[index];
    if (!item) continue;
    const { end } = extentOf(report, item);
    if (offset <= Math.max(end, lineAt(report, end).end)) return { items, index, item, holder };
  }
  return undefined;
}

/** From the mark to the end of what belongs to the item. The quote of the card belongs to no item (format.md §2). */
export function extentOf(report: Report, { mark, range, more, quotes }: Item): Range {
  const { text } = report;
  const body = bodyOf(report);
  const inChapter = body !== undefined && mark.start >= body.range.start;
  const own = [
    ...more.map((prose) => prose.range),
    ...quotes.filter((quote) => inChapter || isIndented(text, quote.range)).map((quote) => quote.range),
  ];
  let end = largest(
    own.map((one) => one.end),
    range.end,
  );
  for (const { range: code } of report.codeBlocks) {
    if (code.start >= end && text.slice(end, code.start).trim() === '' && isIndented(text, code)) end = code.end;
  }
  return { start: mark.start, end };
}

function isIndented(text: string, { start }: Range): boolean {
  return /^(?:[ ]{2}|\t)/.test(text.slice(lineStart(text, start), lineStart(text, start) + 2));
}

/** The column where the text of an item begins; what is nested in it is indented at least as far. */
export function contentColumn(text: string, { mark, text: prose }: Item): number {
  const line = lineStart(text, mark.start);
  return prose.plain !== '' && lineStart(text, prose.range.start) === line
    ? prose.range.start - line
    : mark.end - line + 1;
}

/** The text with every line after its first that is indented `from` spaces or more shifted by `to - from`. */
export function reindent(written: string, from: number, to: number): string {
  if (from === to) return written;
  return written.replace(/\n([ ]+)(?=\S)/g, (line, blank: string) =>
    blank.length < from ? line : `\n${' '.repeat(blank.length - from + to)}`,
  );
}
