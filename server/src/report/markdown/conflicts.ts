/** What git leaves in a file when versions conflict: markers, and which text between them is read (format.md §4). */
import type { Range } from '../text/text.ts';

export interface Conflict {
  /** From the start of its first marker to the end of its last. */
  readonly range: Range;
  /** What is not text of the report: the marker lines, and every version but the first. In order, whole lines. */
  readonly hidden: readonly Range[];
}

type Marker = { readonly sign: string } & Range;

const MARKER = /^\ufeff?(?:<{7}|>{7}|\|{7})(?=[ \t\r\n]|$).*|^={7}(?=[ \t\r]*$)/gm;

/**
 * The conflicts in a text, including its header, in order. The first of two versions is read, so that the report's
 * counts stay right for one of them. Half a conflict counts as one, but a lonely `=======` underlines a heading.
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
    // Text underlined with `=======` is a heading, unless a version ends below it.
    if (first && last && (first.sign === '<' || last.sign === '>'))
      found.push({ range: { start: first.start, end: last.end }, hidden: hiddenBetween(markers, last) });
    open = [];
  }
}

/** The first version stays visible: it begins after `<<<<<<<`, or is above all markers if that one is gone. */
function hiddenBetween(markers: readonly Marker[], last: Marker): readonly Range[] {
  const [opening, other] = markers;
  if (opening?.sign !== '<') return [{ start: opening?.start ?? last.start, end: last.end }];
  const first = { start: opening.start, end: opening.end };
  return other ? [first, { start: other.start, end: last.sign === '>' ? last.end : other.end }] : [first];
}
