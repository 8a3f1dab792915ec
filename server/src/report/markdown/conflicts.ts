/** What git leaves in a file where two versions did not fit: its markers, and which text between them is read (format.md §4). */
import type { Range } from '../text/text.ts';

export interface Conflict {
  /** From the first of its markers to behind the last. */
  readonly range: Range;
  /** What is no text of the report: the lines of the markers, and every version but the first. In order, whole lines. */
  readonly hidden: readonly Range[];
}

type Marker = { readonly sign: string } & Range;

const MARKER = /^\ufeff?(?:<{7}|>{7}|\|{7})(?=[ \r\n]|$).*|^={7}(?=[ \t\r]*$)/gm;

/**
 * The conflicts of a text, header and all, in order. Of two versions the first is read, so that what the report counts stays what it
 * was for one of the two; half a conflict is one too. A lonely `=======` underlines a heading.
 */
export function findConflicts(text: string): readonly Conflict[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const found: Conflict[] = [];
  let open: Marker[] = [];
  for (const { 0: line, index } of text.matchAll(MARKER)) {
    const marker = { sign: line.replace('\ufeff', '').charAt(0), start: index, end: index + line.trimEnd().length };
    if (marker.sign === '<') close();
    if (marker.sign !== '|' || open.length > 0) open.push(marker);
    if (marker.sign === '>') close();
  }
  close();
  return found;

  function close(): void {
    const markers =
      open[0]?.sign === '<'
        ? open
        : open.slice(
            Math.max(
              0,
              open.findLastIndex(({ sign }) => sign === '='),
            ),
          );
    const [first, last] = [markers[0], markers.at(-1)];
    // What is underlined by `=======` is a heading, unless a version ends below it.
    if (first && last && (first.sign === '<' || last.sign === '>'))
      found.push({ range: { start: first.start, end: last.end }, hidden: hiddenBetween(markers, last) });
    open = [];
  }
}

/** The first version is shown: it begins behind `<<<<<<<`, or stands above all markers where that one is gone. */
function hiddenBetween(markers: readonly Marker[], last: Marker): readonly Range[] {
  const [opening, other] = markers;
  if (opening?.sign !== '<') return [{ start: opening?.start ?? last.start, end: last.end }];
  const first = { start: opening.start, end: opening.end };
  return other ? [first, { start: other.start, end: last.sign === '>' ? last.end : other.end }] : [first];
}
