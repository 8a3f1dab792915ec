/**
 * What was typed but did not become part of the report when reading it: text that Markdown takes for code, a heading in
 * a kader, and so on. The pages show it where it is, so that nothing typed is lost. Lines of only marks are left out.
 */
import type { Range } from '../../report/text/text.ts';
import { at, type Html, html, stretch } from '../html.ts';

/** The stretches of `region` outside `covered` that hold words, each on its own. */
export function restIn(region: Range, covered: readonly Range[], text: string): readonly Range[] {
  const rest: Range[] = [];
  let from = region.start;
  for (const { start, end } of [...covered].sort((one, other) => one.start - other.start)) {
    if (start > from) add(from, Math.min(start, region.end));
    from = Math.max(from, end);
  }
  if (from < region.end) add(from, region.end);
  return rest;

  function add(start: number, end: number): void {
    if (linesOf({ start, end }, text).length > 0) rest.push({ start, end });
  }
}

export function renderRest(region: Range, covered: readonly Range[], text: string): Html {
  return html`${restIn(region, covered, text).map((range) => renderStretch(range, text))}`;
}

/** One paragraph, with each line in an element that records its place. */
export function renderStretch(range: Range, text: string): Html {
  const lines = linesOf(range, text);
  return html`<p class="los"${at(range)}>${lines.map((line) => html`${stretch(line, html`${text.slice(line.start, line.end)}`)}\n`)}</p>\n`;
}

/** The lines with words, without the marks before them and the spaces around them. */
function linesOf({ start, end }: Range, text: string): readonly Range[] {
  const lines: Range[] = [];
  for (let from = start; from < end; ) {
    const newline = text.indexOf('\n', from);
    const next = newline === -1 || newline >= end ? end : newline + 1;
    const line = text.slice(from, next);
    const opening = OPENING.exec(line)?.[0].length ?? 0;
    const words = line.slice(opening).trimEnd();
    if (words !== '' && !ONLY_MARKS.test(words))
      lines.push({ start: from + opening, end: from + opening + words.length });
    from = next;
  }
  return lines;
}

const OPENING = /^(?:[>\s]|#{1,6}(?=\s|$)|[-*+](?=\s|$)|\d{1,9}[.)](?=\s|$))*/;
/** Thematic breaks, fences, closing marks of headings, and a backslash that breaks a line. */
const ONLY_MARKS = /^(?:[-*_=#\\\s]+|:{3,}[ \t]*\p{L}*|`{3,}[^`]*|~{3,}[^~]*)$/u;
