/**
 * CommonMark → a flat list of blocks in reading order. Only this module and `prose.ts` know the Markdown library.
 *
 * Raw HTML and link definitions are switched off: a report contains text, and `[rol]: …` at the start of a paragraph is
 * an editor's bracket, not a link. So are hard breaks: a line break is a space here, and looking for them is slow on a
 * long run of spaces. So is inline code: a report has none, and a backtick is one of the signs that people type for a
 * quotation mark. `:::kader` and `:::` are blocks of their own, so that they end a paragraph.
 */

import { type SyntaxNode, type Tree, TreeFragment } from '@lezer/common';
import { type BlockContext, parser as commonMark, type Line } from '@lezer/markdown';
import type { LooseMark } from '../marks/loose-mark.ts';
import { looseMarks } from '../marks/loose-marks.ts';
import type { TitleOf } from '../marks/lost-titles.ts';
import type { Edit } from '../text/edits.ts';
import { addAll } from '../text/many.ts';
import type { QuoteProse, Range } from '../text/text.ts';
import type { Block } from './block.ts';
import { changesBetween } from './changes.ts';
import { HIDDEN } from './hidden.ts';
import { mend } from './mended.ts';
import { movedBlock } from './moved.ts';
import { DEEPEST, withoutDeepNesting } from './nesting.ts';
import { isBlank, proseReader } from './prose.ts';

/** What one read keeps for the next. Nobody else looks inside. */
export interface Parsed {
  readonly text: string;
  readonly tree: Tree;
  readonly tangled: boolean;
}

const FENCE = /^:{3,}[ \t]*(kader)?[ \t]*$/i;

const AUTOLINK = /^<(?:(?:https?:\/\/|ftp:\/\/|mailto:|www\.)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/i;
const LONGEST_ADDRESS = 2000;

const parser = commonMark.configure({
  remove: ['HTMLBlock', 'HTMLTag', 'LinkReference', 'HardBreak', 'InlineCode'],
  defineNodes: [
    { name: 'KaderOpen', block: true },
    { name: 'KaderClose', block: true },
  ],
  // Removing HTML tags removes autolinks too, but an address between angle brackets is not a placeholder.
  parseInline: [
    {
      name: 'Autolink',
      parse(context, next, at) {
        const address =
          next === 60 ? AUTOLINK.exec(context.slice(at, Math.min(context.end, at + LONGEST_ADDRESS))) : null;
        return address ? context.addElement(context.elt('Autolink', at, at + address[0].length)) : -1;
      },
    },
  ],
  parseBlock: [
    {
      name: 'Kader',
      before: 'FencedCode',
      parse(context: BlockContext, line: Line) {
        const match = fenceOf(line);
        if (!match) return false;
        const start = context.lineStart + line.pos;
        context.addElement(
          context.elt(match[1] ? 'KaderOpen' : 'KaderClose', start, start + match[0].trimEnd().length),
        );
        context.nextLine();
        return true;
      },
      endLeaf: (_context: BlockContext, line: Line) => fenceOf(line) !== null,
    },
  ],
});

/** For a tangled text: bold, links and the like are just text. */
const plainParser = parser.configure({ remove: ['Emphasis', 'Link', 'Image', 'LinkEnd', 'Autolink'] });

function fenceOf(line: Line): RegExpExecArray | null {
  return line.next === 58 && line.indent < line.baseIndent + 4 ? FENCE.exec(line.text.slice(line.pos)) : null;
}

/**
 * The blocks of `text`. What is in `passedOver` (the header) is blanked, so that offsets are those of the file. Wrong
 * marks are read as meant: the text is parsed with their edits made.
 */
export function readBlocks(
  text: string,
  passedOver: readonly Range[] = [],
  { previous, edits, titleOf = () => undefined }: ReadWith = {},
): ReadBlocks {
  const { text: body, tooDeep } = withoutDeepNesting(markdownOf(text, passedOver));
  const first = passedOver[0];
  const marks = looseMarks(body, first?.start === 0 ? first.end : 0, titleOf);
  const { text: meant, placed } = mend(
    body,
    marks.flatMap((mark) => mark.edits),
  );
  const tangled = isTangled(meant);
  const tree = (tangled ? plainParser : parser).parse(
    meant,
    previous?.tangled === tangled ? reusable(previous, meant, edits) : undefined,
  );
  return {
    blocks: placed(listBlocks(tree, meant)),
    looseMarks: marks,
    parsed: { text: meant, tree, tangled },
    tooDeep,
  };
}

/**
 * `previous` (an earlier version of the same file) saves most of the work, the more so with the `edits` made since.
 * Neither changes the result.
 */
export interface ReadWith {
  readonly previous?: Parsed;
  readonly edits?: readonly Edit[];
  /** The heading of the template that a line is. */
  readonly titleOf?: TitleOf;
}

export interface ReadBlocks {
  readonly blocks: readonly Block[];
  readonly looseMarks: readonly LooseMark[];
  readonly parsed: Parsed;
  /** The first mark of a list or quote that is nested too deep to be read as one. */
  readonly tooDeep?: Range;
}

/** A paragraph with thousands of `*`, `_` or `[` makes the parser very slow, or overflows the stack. */
function isTangled(body: string): boolean {
  for (let start = 0; start < body.length; ) {
    const blank = body.indexOf('\n\n', start);
    const end = blank === -1 ? body.length : blank;
    if (end - start > MOST_MARKS && (body.slice(start, end).match(/[*_[]/g)?.length ?? 0) > MOST_MARKS) return true;
    start = end + 2;
  }
  return false;
}

const MOST_MARKS = 5000;

/** What is passed over becomes blank lines; a carriage return a space, or a line break if alone. Offsets stay. */
function markdownOf(whole: string, passedOver: readonly Range[]): string {
  // A byte order mark is not part of the report.
  const text = whole.startsWith('\ufeff') ? ` ${whole.slice(1)}` : whole;
  let body = '';
  let at = 0;
  for (const { start, end } of passedOver) {
    body += withoutReturns(text.slice(at, start)) + '\n'.repeat(end - start);
    at = end;
  }
  return body + withoutReturns(text.slice(at));
}

function withoutReturns(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : text;
}

function reusable(
  { text: before, tree }: Parsed,
  after: string,
  edits: readonly Edit[] | undefined,
): readonly TreeFragment[] {
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), changesBetween(before, after, edits));
}

function listBlocks(tree: Tree, text: string): readonly Block[] {
  const blocks: Block[] = [];
  const readProse = proseReader(text);
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) addBlock(node, 0);
  return blocks;

  function addBlock(node: SyntaxNode, depth: number): void {
    if (depth <= DEEPEST) addOnce(node, depth, readBlock);
  }

  /** A tree that the parser reused from the previous version has the same blocks, perhaps at another offset. */
  function addOnce(node: SyntaxNode, depth: number, read: (node: SyntaxNode, depth: number) => void): void {
    const { tree, from } = node;
    const known = tree && KNOWN.get(tree);
    if (known?.depth === depth) {
      const here =
        known.from === from
          ? known
          : { from, depth, blocks: known.blocks.map((block) => movedBlock(block, from - known.from)) };
      if (here !== known) KNOWN.set(tree as Tree, here);
      for (const block of here.blocks) blocks.push(block);
      return;
    }
    const first = blocks.length;
    read(node, depth);
    if (tree) KNOWN.set(tree, { from, depth, blocks: blocks.slice(first) });
  }

  function readBlock(node: SyntaxNode, depth: number): void {
    const range = rangeOf(node);
    const level = headingLevel(node.name);
    if (level > 0) blocks.push({ type: 'heading', range, level, text: readProse(node) });
    else if (node.name === 'Paragraph') addParagraph(node, range, depth);
    else if (node.name.startsWith('Setext')) addSetext(node, range, depth);
    else if (node.name === 'Blockquote') addQuote(node, range, depth);
    else if (node.name === 'BulletList' || node.name === 'OrderedList') addList(node, depth);
    else if (node.name === 'KaderOpen') blocks.push({ type: 'open', range });
    else if (node.name === 'KaderClose') blocks.push({ type: 'close', range });
    else if (node.name === 'FencedCode' || node.name === 'CodeBlock')
      blocks.push({ type: 'code', range, fenced: node.name === 'FencedCode' });
    // A thematic break is left out: it has no meaning in a report.
  }

  function addParagraph(node: SyntaxNode, range: Range, depth: number): void {
    if (!isHidden(node)) blocks.push({ type: 'paragraph', range, depth, text: readProse(node) });
  }

  function addQuote(node: SyntaxNode, range: Range, depth: number): void {
    const paragraphs = paragraphsIn(node, 0);
    if (paragraphs.length > 0 || !text.slice(range.start, node.to).includes(HIDDEN))
      blocks.push({ type: 'quote', range, depth, paragraphs, key: node.tree ?? node });
  }

  /** Whether its text is nothing but hidden text. */
  function isHidden({ from, to }: SyntaxNode): boolean {
    return text[from] === HIDDEN && ONLY_HIDDEN.test(text.slice(from, to));
  }

  function addSetext(node: SyntaxNode, range: Range, depth: number): void {
    if (ONLY_HIDDEN.test(text.slice(node.from, node.lastChild?.from))) return;
    const mark = node.lastChild;
    const underline = mark ? { start: mark.from, end: mark.to } : range;
    blocks.push({ type: 'paragraph', range, depth, text: readProse(node), underline });
  }

  function addList(list: SyntaxNode, depth: number): void {
    for (let item = list.firstChild; item; item = item.nextSibling) addOnce(item, depth, readItem);
  }

  function readItem(item: SyntaxNode, depth: number): void {
    const mark = item.getChild('ListMark');
    if (!mark) return;
    let child = mark.nextSibling;
    const first = child?.name === 'Paragraph' ? child : undefined;
    blocks.push({
      type: 'item',
      range: rangeOf(item),
      depth,
      mark: { start: mark.from, end: mark.to },
      marker: item.parent?.name === 'OrderedList' ? '1' : text.slice(mark.from, mark.to),
      text: first ? readProse(first) : { range: { start: mark.to, end: mark.to }, plain: '', runs: [] },
      key: item.tree ?? item,
    });
    if (first) child = first.nextSibling;
    for (; child; child = child.nextSibling) addBlock(child, depth + 1);
  }

  /** Without trailing blanks and hidden text: a carriage return is a space by now. */
  function rangeOf({ from, to }: SyntaxNode): Range {
    let end = to;
    while (end > from && isBlank(text[end - 1] ?? '')) end--;
    return { start: from, end };
  }

  function paragraphsIn(quote: SyntaxNode, depth: number): readonly QuoteProse[] {
    const paragraphs: QuoteProse[] = [];
    if (depth > DEEPEST) return paragraphs;
    for (let child = quote.firstChild; child; child = child.nextSibling) {
      if (isHidden(child)) continue;
      if (child.name === 'Paragraph' || child.name.startsWith('Setext') || headingLevel(child.name) > 0)
        paragraphs.push(quoteProse(child));
      else if (child.firstChild && child.name !== 'FencedCode') addAll(paragraphs, paragraphsIn(child, depth + 1));
    }
    return paragraphs;
  }

  /** With its bullet, if any: it may be the dash before a source. */
  function quoteProse(node: SyntaxNode): QuoteProse {
    const sign =
      node.prevSibling?.name === 'ListMark' && node.parent?.parent?.name === 'BulletList'
        ? node.prevSibling
        : undefined;
    const prose = readProse(node);
    return sign
      ? { ...prose, mark: { value: text.slice(sign.from, sign.to), range: { start: sign.from, end: sign.to } } }
      : prose;
  }
}

/** Hidden lines may have the marks of quotes between them. */
const ONLY_HIDDEN = new RegExp(`^${HIDDEN}[${HIDDEN}\\s>]*$`);

/** The blocks read from a parser's tree, and where it was then. Trees have no offsets, so later versions reuse them. */
const KNOWN = new WeakMap<Tree, { readonly from: number; readonly depth: number; readonly blocks: readonly Block[] }>();

function headingLevel(name: string): number {
  return name.startsWith('ATXHeading') ? Number(name.slice('ATXHeading'.length)) : 0;
}
