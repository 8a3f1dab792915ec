/** HTML copied from Word → text for a report; undefined where pasting the plain text would do as well. */
import { flatEntries } from '../../report/places.ts';
import { type Template, templateOf } from '../../report/template.ts';
import { type DocumentBlock, type HeadingBlock, plain, runsIn, textRun } from '../blocks.ts';
import { counter, leftOut, lostLinks } from '../left-out.ts';
import { paragraphsIn } from '../pieces.ts';
import { readHtml } from '../reading/read-html.ts';
import { foreignBlocks } from './foreign-blocks.ts';
import { type Entry, exactHeading, knownHeadings } from './known-headings.ts';
import { reportText } from './report-text.ts';

export interface Pasted {
  readonly text: string;
  /** What was on the clipboard but is not in the text, in Dutch: `1 afbeelding`. */
  readonly leftOut: readonly string[];
}

/** Like `pastedHtml`, but only the text. */
export function fromHtml(html: string, template?: Template): string | undefined {
  return pastedHtml(html, template)?.text;
}

/** `template` belongs to the report to paste into. */
export function pastedHtml(html: string, template = templateOf(undefined)): Pasted | undefined {
  if (html.length > LONGEST || !BLOCKS.test(html)) return undefined;
  const { met, first, later } = counter();
  const pieces = readHtml(html, met);
  if (!pieces) return undefined;
  const { blocks, tables } = foreignBlocks(pieces, knownHeadings(template), false);
  if (!hasStructure(blocks)) return undefined;
  const placedBlocks = blocks.map((block) => (block.kind === 'heading' ? placeHeading(block, template) : block));
  const links = lostLinks(
    paragraphsIn(pieces).map(({ runs }) => runs),
    runsIn(placedBlocks),
  );
  const lost = [
    ...first(),
    ...(links > 0 ? [leftOut('koppeling', links)] : []),
    ...(tables > 0 ? [leftOut('tabel', tables)] : []),
    ...later(),
  ];
  return { text: reportText(placedBlocks).trimEnd(), leftOut: lost.map(({ brief }) => brief) };
}

/** In characters: nobody copies more for a report, and an editor should not have to wait for it. */
const LONGEST = 4 * 1024 * 1024;

/** Code editors put their text on the clipboard as coloured `<div>`s: that is Markdown already. */
const BLOCKS = /<(?:p|li|h[1-6]|table|blockquote)\b/i;

/** One paragraph pastes well as plain text. Several become lines that Markdown reads as one paragraph. */
function hasStructure(blocks: readonly DocumentBlock[]): boolean {
  return blocks.length > 1 || blocks.some(({ kind }) => kind !== 'paragraph');
}

/** Gives a heading of the template its own level, and keeps others at level 2 or 3. */
function placeHeading(block: HeadingBlock, { parts }: Template): HeadingBlock {
  const line = plain(block.runs);
  const levels = [
    parts,
    parts.flatMap(({ sections }) => sections),
    flatEntries(parts.flatMap(({ sections }) => sections)),
  ];
  for (const [index, entries] of levels.entries()) {
    const found = exactHeading<Entry>(line, entries);
    if (found) return { ...block, level: index + 1, runs: [textRun(found.text)] };
  }
  return { ...block, level: Math.min(Math.max(block.level, 2), 3) };
}
