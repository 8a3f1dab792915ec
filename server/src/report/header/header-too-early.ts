/** A header closed too early: below its closing line are more header lines, up to the line that should close it. */

import type { Range } from '../text/text.ts';
import type { LineSlip } from './header-line-slips.ts';
import {
  isBlank,
  isClosing,
  isDrawn,
  isExactKey,
  isHeading,
  isPair,
  isRecord,
  keyOn,
  lineAt,
  lineBelow,
  type TopLine,
} from './header-lines.ts';
import type { Opening } from './header-opening.ts';

export interface ReadOn {
  /** The lines of dashes that come too early. */
  readonly gaps: readonly Range[];
  /** The last line of the header: the one that closes it or, without one, the last that is part of it. */
  readonly last: TopLine;
  readonly yamlEnd: number;
  readonly closed: boolean;
  readonly slip: LineSlip;
}

/** `closing`: the line that closes the header. Undefined if it is the right one. */
export function readOn(text: string, { yamlStart, fenced }: Opening, closing: TopLine): ReadOn | undefined {
  if (fenced) return undefined;
  const gaps: TopLine[] = [];
  let dashes = closing;
  const known = keysBetween(text, yamlStart, closing.start);
  for (
    let found = moreBelow(text, dashes, known);
    found;
    found = found.closed ? moreBelow(text, found.last, known) : undefined
  ) {
    gaps.push(dashes);
    dashes = found.last;
    if (!found.closed) return endedAt(text, gaps, found.last, false);
  }
  return gaps.length === 0 ? undefined : endedAt(text, gaps, dashes, true);
}

function endedAt(text: string, gaps: readonly TopLine[], last: TopLine, closed: boolean): ReadOn {
  const [first] = gaps as readonly [TopLine, ...TopLine[]];
  const more = firstFilled(text, first);
  const name = more && keyOn(more);
  const message = `De header is hier te vroeg afgesloten: eronder staan nog gegevens${name ? `, zoals ‘${name}’` : ''}.`;
  const edits = [
    ...gaps.map((line) => ({ range: { start: line.start, end: lineBelow(text, line)?.start ?? line.end }, text: '' })),
    ...(closed ? [] : [{ range: { start: last.end, end: last.end }, text: '\n---' }]),
  ];
  const title = closed ? 'Haal deze regel met streepjes weg' : 'Sluit de header pas na de laatste gegevens af';
  return {
    gaps: gaps.map(({ start, end }) => ({ start, end })),
    last,
    closed,
    yamlEnd: closed ? last.start : (lineBelow(text, last)?.start ?? last.end),
    slip: { range: { start: first.start, end: first.start + first.written.trimEnd().length }, message, title, edits },
  };
}

/** The header lines below a line that closed it; `closed`: a line of dashes follows them. */
function moreBelow(
  text: string,
  closing: TopLine,
  known: Set<string>,
): { readonly last: TopLine; readonly closed: boolean } | undefined {
  let line = firstFilled(text, closing);
  if (!line || !(isExactKey(line) || isRecord(line) || isPair(line))) return undefined;
  const own = new Set<string>();
  let sure = false;
  let last = line;
  for (; line && !isBlank(line) && !isHeading(line, lineBelow(text, line)); line = lineBelow(text, line)) {
    if (isClosing(line) || isDrawn(line)) return sure && takeKey(own, known) ? { last: line, closed: true } : undefined;
    const key = isExactKey(line) ? keyOn(line) : undefined;
    if (key) own.add(key);
    sure ||= key !== undefined || isRecord(line);
    last = line;
  }
  return sure && takeKey(own, known) ? { last, closed: false } : undefined;
}

/** False if a key is already in the header: then this is another header, not the rest of this one. */
function takeKey(own: ReadonlySet<string>, known: Set<string>): boolean {
  if ([...own].some((key) => known.has(key))) return false;
  for (const key of own) known.add(key);
  return true;
}

function keysBetween(text: string, from: number, to: number): Set<string> {
  const keys = new Set<string>();
  for (let line: TopLine | undefined = lineAt(text, from); line && line.start < to; line = lineBelow(text, line)) {
    const key = isExactKey(line) ? keyOn(line) : undefined;
    if (key) keys.add(key);
  }
  return keys;
}

/** The line below at most three blank ones. */
function firstFilled(text: string, above: TopLine): TopLine | undefined {
  let line = lineBelow(text, above);
  for (let count = 0; line && isBlank(line) && count < 3; count++) line = lineBelow(text, line);
  return line && isBlank(line) ? undefined : line;
}
