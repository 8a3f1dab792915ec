/** A Word document that we made → the blocks and the header that it was made from, with what was changed in Word. */
import { addAll, type DocumentBlock, plain, type Run } from '../blocks.ts';
import { OWN } from '../own.ts';
import { type ParagraphPiece, type Piece, paragraphsIn, type TablePiece, type WordText } from '../pieces.ts';
import { CONTENTS_STYLE, DRAWN, ITEMS, STYLE } from '../style-names.ts';
import { type HeaderData, readDataRows, readOwnRegister } from './read-data.ts';
import { tableLines } from './table-lines.ts';

export interface OwnReport {
  /** Undefined where the report has no header. */
  readonly header?: HeaderData;
  /** The report's header was not valid YAML, so the document has nothing of it. */
  readonly headerLost: boolean;
  readonly kind: string;
  readonly blocks: readonly DocumentBlock[];
  /** Tables that were added in Word and are lines of text now. */
  readonly tables: number;
}

/** Undefined where we did not make the document. */
export function readOwn({ pieces, properties }: WordText): OwnReport | undefined {
  const kind = properties.get(OWN.kind);
  if (kind === undefined) return undefined;
  const own = kind;
  let header: HeaderData = { entries: [] };
  let tables = 0;
  /** The paragraphs of the last quote, which may not be complete yet. */
  let quoteLines: (readonly Run[])[] = [];
  /** The mark that the report types for knel and kiem, where Word draws − and +. */
  const mark = properties.get(OWN.mark) ?? '-';
  const blocks = readPieces(pieces);
  const state = properties.get(OWN.header);
  const headerLost = state === 'onleesbaar' && header.entries.length === 0 && header.dialogen === undefined;
  return { kind, header: state === 'nee' ? undefined : header, headerLost, blocks, tables };

  function readPieces(some: readonly Piece[]): readonly DocumentBlock[] {
    const result: DocumentBlock[] = [];
    let level = 0;
    for (const piece of some) {
      if (piece.kind === 'box') result.push({ kind: 'kader', blocks: readPieces(piece.pieces) });
      else if (piece.kind === 'table') addTable(piece, result);
      else {
        level = piece.heading ?? level;
        addParagraph(piece, result, level);
      }
    }
    return result;
  }

  function addTable(table: TablePiece, result: DocumentBlock[]): void {
    const cells = table.rows.flat();
    if (paragraphsIn([table]).some(({ style }) => isStyle(style, STYLE.cell))) {
      const dialogen = readOwnRegister(table, own);
      header = dialogen
        ? { ...header, dialogen }
        : { ...header, entries: [...header.entries, ...readDataRows(table, own)] };
    } else if (cells.length === 1) result.push({ kind: 'kader', blocks: readPieces(cells[0] ?? []) });
    else {
      tables++;
      addAll(result, tableLines(table));
    }
  }

  function addParagraph({ style, heading, list, runs }: ParagraphPiece, result: DocumentBlock[], level: number): void {
    const last = result.at(-1);
    const empty = plain(runs) === '';
    // A table of contents is made from the headings each time.
    if (CONTENTS_STYLE.test(style ?? '')) return;
    if (heading !== undefined) result.push({ kind: 'heading', level: heading, runs });
    else if (list?.ordered) result.push({ kind: 'item', depth: list.depth, marker: '1', number: list.number, runs });
    else if (list) result.push({ kind: 'item', depth: list.depth, marker: markerOf(list.label, level, style), runs });
    else if (isStyle(style, STYLE.quoteOn) && last?.kind === 'quote') quoteLines.push(withoutItalics(runs));
    else if (!empty && (isStyle(style, STYLE.quote) || isStyle(style, STYLE.quoteOn))) {
      quoteLines = [withoutItalics(runs)];
      result.push({ kind: 'quote', depth: 0, paragraphs: quoteLines });
    } else if (isStyle(style, STYLE.code)) {
      if (last?.kind === 'code') result[result.length - 1] = { ...last, text: `${last.text}\n${plain(runs)}` };
      else result.push({ kind: 'code', text: plain(runs) });
    } else if (!empty && !isStyle(style, STYLE.meta) && !isStyle(style, STYLE.footer))
      result.push({ kind: 'paragraph', depth: isStyle(style, STYLE.itemOn) ? 1 : 0, runs });
  }

  /** Word draws − and + below *Knelverhalen* and *Kiemverhalen*; without such a heading they show which it is. */
  function markerOf(label: string, level: number, style: string | undefined): string {
    // Somebody made this list in Word itself.
    if (!ITEMS.some((name) => isStyle(style, name))) return mark;
    if (label === '−') return level >= 3 ? mark : '-';
    if (label === '+' && level >= 3) return mark;
    return [...DRAWN].find(([, drawn]) => drawn === label)?.[0] ?? mark;
  }
}

function isStyle(style: string | undefined, name: string): boolean {
  return style === name.toLowerCase();
}

/** The style itself is italic; upright text in it was typed in italics. */
function withoutItalics(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, italic: !run.italic }));
}
