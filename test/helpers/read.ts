/** Reading a fragment: the parts of the report that a test asks for, and where they are. */
import assert from 'node:assert/strict';
import type { Block } from '../../server/src/report/markdown/block.ts';
import { readBlocks } from '../../server/src/report/markdown/blocks.ts';
import type { Quote, Report, Section } from '../../server/src/report/model.ts';
import { allSections } from '../../server/src/report/places.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import type { Prose, Range } from '../../server/src/report/text/text.ts';
import { dedent, readMarked, withMarks } from './marked.ts';

export function read(text: string): Report {
  return readReport(dedent(text));
}

export function blocksOf(text: string): readonly Block[] {
  return readBlocks(dedent(text)).blocks;
}

/** The only block of a text, which must have prose. */
export function proseOf(text: string): Prose {
  const [block] = blocksOf(text);
  assert.ok(block && 'text' in block, 'the text begins with a heading, paragraph or item');
  return block.text;
}

/** The only quote of a text. */
export function quoteIn(text: string): Quote {
  const { quotes } = read(text);
  assert.equal(quotes.length, 1, `${quotes.length} quotes in ${text}`);
  return quotes[0] as Quote;
}

/** The first section that the template calls `id`. */
export function sectionIn(report: Report, id: string): Section {
  const section = allSections(report).find(({ entry }) => entry?.id === id);
  assert.ok(
    section,
    `no section ‘${id}’; there are ${allSections(report).map(({ entry, heading }) => entry?.id ?? heading.text.plain)}`,
  );
  return section;
}

/** The text at a range; undefined if there is no range, so that it can be compared with what is expected. */
export function textAt({ text }: { readonly text: string }, range: Range | undefined): string | undefined {
  return range && text.slice(range.start, range.end);
}

/** The ranges that `find` returns for `marked` are exactly the marked ones. */
export function checkRanges(marked: string, find: (report: Report) => readonly (Range | undefined)[]): void {
  const { text, ranges } = readMarked(marked);
  const found = find(readReport(text)).flatMap((range) => (range ? [{ start: range.start, end: range.end }] : []));
  const inOrder = [...found].sort((one, other) => one.start - other.start || other.end - one.end);
  assert.equal(
    withMarks(text, inOrder),
    withMarks(
      text,
      ranges.map(({ start, end }) => ({ start, end })),
    ),
  );
}
