/** Blocks → the paragraphs and tables of a Word document, each in a style named after what it is. */
import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  type ISpacingProperties,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  type TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { DocumentBlock, HeadingBlock, ItemBlock, ParagraphBlock, Run } from '../blocks.ts';
import { DRAWN, DRAWN_FOR, STYLE } from '../style-names.ts';
import { contents, partBegins, partEnds } from './docx-contents.ts';
import type { NumberedLists } from './docx-numbers.ts';
import { itemStyle, KADER_FILL, LINE, listName, styleId, TEXT_WIDTH } from './docx-styles.ts';
import { xmlText } from './xml-text.ts';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];
/** The deepest level of a list in Word. */
const DEEPEST = 8;

type Shown = Paragraph | Table;

/** `behindTitle`: a title comes before these blocks; `listed`: the heading that the table of contents goes before. */
export function docxBlocks(
  blocks: readonly DocumentBlock[],
  { listOf }: NumberedLists,
  behindTitle: boolean,
  listed?: HeadingBlock,
): readonly (Shown | TableOfContents)[] {
  let titled = behindTitle;
  const shown = blocks.flatMap((block, index) => [
    ...(block === listed ? contents() : []),
    ...show(block, false, blocks[index + 1], blocks[index - 1]),
  ]);
  return listed ? [...shown, gapParagraph(0, [partEnds()])] : shown;

  function show(
    block: DocumentBlock,
    inKader: boolean,
    next?: DocumentBlock,
    previous?: DocumentBlock,
  ): readonly Shown[] {
    switch (block.kind) {
      case 'heading': {
        if (inKader && block.level === 3) return [paragraph(STYLE.kaderTitle, block.runs)];
        // Each further part begins on a page of its own.
        const pageBreakBefore = block.level === 1 && titled;
        titled ||= block.level === 1;
        const children = block === listed ? [partBegins(), ...texts(block.runs)] : texts(block.runs);
        return [
          new Paragraph({ heading: HEADINGS[Math.min(block.level, HEADINGS.length) - 1], pageBreakBefore, children }),
        ];
      }
      case 'paragraph':
        return [paragraph(paragraphStyle(block, inKader), block.runs, holds(block, next))];
      case 'item':
        // Stays with its quote, and below a heading with the next item: no heading with one line at the foot of a page.
        return [item(block, next?.kind === 'quote' || (previous?.kind === 'heading' && next?.kind === 'item'))];
      case 'quote':
        return block.paragraphs.map((runs, index) =>
          quoteParagraph(index === 0 ? STYLE.quote : STYLE.quoteOn, runs, index < block.paragraphs.length - 1),
        );
      case 'kader':
        // Word needs a paragraph between two tables, or they become one, and after the last one.
        return [
          kaderTable(
            block.blocks.flatMap((inner, index) => show(inner, true, block.blocks[index + 1], block.blocks[index - 1])),
          ),
          gapParagraph(120),
        ];
      case 'code':
        return block.text
          .split('\n')
          .map((line) => paragraph(STYLE.code, [{ text: line, bold: false, italic: false }]));
    }
  }

  function item(block: ItemBlock, keepNext: boolean): Paragraph {
    const { name, marker, depth, runs } = block;
    const style = itemStyle(name);
    const level = Math.min(depth, DEEPEST);
    if (marker !== '1') {
      const mark = DRAWN_FOR.get(style) ?? DRAWN.get(marker) ?? '–';
      return new Paragraph({
        style: styleId(style),
        numbering: { reference: listName(style, mark), level },
        keepNext,
        children: texts(runs),
      });
    }
    return new Paragraph({ style: styleId(style), numbering: listOf(block), keepNext, children: texts(runs) });
  }
}

/** Whether a paragraph stays with the next block: it introduces a list or a kader, or both are in one box. */
function holds(block: ParagraphBlock, next?: DocumentBlock): boolean {
  return (
    next?.kind === 'item' ||
    next?.kind === 'kader' ||
    (block.boxed === true && next?.kind === 'paragraph' && next.boxed === true)
  );
}

function quoteParagraph(style: string, runs: readonly Run[], keepNext: boolean): Paragraph {
  return new Paragraph({ style: styleId(style), keepLines: true, keepNext, children: texts(runs, true) });
}

function paragraphStyle({ depth, boxed }: ParagraphBlock, inKader: boolean): string | undefined {
  if (depth > 0) return STYLE.itemOn;
  if (inKader) return STYLE.kader;
  return boxed ? STYLE.themakader : undefined;
}

function paragraph(style: string | undefined, runs: readonly Run[], keepNext?: boolean): Paragraph {
  return new Paragraph({ style: style && styleId(style), keepNext: keepNext || undefined, children: texts(runs) });
}

function gapParagraph(after: number, children: readonly ParagraphChild[] = []): Paragraph {
  const spacing: ISpacingProperties = { before: 0, after, line: 20, lineRule: 'exact' };
  return new Paragraph({ spacing, children });
}

/** `upright`: the style itself is italic, so that typed italics become upright, as in print. */
export function texts(runs: readonly Run[], upright = false): readonly ParagraphChild[] {
  return runs.map(({ text, bold, italic, link }) => {
    const italics = italic ? !upright : undefined;
    const look = { text: xmlText(text), bold: bold || undefined, italics };
    return link === undefined
      ? new TextRun(look)
      : new ExternalHyperlink({ children: [new TextRun({ ...look, style: 'Hyperlink' })], link: xmlText(link) });
  });
}

/** A kader is a table of one cell, which can hold anything and stays one box in every word processor. */
function kaderTable(content: readonly Shown[]): Table {
  const side = { style: BorderStyle.SINGLE, size: 8, color: LINE };
  const cell = new TableCell({
    children: content.length > 0 ? content : [new Paragraph({ style: styleId(STYLE.kader) })],
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, fill: KADER_FILL, color: 'auto' },
    margins: { top: 120, bottom: 60, left: 200, right: 200 },
    borders: { top: side, bottom: side, left: side, right: side },
  });
  return new Table({
    rows: [new TableRow({ children: [cell], cantSplit: true })],
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [TEXT_WIDTH],
    layout: TableLayoutType.FIXED,
  });
}
