/** Blocks → the text of a report in Markdown, one line for each paragraph (format.md). */
import { type DocumentBlock, type ItemBlock, plain } from '../blocks.ts';
import { inline } from './inline.ts';

/** Has no header; ends with a line break, unless there are no blocks. */
export function reportText(blocks: readonly DocumentBlock[]): string {
  const text = writeAll(blocks);
  return text === '' ? '' : `${text}\n`;
}

function writeAll(blocks: readonly DocumentBlock[]): string {
  let text = '';
  let previous: DocumentBlock | undefined;
  /** How far the contents of an item are indented, by depth, in spaces. */
  let indents: number[] = [];
  /** The number of the last numbered item, by depth. */
  let counts: readonly (number | undefined)[] = [];
  /** Whether the list is numbered, by depth. */
  let numbered: boolean[] = [];
  const goesOn = quotesInItems(blocks);
  blocks.forEach((block, index) => {
    const written = write(block, index);
    if (written === undefined) return;
    // There is no blank line between items of one list.
    const tight = block.kind === 'item' && previous?.kind === 'item' && isSameList(block);
    if (block.kind === 'item') numbered = [...numbered.slice(0, block.depth), block.marker === '1'];
    text += text === '' ? written : `${tight ? '\n' : '\n\n'}${written}`;
    previous = block;
  });
  return text;

  /** Also true for a new list inside the item above. */
  function isSameList({ depth, marker }: ItemBlock): boolean {
    return numbered[depth] === undefined || numbered[depth] === (marker === '1');
  }

  function write(block: DocumentBlock, index: number): string | undefined {
    switch (block.kind) {
      case 'heading':
        indents = [];
        counts = [];
        return `${'#'.repeat(block.level)} ${inline(block.runs, 'heading', `${'#'.repeat(block.level)} `)}`.trimEnd();
      case 'paragraph': {
        const indent = block.depth > 0 ? (indents[Math.min(block.depth, indents.length) - 1] ?? 0) : 0;
        if (indent === 0) indents = [];
        return `${' '.repeat(indent)}${inline(block.runs, 'paragraph', '')}`;
      }
      case 'item':
        return writeItem(block);
      case 'quote': {
        const indent = ' '.repeat(goesOn[index] ? (indents[0] ?? 0) : 0);
        if (indent === '' && block.depth === 0) indents = indents.slice(0, 1);
        return block.paragraphs.map((runs) => `${indent}> ${inline(runs, 'quote', '> ')}`).join(`\n${indent}>\n`);
      }
      case 'kader':
        indents = [];
        return `:::kader\n${writeAll(block.blocks)}\n:::`;
      case 'code':
        return /^(?:```|~~~)/.test(block.text) ? block.text : block.text.replace(/^/gm, '    ');
    }
  }

  function writeItem({ marker, depth: wanted, number, runs }: ItemBlock): string {
    const depth = Math.min(wanted, indents.length);
    const indent = depth === 0 ? 0 : (indents[depth - 1] ?? 0);
    const counted = marker === '1' ? (number ?? (counts[depth] ?? 0) + 1) : undefined;
    counts = depth > 0 || counted !== undefined ? [...counts.slice(0, depth), counted] : counts.slice(0, 1);
    const mark = counted === undefined ? marker : `${counted}.`;
    indents = [...indents.slice(0, depth), indent + mark.length + 1];
    return `${' '.repeat(indent)}${mark} ${inline(runs, 'item', `${mark} `)}`.trimEnd();
  }
}

/** For each quote: whether the item above it continues after it, so that the quote is inside the item. */
function quotesInItems(blocks: readonly DocumentBlock[]): readonly boolean[] {
  const result: boolean[] = [];
  let goesOn = false;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index] as DocumentBlock;
    if (block.kind === 'quote') result[index] = goesOn;
    else goesOn = (block.kind === 'paragraph' || block.kind === 'item') && block.depth > 0 && plain(block.runs) !== '';
  }
  return result;
}
