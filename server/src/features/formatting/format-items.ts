/** House style for points: `- ` or the next number and one space, at the margin. `+ ` stays for kiem (format.md §3). */
import type { ItemBlock } from '../../report/markdown/block.ts';
import type { List, Report } from '../../report/model.ts';
import { allSections, lacksHeadings } from '../../report/places.ts';
import type { Edit } from '../../report/text/edits.ts';
import type { Range } from '../../report/text/text.ts';
import { lineStart } from '../cursor.ts';
import type { Placed } from './format-blocks.ts';

export function formatItems(report: Report, placed: readonly Placed[]): readonly Edit[] {
  const { text } = report;
  const meaningful = allSections(report)
    .filter(lacksHeadings)
    .map(({ range }) => range);
  const numbers = ideaNumbers(report);
  let number = 0;
  let before: Placed | undefined;
  return placed.flatMap((one) => {
    const { block, top } = one;
    const follows = before?.top.type === 'item' && before.top.marker === '1';
    if (block === top) before = one;
    if (block.type !== 'item') return [];
    if (block !== top)
      return block.marker === '1' || isKiem(block, meaningful) ? [] : [{ range: block.mark, text: '-' }];
    if (block.marker !== '1') return atMargin(text, block, isKiem(block, meaningful) ? '+' : '-');
    const written = text.slice(block.mark.start, block.mark.end - 1);
    number = numbers.get(block.mark.start) ?? (follows ? number + 1 : Number(written));
    return atMargin(text, block, `${number > 999_999_999 ? written : number}.`);
  });
}

/** Only kiem items keep their `+`; there, a `*` or `-` is a knel. */
function isKiem({ marker, mark }: ItemBlock, meaningful: readonly Range[]): boolean {
  return marker === '+' && meaningful.some(({ start, end }) => start <= mark.start && mark.start < end);
}

/** Ideas are numbered from 1, even with a quote between them; ideas without numbers are a finding of their own. */
function ideaNumbers(report: Report): ReadonlyMap<number, number> {
  const numbered = allSections(report).filter(
    ({ entry, items }) => entry?.content === 'numbered' && items.every(({ marker }) => marker === '1'),
  );
  const lists = [...numbered, ...numberedLists(report)];
  return new Map(lists.flatMap(({ items }) => items.map(({ mark }, index) => [mark.start, index + 1] as const)));
}

/** Lists that the template wants numbered, unless a section has several: they may continue or start anew. */
function numberedLists(report: Report): readonly List[] {
  return allSections(report).flatMap(({ lists }) => {
    const [list, ...others] = lists.filter(({ numbered }) => numbered);
    return list?.entry?.numbered && others.length === 0 ? [list] : [];
  });
}

/** Puts the mark at the margin with one space after it, and moves what is nested in the item along. */
function atMargin(text: string, { range, mark, text: prose }: ItemBlock, wanted: string): Edit[] {
  const line = lineStart(text, mark.start);
  const indent = text.slice(line, mark.start);
  const onLine = prose.plain !== '' && lineStart(text, prose.range.start) === line;
  if (indent.trim() !== '' || !onLine) return [{ range: mark, text: wanted }];
  const prefix = text.slice(line, prose.range.start);
  const content = prefix.length;
  const shift = wanted.length + 1 - content;
  const lines = nestedLines(text, prose.range.end, range.end);
  if (shift !== 0 && (prefix.includes('\t') || lines.some(({ blank }) => blank.includes('\t'))))
    return [{ range: mark, text: wanted }];
  const moved = shift === 0 ? [] : lines.filter(({ blank }) => blank.length >= content);
  return [
    { range: { start: line, end: prose.range.start }, text: `${wanted} ` },
    ...moved.map(({ start, blank }) => ({
      range: { start, end: start + blank.length },
      text: ' '.repeat(blank.length + shift),
    })),
  ];
}

/** The non-empty lines after the first paragraph, each with its indent. */
function nestedLines(text: string, from: number, to: number): { readonly start: number; readonly blank: string }[] {
  const lines: { start: number; blank: string }[] = [];
  for (
    let newline = text.indexOf('\n', from);
    newline !== -1 && newline < to;
    newline = text.indexOf('\n', newline + 1)
  ) {
    const blank = /^[ \t]*/.exec(text.slice(newline + 1, newline + 200))?.[0] ?? '';
    const next = text[newline + 1 + blank.length];
    if (next !== '\n' && next !== '\r' && next !== undefined) lines.push({ start: newline + 1, blank });
  }
  return lines;
}
