/**
 * Where the header is in a file: between its lines of dashes, or where it was meant to be if one of them is missing, is
 * not three dashes, or comes too early or too late (format.md §1).
 */

import type { Mend } from '../header-model.ts';
import type { Edit } from '../text/edits.ts';
import { bomLength } from '../text/line-ends.ts';
import type { Range } from '../text/text.ts';
import { closingSlip, type LineSlip, openingSlip, unclosedSlip } from './header-line-slips.ts';
import {
  followedDashes,
  isBlank,
  isClosing,
  isDrawn,
  isFence,
  isHeading,
  lineAt,
  lineBelow,
  type TopLine,
  titleBehind,
} from './header-lines.ts';
import { findOpening, type Opening } from './header-opening.ts';
import { readOn } from './header-too-early.ts';

export interface FoundHeader {
  /** From its first line of dashes to its last. */
  readonly range: Range;
  readonly yaml: Range;
  /** Lines within `yaml` that are not part of it: dashes that close it too early. */
  readonly gaps: readonly Range[];
  /** Everything that is wrong with the lines around it, as one thing to mend. */
  readonly slip?: { readonly range: Range; readonly message: string; readonly mend?: Mend };
  /** False if no line closes it: then its end is a guess. */
  readonly closed: boolean;
}

/** The header, even if it is not at the top or has no closing line; undefined if there is none. */
export function findHeader(text: string): FoundHeader | undefined {
  const begin = bomLength(text);
  const opening = findOpening(text, begin);
  if (!opening) return undefined;
  const closing = findClosing(text, opening);
  if (!closing.line) return unclosed(text, opening, closing.end);
  const further = readOn(text, opening, closing.line);
  const last = further?.last ?? closing.line;
  const end = closing.inner ?? (further ? further.yamlEnd : closing.line.start);
  const slips = [
    openingSlip(text, begin, opening, last.end),
    ...(further ? [further.slip] : []),
    closingSlip(further?.closed === false ? undefined : last, opening),
  ];
  return {
    range: { start: opening.start, end: endOf(last) },
    yaml: { start: opening.yamlStart, end: Math.max(end, opening.yamlStart) },
    gaps: further?.gaps ?? [],
    slip: mergeSlips(slips.filter((slip) => slip !== undefined)),
    closed: true,
  };
}

interface Closing {
  /** The line that closes it, if there is one. */
  readonly line?: TopLine;
  /** In a code fence: where its own last line of dashes begins. */
  readonly inner?: number;
  /** Without such a line: where the header must have ended. */
  readonly end: number;
}

/** An unclosed header ends at the first blank line or heading, so that the rest of the report is still read. */
function findClosing(text: string, { yamlStart, fenced }: Opening): Closing {
  let recovered: number | undefined;
  let inner: number | undefined;
  let line: TopLine | undefined = yamlStart > text.length ? undefined : lineAt(text, yamlStart);
  for (; line; line = lineBelow(text, line)) {
    if (fenced ? isFence(line) : closes(line)) return { line, inner, end: line.start };
    if (fenced && inner === undefined && isClosing(line)) inner = line.start;
    const heading = isHeading(line, recovered === undefined ? lineBelow(text, line) : undefined);
    if (recovered === undefined && (isBlank(line) || heading)) recovered = line.start;
    // A closing line below the first heading is a thematic break.
    if (heading) break;
  }
  return { end: inner ?? recovered ?? text.length };
}

/** Three dashes, or at the margin what was meant as such. */
function closes(line: TopLine): boolean {
  if (isClosing(line)) return true;
  if (/^[ \t]{2}/.test(line.written)) return false;
  return isDrawn(line) || followedDashes(line)?.dashes.startsWith('--') === true;
}

/** In `--- # Titel`, the title is not part of the header. */
function endOf(line: TopLine): number {
  const title = titleBehind(line);
  return title ?? (isClosing(line) ? line.start + 3 : line.end);
}

function unclosed(text: string, opening: Opening, end: number): FoundHeader {
  const start = opening.start;
  const yamlStart = Math.min(opening.yamlStart, end);
  return {
    range: { start, end },
    yaml: { start: yamlStart, end },
    gaps: [],
    slip: mergeSlips(
      [openingSlip(text, bomLength(text), opening, end), unclosedSlip(text, opening, end)].filter(
        (slip) => slip !== undefined,
      ),
    ),
    closed: false,
  };
}

/** One finding, at the first of them; its fix mends them all. */
function mergeSlips(slips: readonly LineSlip[]): FoundHeader['slip'] {
  const [first, ...others] = slips;
  if (!first) return undefined;
  const edits: readonly Edit[] = slips.flatMap((slip) => slip.edits);
  const mendable = slips.every((slip) => slip.edits.length > 0);
  const title = others.length === 0 ? first.title : 'Zet de regels met streepjes goed';
  const safe = slips.every((slip) => slip.safe !== false);
  return {
    range: first.range,
    message: first.message,
    mend: mendable ? { title, edits, ...(!safe && { safe }) } : undefined,
  };
}
