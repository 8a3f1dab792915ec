/** Report → blocks: everything that readers see, in reading order, exactly as it was typed. */
import { publishedAddress } from '../../report/markdown/address.ts';
import type { Block as SourceBlock } from '../../report/markdown/block.ts';
import { type OutlineNode, readOutline, type KaderBlock as SourceKader } from '../../report/markdown/outline.ts';
import type { Report, Section } from '../../report/model.ts';
import { allSections, flatEntries, itemsOf } from '../../report/places.ts';
import { blocksOf, shownText } from '../../report/read-report.ts';
import type { TemplatePart } from '../../report/template.ts';
import { deepestLevel } from '../../report/template.ts';
import { isInside, type Prose } from '../../report/text/text.ts';
import { type DocumentBlock, joinRuns, looksLike, type Run, textRun } from '../blocks.ts';

/** The blocks of these parts, or of the whole report. */
export function reportBlocks(report: Report, parts = report.template.parts): readonly DocumentBlock[] {
  const text = shownText(report);
  const wanted = wantedBlocks(report, parts);
  const names = itemNames(report);
  const boxes = report.sections.filter(isBoxed);
  /** The number of the last item, by depth, as the pages show it: a list counts on, whatever was typed. */
  let counts: readonly number[] = [];
  return readOutline(wanted, deepestLevel(report.template)).parts.flatMap(flattenNode).flatMap(toBlock);

  function toBlock(block: SourceBlock | SourceKader): DocumentBlock | readonly DocumentBlock[] {
    const number = countOfBlock(block);
    switch (block.type) {
      case 'heading':
        return { kind: 'heading', level: block.level, runs: runsOf(block.text) };
      case 'paragraph': {
        const boxed = boxes.some(({ range }) => isInside(range, block.range.start));
        return { kind: 'paragraph', depth: block.depth, runs: runsOf(block.text), boxed };
      }
      case 'item': {
        return {
          kind: 'item',
          depth: block.depth,
          marker: block.marker,
          number,
          runs: runsOf(block.text),
          name: names.get(block.range.start),
        };
      }
      case 'quote':
        return { kind: 'quote', depth: block.depth, paragraphs: block.paragraphs.map(runsOf) };
      case 'kader': {
        const inside = block.blocks.flatMap(toBlock);
        counts = [];
        return { kind: 'kader', blocks: inside };
      }
      case 'code':
        return { kind: 'code', text: text.slice(block.range.start, block.range.end).replaceAll('\r\n', '\n') };
      case 'open':
      case 'close':
        return [];
    }
  }

  function countOfBlock(block: SourceBlock | SourceKader): number | undefined {
    if (block.type === 'quote') counts = counts.slice(0, Math.max(block.depth, 1));
    else if (block.type !== 'item') counts = block.type === 'paragraph' ? counts.slice(0, block.depth) : [];
    else {
      const before = counts[block.depth];
      counts = counts.slice(0, block.depth);
      if (block.marker !== '1') return undefined;
      const number =
        before === undefined ? Number.parseInt(text.slice(block.mark.start, block.mark.end), 10) || 0 : before + 1;
      counts = Object.assign([...counts], { [block.depth]: number });
      return number;
    }
    return undefined;
  }
}

/** Text before any part belongs to the first part. */
function wantedBlocks(report: Report, parts: readonly TemplatePart[]): readonly SourceBlock[] {
  const { template } = report;
  const blocks = blocksOf(report);
  if (parts.length === template.parts.length) return blocks;
  return blocks.filter(({ range }) => {
    const part = report.parts.findLast((one) => one.range.start <= range.start) ?? report.parts[0];
    return parts.some((entry) => entry === (part?.entry ?? template.parts[0]));
  });
}

function flattenNode({ heading, blocks, children }: OutlineNode): readonly (SourceBlock | SourceKader)[] {
  return [...(heading ? [heading] : []), ...blocks, ...children.flatMap(flattenNode)];
}

/** The template's names for items, by the offset where an item starts. */
function itemNames(report: Report): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const entries = flatEntries(report.template.parts.flatMap(({ sections }) => sections));
  const nameOf = new Map(entries.map(({ id, itemName }) => [id, itemName] as const));
  for (const entry of entries) {
    const name = entry.itemName ?? nameOf.get(entry.counterpart ?? '');
    if (name === undefined) continue;
    const sections = allSections(report).filter((section) => section.entry === entry);
    for (const { range } of [...itemsOf(report, entry.id), ...sections.flatMap(({ items }) => items)])
      names.set(range.start, name);
  }
  return names;
}

function isBoxed({ entry }: Section): boolean {
  return entry?.boxed === true;
}

/** The text of a paragraph; reading has turned its line breaks into spaces. */
export function runsOf({ plain, runs }: Prose): readonly Run[] {
  const pieces: Run[] = [];
  let shown = 0;
  for (const { at, length, strong, emphasis, link } of runs) {
    const last = pieces.at(-1);
    const address = publishedAddress(link);
    const run = {
      text: plain.slice(at, at + length),
      bold: strong,
      italic: emphasis,
      ...(address === undefined ? {} : { link: address }),
    };
    if (at > shown)
      pieces.push(
        last && looksLike(last, run) ? { ...run, text: plain.slice(shown, at) } : textRun(plain.slice(shown, at)),
      );
    pieces.push(run);
    shown = at + length;
  }
  return joinRuns(pieces);
}
