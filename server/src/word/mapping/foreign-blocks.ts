/** A foreign document, or what was copied from it → blocks, by looks: styles, typed bullets, bold lines, quotes. */
import { addAll, type DocumentBlock, type ItemBlock, plain, type Run } from '../blocks.ts';
import type { ParagraphPiece, Piece, TablePiece } from '../pieces.ts';
import { cleanRuns, isAll, linesOf, without } from '../reading/clean-runs.ts';
import { CONTENTS_STYLE } from '../style-names.ts';
import { quoteAt } from './quote-lines.ts';
import { type Entries, otherColumns, readRegister } from './read-data.ts';
import { tableLines } from './table-lines.ts';

export interface ForeignBlocks {
  readonly blocks: readonly DocumentBlock[];
  readonly dialogen?: readonly Entries[];
  /** Columns of the table of dialogues that the header has no place for. */
  readonly columns: readonly string[];
  /** Tables that are lines of text now. */
  readonly tables: number;
  /** Whether there was a table of contents, which is left out: a report makes its own. */
  readonly contents: boolean;
}

/** In characters: no heading in a document is longer. */
const LONGEST_HEADING = 120;
const QUOTE_STYLE =
  /^(?:citaat|quote|quotations|intense quote|duidelijk citaat|blokcitaat|block text|block quotation|blockquote)/;
/** The styles of list items: below an item, a paragraph in one of them continues the item. */
const LIST_STYLE = /^(?:list paragraph|lijstalinea|list bullet|lijst)/;
/** A bullet that somebody typed instead of making a list; the `o` of Word's second level only before a tab. */
const TYPED_SIGN = /^(?:([-–—−•·*+▪▫◦‣○●■□◆❖❑❒◻➢➔→⇒✓✔◉❍])[\s\u00a0]+|o[\t\u00a0]+\s*)(?=\S)/u;
const TYPED_NUMBER = /^(\d{1,2})[.)][\s\u00a0]+(?=\S)/;

/** `isKnown`: whether a line is a heading of the template; `register`: whether to take out a table of dialogues. */
export function foreignBlocks(
  pieces: readonly Piece[],
  isKnown: (text: string) => boolean,
  register = true,
): ForeignBlocks {
  let dialogen: readonly Entries[] | undefined;
  let columns: readonly string[] = [];
  let tables = 0;
  let contents = false;
  const blocks = readPieces(pieces);
  return { blocks, dialogen, columns, tables, contents };

  function readPieces(some: readonly Piece[]): readonly DocumentBlock[] {
    const result: (readonly DocumentBlock[])[] = [];
    let paragraphs: ParagraphPiece[] = [];
    for (const piece of some) {
      if (piece.kind === 'paragraph') {
        const listed = CONTENTS_STYLE.test(piece.style ?? '');
        contents ||= listed;
        if (!listed) addAll(paragraphs, splitAtBreaks(piece));
        continue;
      }
      result.push(readParagraphs(paragraphs, isKnown), piece.kind === 'box' ? kader(piece.pieces) : readTable(piece));
      paragraphs = [];
    }
    result.push(readParagraphs(paragraphs, isKnown));
    return levelled(result.flat());
  }

  function readTable(table: TablePiece): readonly DocumentBlock[] {
    const cells = table.rows.flat();
    const [only] = cells;
    if (only && cells.length === 1) return kader(only);
    const records = register && !dialogen ? readRegister(table) : undefined;
    if (records) {
      dialogen = records;
      columns = otherColumns(table);
      return [];
    }
    // A table that only serves the layout is read cell by cell.
    const laidOut = cells.some(
      (cell) => cell.length > 2 || cell.some((piece) => piece.kind !== 'paragraph' || piece.list !== undefined),
    );
    if (laidOut) return cells.flatMap(readPieces);
    tables++;
    return tableLines(table);
  }

  function kader(content: readonly Piece[]): readonly DocumentBlock[] {
    const inside = readPieces(content);
    const [first, ...others] = inside;
    if (!first) return [];
    // A bold line at the top is its title.
    const title =
      first.kind === 'paragraph' &&
      others.length > 0 &&
      isAll(first.runs, 'bold') &&
      plain(first.runs).length <= LONGEST_HEADING;
    const blocks: readonly DocumentBlock[] = title
      ? [{ kind: 'heading', level: 3, runs: withoutItalics(first.runs) }, ...others]
      : inside;
    return [
      { kind: 'kader', blocks: blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 3 } : block)) },
    ];
  }
}

/** Makes an item at most one level deeper than the item above it: in Word a list may begin at any level. */
function levelled(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  /** The levels in Word of the open items. */
  let open: readonly number[] = [];
  return blocks.map((block) => {
    if (block.kind === 'heading' || block.kind === 'kader' || (block.kind === 'paragraph' && block.depth === 0))
      open = [];
    if (block.kind !== 'item') return block;
    open = [...open.filter((level) => level < block.depth), block.depth];
    return { ...block, depth: open.length - 1 };
  });
}

/** Splits a paragraph with line breaks where its lines were meant as paragraphs. */
function splitAtBreaks(piece: ParagraphPiece): readonly ParagraphPiece[] {
  const lines = linesOf(piece.runs);
  const means =
    lines.length > 1 &&
    lines.some((line) => TYPED_SIGN.test(plain(line)) || TYPED_NUMBER.test(plain(line)) || isAll(line, 'bold'));
  return means ? lines.map((runs) => ({ ...piece, runs })) : [piece];
}

function readParagraphs(
  paragraphs: readonly ParagraphPiece[],
  isKnown: (text: string) => boolean,
): readonly DocumentBlock[] {
  const result: DocumentBlock[] = [];
  const cleaned = paragraphs.map(({ runs }) => cleanRuns(runs));
  for (let index = 0; index < paragraphs.length; index++) {
    const piece = paragraphs[index] as ParagraphPiece;
    const runs = cleaned[index] ?? [];
    const text = plain(runs);
    if (text === '') continue;
    const level = headingLevel(piece, runs, isKnown);
    if (level !== undefined) {
      const number = piece.list?.ordered && !/^\d/.test(text) ? `${piece.list.label} ` : '';
      result.push({
        kind: 'heading',
        level,
        runs: [{ text: number, bold: false, italic: false }, ...withoutItalics(runs)].filter((run) => run.text !== ''),
      });
      continue;
    }
    const item = itemOf(piece, runs);
    const quote = quoteAt(
      [item?.runs ?? runs, ...cleaned.slice(index + 1, index + 8)],
      QUOTE_STYLE.test(piece.style ?? ''),
    );
    if (quote) {
      result.push({ kind: 'quote', depth: 0, paragraphs: quote.paragraphs });
      index += quote.taken - 1;
    } else if (item) result.push(item);
    else {
      const goesOn = LIST_STYLE.test(piece.style ?? '') && result.at(-1)?.kind === 'item';
      result.push({ kind: 'paragraph', depth: goesOn ? 1 : 0, runs });
    }
  }
  return result;
}

/** By its style; without a heading style, a short line that is a heading of the template. */
function headingLevel(
  piece: ParagraphPiece,
  runs: readonly Run[],
  isKnown: (text: string) => boolean,
): number | undefined {
  const text = plain(runs);
  if (piece.heading !== undefined) return text.length <= 3 * LONGEST_HEADING ? piece.heading : undefined;
  if (piece.list && !isAll(runs, 'bold')) return undefined;
  return text.length <= LONGEST_HEADING && !/[.;,]$/.test(text) && isKnown(text) ? 2 : undefined;
}

function itemOf({ runs: typed, list }: ParagraphPiece, runs: readonly Run[]): ItemBlock | undefined {
  if (list) {
    const bullet = list.label === '+' ? '+' : '-';
    const marker = list.ordered ? '1' : bullet;
    return { kind: 'item', depth: list.depth, marker, number: list.number, runs };
  }
  const raw = plain(typed).trimStart();
  const sign = TYPED_SIGN.exec(raw);
  if (sign) return { kind: 'item', depth: 0, marker: sign[1] === '+' ? '+' : '-', runs: without(runs, 2) };
  const number = TYPED_NUMBER.exec(raw);
  if (number)
    return {
      kind: 'item',
      depth: 0,
      marker: '1',
      number: Number(number[1]),
      runs: without(runs, plain(runs).indexOf(' ') + 1),
    };
  return undefined;
}

function withoutItalics(runs: readonly Run[]): readonly Run[] {
  return [{ text: plain(runs), bold: false, italic: false }];
}
