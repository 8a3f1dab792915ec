/** A part of a Word document → its paragraphs, tables and text boxes in reading order, with all changes accepted. */
import { addAll, joinRuns, plain, type Run } from '../blocks.ts';
import type { ListPlace, ParagraphPiece, Piece } from '../pieces.ts';
import { type Fields, fieldReader } from './docx-fields.ts';
import { readRuns } from './docx-runs.ts';
import { alternative, type DocxParts, isPlaceholder, type Story } from './docx-story.ts';
import { DEFAULT_STYLE, listOf, type Style, toHeading } from './docx-style-sheet.ts';
import { child, type Element, elements } from './markup.ts';
import { partedAtBlankLines } from './split-lines.ts';

/** `fields`: the reader of the text around it, for the cells of a table. */
export function readBody(body: Element, parts: DocxParts, fields: Fields = fieldReader(parts.met)): readonly Piece[] {
  const story: Story = { parts, fields, boxes: [], readBox: (content) => readBody(content, parts) };
  const pieces: Piece[] = [];
  /** Text of paragraphs whose end was deleted as a tracked change: it continues in the next paragraph. */
  let carried: Run[] = [];
  /** The style of the last of those. */
  let kept: Pick<ParagraphPiece, 'style' | 'heading'> | undefined;
  walk(body);
  flush();
  return pieces;

  function walk(parent: Element): void {
    for (const element of elements(parent)) readElement(element);
  }

  function readElement(element: Element): void {
    switch (element.name) {
      case 'w:p':
        addParagraph(element);
        break;
      case 'w:tbl':
        flush();
        pieces.push({ kind: 'table', rows: readRows(element, parts, fields) });
        break;
      // Tracked deletions and moves count as accepted, so their text is gone here.
      case 'w:del':
        parts.met('verwijdering');
        break;
      case 'w:moveFrom':
        parts.met('verplaatsing');
        break;
      case 'w:sectPr':
      case 'w:sdtPr':
      case 'w:pPr':
      case 'w:rPr':
        break;
      case 'w:sdt':
        walk(isPlaceholder(element, parts) ? EMPTY : element);
        break;
      case 'w:altChunk':
        addChunk(element.attributes['r:id'] ?? '');
        break;
      case 'w:subDoc':
        parts.met('document');
        break;
      case 'mc:AlternateContent':
        walk(alternative(element));
        break;
      default:
        walk(element);
    }
  }

  function addParagraph(element: Element): void {
    const properties = child(element, 'w:pPr');
    const mark = child(properties, 'w:rPr');
    const style =
      parts.styles.get(child(properties, 'w:pStyle')?.attributes['w:val'] ?? '') ?? parts.styles.get(DEFAULT_STYLE);
    const outline = child(properties, 'w:outlineLvl')?.attributes['w:val'];
    const heading = (outline === undefined ? undefined : toHeading(Number(outline) + 1)) ?? style?.heading;
    // A heading is bold because of its style, not because somebody made it bold.
    const look = heading === undefined ? style : style && { ...style, bold: undefined, italic: undefined };
    addAll(carried, readRuns(element, look, story));
    fields.endParagraph();
    if (child(mark, 'w:del') || child(mark, 'w:moveFrom')) {
      kept = { style: style?.name, heading };
      return;
    }
    const runs = joinRuns(carried);
    carried = [];
    kept = undefined;
    addAll(
      pieces,
      partedAtBlankLines({
        kind: 'paragraph',
        runs,
        style: style?.name,
        heading,
        list: listPlace(properties, style, runs),
      }),
    );
    addAll(pieces, takeBoxes());
  }

  function listPlace(
    properties: Element | undefined,
    style: Style | undefined,
    runs: readonly Run[],
  ): ListPlace | undefined {
    const own = listOf(properties);
    const id = own?.id ?? style?.list?.id;
    // An empty paragraph shows no number and so does not count, unless it is itself set in a list.
    if (id === undefined || (own === undefined && plain(runs).trim() === '')) return undefined;
    return parts.list(id, own?.level ?? style?.list?.level ?? 0);
  }

  function addChunk(id: string): void {
    flush();
    const chunk = parts.chunk(id);
    if (!chunk) parts.met('document');
    addAll(pieces, chunk ?? []);
  }

  /** Ends text that was to continue in a next paragraph, where there is none. */
  function flush(): void {
    if (kept && carried.length > 0)
      addAll(pieces, partedAtBlankLines({ kind: 'paragraph', ...kept, runs: joinRuns(carried) }));
    addAll(pieces, takeBoxes());
    carried = [];
    kept = undefined;
  }

  function takeBoxes(): readonly Piece[] {
    const { boxes } = story;
    if (boxes.length > 0) story.boxes = [];
    return boxes;
  }
}

const EMPTY: Element = { name: '', attributes: {}, children: [] };

type Rows = readonly (readonly (readonly Piece[])[])[];

function readRows(table: Element, parts: DocxParts, fields: Fields): Rows {
  const rows = inside(table, 'w:tr', parts).filter((row) => isThere(child(child(row, 'w:trPr'), 'w:del'), parts));
  return rows.map((row) => {
    const cells = inside(row, 'w:tc', parts).filter((cell) =>
      isThere(child(child(cell, 'w:tcPr'), 'w:cellDel'), parts),
    );
    return cells.map((cell) => readBody(cell, parts, fields));
  });
}

function isThere(deletion: Element | undefined, { met }: DocxParts): boolean {
  if (deletion) met('verwijdering');
  return deletion === undefined;
}

/** Elements with this name, also those inside content controls and tracked insertions. */
function inside(element: Element, name: string, parts: DocxParts): readonly Element[] {
  return elements(element).flatMap((one) => {
    if (one.name === name) return [one];
    if (!/^w:(?:sdt|sdtContent|ins|moveTo|customXml)$/.test(one.name)) return [];
    const found = inside(one, name, parts);
    return one.name === 'w:sdt' && isPlaceholder(one, parts) ? found.map((cell) => ({ ...cell, children: [] })) : found;
  });
}
