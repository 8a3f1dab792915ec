/** Text → report. Total: any text gives a report, never an exception. */

import { readHeader } from './header/header.ts';
import { isOutside } from './header/header-lines.ts';
import type { Header } from './header-model.ts';
import { templateFor } from './kind.ts';
import type { Block } from './markdown/block.ts';
import { type Parsed, readBlocks } from './markdown/blocks.ts';
import { findComments } from './markdown/comments.ts';
import { findConflicts } from './markdown/conflicts.ts';
import { blank, hide } from './markdown/hidden.ts';
import { readOutline } from './markdown/outline.ts';
import type { Part, Quote, Report, Section } from './model.ts';
import { titlesOf } from './parts/headings.ts';
import { readSections } from './parts/sections.ts';
import { readStatements } from './parts/statements.ts';
import { placeholdersIn } from './placeholders.ts';
import { kadersOf } from './places.ts';
import { LARGEST } from './questions/too-large.ts';
import { themaInText } from './skeleton.ts';
import { deepestLevel } from './template.ts';
import { applyEdits, type Edit } from './text/edits.ts';
import { beginRead } from './text/remembered.ts';
import { joinRanges, type Range } from './text/text.ts';

/** What the next read of the same file may reuse; only this file and its readers look inside. */
const READ = new WeakMap<Report, Read>();

interface Read {
  readonly blocks: readonly Block[];
  readonly parsed: Parsed;
  /** The text with blanks for the hidden parts of conflicts; the header was read from this. */
  readonly merged: string;
  /** The text with blanks for everything that is not text of the report. */
  readonly shown: string;
}

/** Reads `text`. `previous`, the report of an earlier version, makes it faster and never changes the result. */
export function readReport(text: string, previous?: Report): Report {
  return read(text, previous);
}

/** The report after these edits, which do not overlap. */
export function readEdited(report: Report, edits: readonly Edit[]): Report {
  return read(applyEdits(report.text, edits), report, edits);
}

/** The blocks that it was read from, in reading order. */
export function blocksOf(report: Report): readonly Block[] {
  return READ.get(report)?.blocks ?? readBlocks(report.text, passedOverBy(report.header, report.text)).blocks;
}

/** The same report with another header: rules must not know what an unreadable one says. */
export function withHeader(report: Report, header: Header): Report {
  const other = { ...report, header };
  const readOnce = READ.get(report);
  if (readOnce) READ.set(other, readOnce);
  return other;
}

/** Its text with blanks, at the same length, for what is never published: comments and conflicts (format.md §4). */
export function shownText(report: Report): string {
  return READ.get(report)?.shown ?? report.text;
}

function read(text: string, previous?: Report, edits?: readonly Edit[]): Report {
  beginRead(Math.min(text.length, LARGEST));
  const before = previous && READ.get(previous);
  const conflicts = findConflicts(text);
  const notMerged = conflicts.flatMap(({ hidden }) => hidden);
  const merged = notMerged.length === 0 ? text : blank(text, notMerged);
  const header = readHeader(merged, before && { text: before.merged, header: previous.header });
  const template = templateFor(header, merged);
  const tooLarge = text.length > LARGEST;
  const passed = passedOverBy(header, merged);
  const comments = tooLarge ? [] : findComments(merged, passed);
  const hidden = joinRanges([...notMerged, ...comments.map(({ range }) => range)]);
  // Without a body there is nothing to reuse.
  const readBody = tooLarge
    ? readBlocks('')
    : readBlocks(hide(text, hidden, header.range), passed, {
        // How a line is read depends on the kind of report.
        previous: previous?.template === template ? before?.parsed : undefined,
        edits,
        titleOf: titlesOf(template),
      });
  const shown = hidden.length === 0 ? text : blank(text, hidden);
  const outline = readOutline(readBody.blocks, deepestLevel(template));
  const { parts, titles, setextHeadings, codeBlocks } = readSections(
    outline,
    template,
    themaInText(header.thema?.value) ?? '',
  );
  const sections = parts.flatMap((part) => part.sections);
  const report: Report = {
    text,
    template,
    header,
    parts,
    sections,
    titles,
    quotes: parts.flatMap(quotesOf),
    kaders: parts.flatMap(kadersOf),
    strayFences: outline.strayFences,
    ...readStatements(header, parts, template),
    setextHeadings,
    codeBlocks,
    looseMarks: readBody.looseMarks,
    comments,
    conflicts,
    placeholders: tooLarge ? [] : placeholdersIn(shown, template),
    tooLarge,
    tooDeep: readBody.tooDeep,
  };
  READ.set(report, { ...readBody, merged, shown });
  return report;
}

/**
 * What is not text of the report: the header, and others further down. Also what is above the header, such as a byte
 * order mark, unless that is the title.
 */
function passedOverBy({ range, others }: Header, text: string): readonly Range[] {
  return [{ start: range.start <= 1 || isOutside(text, range) ? 0 : range.start, end: range.end }, ...others];
}

function quotesOf(part: Part | Section): Quote[] {
  return [...part.quotes, ...part.sections.flatMap(quotesOf)];
}
