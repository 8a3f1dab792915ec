/** House style within lines: one space between words and after `>` and `#`, none at the end of a line. Not in code. */
import type { Report } from '../../report/model.ts';
import type { Edit } from '../../report/text/edits.ts';
import type { Range } from '../../report/text/text.ts';
import type { Placed } from './format-blocks.ts';

export function formatLines({ text }: Report, placed: readonly Placed[]): readonly Edit[] {
  return placed.flatMap(({ block, top }) => {
    if (block.type === 'heading' || block.type === 'paragraph' || block.type === 'item')
      return proseLines(text, block.text.range);
    if (block.type === 'quote') return quoteLines(text, block.range, block === top);
    return [];
  });
}

function proseLines(text: string, range: Range): Edit[] {
  const code = text.slice(range.start, range.end).includes('`');
  return linesIn(text, range).flatMap((line) => [...(code ? [] : spaces(text, line)), ...lineEnd(text, line)]);
}

/** A list, code or another quote inside a quote has its own spacing. */
const SPECIAL = /^[ \t]*>[ \t]*(?:[-*+#>~`|]|\d{1,9}[.)])|^[ \t]*>[ \t]{5}|\t/m;

function quoteLines(text: string, range: Range, atMargin: boolean): Edit[] {
  const begin = text.lastIndexOf('\n', range.start - 1) + 1;
  // With something before it on its line, it is a quote inside a point.
  const whole = { start: /^[ \t]*$/.test(text.slice(begin, range.start)) ? begin : range.start, end: range.end };
  if (SPECIAL.test(text.slice(whole.start, whole.end))) return [];
  const code = text.slice(whole.start, whole.end).includes('`');
  return linesIn(text, whole).flatMap((line) => {
    const mark = /^([ \t]*)>([ \t]*)/.exec(text.slice(line.start, line.end));
    if (!mark) return [...(code ? [] : spaces(text, line)), ...lineEnd(text, line)];
    const [all, indent = '', blank = ''] = mark;
    const words = { start: line.start + all.length, end: line.end };
    return [
      ...(atMargin && indent !== '' && whole.start === begin
        ? [{ range: { start: line.start, end: line.start + indent.length }, text: '' }]
        : []),
      ...(words.start < words.end
        ? [
            { range: { start: words.start - blank.length, end: words.start }, text: ' ' },
            ...(code ? [] : spaces(text, words)),
          ]
        : []),
      ...lineEnd(text, words.start < words.end ? words : { start: words.start - blank.length, end: words.end }),
    ];
  });
}

/** One space for every run of blanks between two words. */
function spaces(text: string, { start, end }: Range): Edit[] {
  return [...text.slice(start, end).matchAll(/(?<=\S)(?: [ \t]+|\t[ \t]*)(?=\S)/g)].map(({ 0: found, index }) => ({
    range: { start: start + index, end: start + index + found.length },
    text: ' ',
  }));
}

/** No blanks before the line break. */
function lineEnd(text: string, { start, end }: Range): Edit[] {
  let from = end;
  while (from > start && /[ \t]/.test(text[from - 1] ?? '')) from--;
  return from < end ? [{ range: { start: from, end }, text: '' }] : [];
}

/** The lines of a range, each without its line break. */
function linesIn(text: string, { start, end }: Range): Range[] {
  const lines: Range[] = [];
  for (let from = start; from < end; ) {
    const newline = text.indexOf('\n', from);
    const to = newline === -1 || newline > end ? end : newline;
    lines.push({ start: from, end: to > from && text[to - 1] === '\r' && to < end ? to - 1 : to });
    from = to + 1;
  }
  return lines;
}
