/** What was copied from Word, as HTML → text for a report; undefined where pasting the plain text does as well. */
import { flatEntries } from '../report/places.ts';
import { type Template, templates } from '../report/template.ts';
import { type Block, type HeadingBlock, plain, textRun } from './blocks.ts';
import { foreignBlocks } from './foreign-blocks.ts';
import { type Entry, exactHeading, knownHeadings } from './known-headings.ts';
import { readHtml } from './read-html.ts';
import { reportText } from './report-text.ts';

export function fromHtml(html: string): string | undefined {
  const template = templates[0] as Template;
  const { blocks } = foreignBlocks(readHtml(html), knownHeadings(template), false);
  if (!hasStructure(blocks)) return undefined;
  return reportText(blocks.map((block) => (block.kind === 'heading' ? placed(block, template) : block))).trimEnd();
}

/** Plain paragraphs paste well by themselves; a bold word alone is no reason to offer anything else. */
function hasStructure(blocks: readonly Block[]): boolean {
  if (blocks.some(({ kind }) => kind !== 'paragraph')) return true;
  return blocks.length > 1 && blocks.some((block) => 'runs' in block && block.runs.some(({ bold }) => bold));
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
