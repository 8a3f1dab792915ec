/** document.xml → pieces: its paragraphs, tables and text boxes in reading order, as they show with all changes accepted. */
import { joined, plain, type Run } from './blocks.ts';
import { listOf, onOff, type Style, toHeading } from './docx-style-sheet.ts';
import { child, type Element, elements, textOf } from './markup.ts';
import type { ListPlace, ParagraphPiece, Piece } from './pieces.ts';

export interface Sheet {
  readonly styles: ReadonlyMap<string, Style>;
  readonly list: (id: string, level: number) => ListPlace | undefined;
  /** Counts what a report cannot hold: the name of a thing, as often as it is met. */
  readonly met: (thing: string) => void;
  /** A reference to a footnote or endnote; gives the text that stands for it. */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => string;
}

/** A line break inside a paragraph, until somebody decides what it means. */
export const BREAK = '\n';

export function readBody(body: Element, sheet: Sheet): readonly Piece[] {
  return elements(body).flatMap((element): readonly Piece[] => {
    switch (element.name) {
      case 'w:p':
        return readParagraph(element, sheet);
      case 'w:tbl':
        return [{ kind: 'table', rows: readRows(element, sheet) }];
      // What was deleted or moved away while changes were tracked is no longer there.
      case 'w:del':
      case 'w:moveFrom':
      case 'w:sectPr':
      case 'w:sdtPr':
        return [];
      case 'mc:AlternateContent':
        return readBody(alternative(element), sheet);
      default:
        return readBody(element, sheet);
    }
  });
}

function readRows(table: Element, sheet: Sheet): readonly (readonly (readonly Piece[])[])[] {
  return inside(table, 'w:tr').map((row) => inside(row, 'w:tc').map((cell) => readBody(cell, sheet)));
}

/** Elements with this name; content controls and tracked insertions may stand around them. */
function inside(element: Element, name: string): readonly Element[] {
  return elements(element).flatMap((one) =>
    one.name === name ? [one] : /^w:(?:sdt|sdtContent|ins|moveTo|customXml)$/.test(one.name) ? inside(one, name) : [],
  );
}

function readParagraph(element: Element, sheet: Sheet): readonly Piece[] {
  const properties = child(element, 'w:pPr');
  const style = sheet.styles.get(child(properties, 'w:pStyle')?.attributes['w:val'] ?? 'Normal');
  const outline = child(properties, 'w:outlineLvl')?.attributes['w:val'];
  const heading = (outline === undefined ? undefined : toHeading(Number(outline) + 1)) ?? style?.heading;
  const boxes: Piece[] = [];
  // That a heading is bold is how its style shows it, not what somebody typed.
  const runs = joined(readRuns(element, heading === undefined ? style : undefined, sheet, boxes));
  const own = listOf(properties);
  const id = own?.id ?? style?.list?.id;
  // An empty paragraph shows no number, so it counts none.
  const list = id !== undefined && plain(runs).trim() !== '' ? sheet.list(id, own?.level ?? style?.list?.level ?? 0) : undefined;
  const kept = own !== undefined && id !== undefined && list === undefined ? sheet.list(id, own.level ?? 0) : list;
  const piece: ParagraphPiece = { kind: 'paragraph', runs, style: style?.name, heading, list: kept };
  return [piece, ...boxes];
}

function readRuns(parent: Element, style: Style | undefined, sheet: Sheet, boxes: Piece[]): readonly Run[] {
  return elements(parent).flatMap((element): readonly Run[] => {
    switch (element.name) {
      case 'w:r':
        return readRun(element, style, sheet, boxes);
      case 'w:del':
      case 'w:moveFrom':
        sheet.met('verwijdering');
        return [];
      case 'w:ins':
      case 'w:moveTo':
        sheet.met('toevoeging');
        return readRuns(element, style, sheet, boxes);
      case 'w:hyperlink':
        if (element.attributes['r:id']) sheet.met('koppeling');
        return readRuns(element, style, sheet, boxes);
      case 'm:oMath':
        sheet.met('formule');
        return [{ text: textOf(element), bold: false, italic: false }];
      case 'mc:AlternateContent':
        return readRuns(alternative(element), style, sheet, boxes);
      case 'w:pPr':
      case 'w:rPr':
        return [];
      default:
        return readRuns(element, style, sheet, boxes);
    }
  });
}

function readRun(run: Element, style: Style | undefined, sheet: Sheet, boxes: Piece[]): readonly Run[] {
  const properties = child(run, 'w:rPr');
  if (onOff(child(properties, 'w:vanish'))) {
    sheet.met('verborgen stuk tekst');
    return [];
  }
  const character = sheet.styles.get(child(properties, 'w:rStyle')?.attributes['w:val'] ?? '');
  const bold = onOff(child(properties, 'w:b')) ?? character?.bold ?? style?.bold ?? false;
  const italic = onOff(child(properties, 'w:i')) ?? character?.italic ?? style?.italic ?? false;
  return elements(run).map((element) => ({ text: runText(element, sheet, boxes), bold, italic }));
}

function runText(element: Element, sheet: Sheet, boxes: Piece[]): string {
  switch (element.name) {
    case 'w:t':
      return textOf(element);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return element.attributes['w:type'] === 'page' ? '' : BREAK;
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:softHyphen':
      return '\u00ad';
    case 'w:sym':
      return symbol(element.attributes['w:char']);
    case 'w:footnoteReference':
      return sheet.note('footnote', element.attributes['w:id'] ?? '');
    case 'w:endnoteReference':
      return sheet.note('endnote', element.attributes['w:id'] ?? '');
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      readDrawing(element, sheet, boxes);
      return '';
    case 'mc:AlternateContent':
      return elements(alternative(element))
        .map((one) => runText(one, sheet, boxes))
        .join('');
    default:
      return '';
  }
}

/** A text box is text, and anything else that was drawn is a picture. */
function readDrawing(element: Element, sheet: Sheet, boxes: Piece[]): void {
  const texts = outermost(element, 'w:txbxContent');
  for (const text of texts) boxes.push({ kind: 'box', pieces: readBody(text, sheet) });
  if (texts.length === 0) sheet.met('afbeelding');
}

function outermost(element: Element, name: string): readonly Element[] {
  return elements(element).flatMap((one) => {
    if (one.name === name) return [one];
    return outermost(one.name === 'mc:AlternateContent' ? alternative(one) : one, name);
  });
}

/** Word writes a drawing twice, for new and for old readers; one of them is enough. */
function alternative(element: Element): Element {
  return child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? element;
}

function symbol(code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16);
  if (!Number.isInteger(value) || value < 0x20 || value > 0x10ffff) return '';
  return String.fromCodePoint(value >= 0xf020 && value <= 0xf0ff ? value - 0xf000 : value);
}
