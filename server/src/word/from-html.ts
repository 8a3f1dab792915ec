/** What was copied from Word, as HTML → text for a report; undefined where pasting the plain text does as well. */
import { flatEntries } from '../report/places.ts';
import { type Template, templates } from '../report/template.ts';
import { type Block, type HeadingBlock, plain, textRun } from './blocks.ts';
import { foreignBlocks } from './foreign-blocks.ts';
import { type Entry, exactHeading, knownHeadings } from './known-headings.ts';
import { readHtml } from './read-html.ts';
import { reportText } from './report-text.ts';

export function fromHtml(html: string): string | undefined {
  if (!BLOCKS.test(html)) return undefined;
  const template = templates[0] as Template;
  const { blocks } = foreignBlocks(readHtml(html), knownHeadings(template), false);
  if (!hasStructure(blocks)) return undefined;
  return reportText(blocks.map((block) => (block.kind === 'heading' ? placed(block, template) : block))).trimEnd();
}

/** An editor puts its own text on the clipboard as coloured `<div>`s: that is Markdown already. */
const BLOCKS = /<(?:p|li|h[1-6]|table|blockquote)\b/i;

/** One paragraph pastes well by itself. Of more, plain text from Word makes lines that Markdown reads as one. */
function hasStructure(blocks: readonly Block[]): boolean {
  return blocks.length > 1 || blocks.some(({ kind }) => kind !== 'paragraph');
}

/** A heading of the template at its own level; another one below a section. */
function placed(block: HeadingBlock, { parts }: Template): HeadingBlock {
  const line = plain(block.runs);
  const levels = [parts, parts.flatMap(({ sections }) => sections), flatEntries(parts.flatMap(({ sections }) => sections))];
  for (const [index, entries] of levels.entries()) {
    const found = exactHeading<Entry>(line, entries);
    if (found) return { ...block, level: index + 1, runs: [textRun(found.text)] };
  }
  return { ...block, level: Math.min(Math.max(block.level, 2), 3) };
}
