/** Word documents as other people make them: with the built-in styles of Word, and nothing of ours. */
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { DocumentBlock, Run } from '../../server/src/word/blocks.ts';

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

/** With `bold`, headings are bold lines and bullets are typed. */
export interface Manner {
  readonly bold?: boolean;
}

export async function foreignDocx(children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  const levels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
    { level: 0, format, text, alignment: AlignmentType.LEFT },
  ];
  const document = new Document({
    numbering: {
      config: [
        { reference: 'bullets', levels: levels(LevelFormat.BULLET, '\uf0b7') },
        { reference: 'numbers', levels: levels(LevelFormat.DECIMAL, '%1)') },
      ],
    },
    sections: [{ children: [...children] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** The blocks of a report as somebody would have typed them in Word. */
export function typed(blocks: readonly DocumentBlock[], { bold = false }: Manner = {}): readonly (Paragraph | Table)[] {
  let list = 0;
  return blocks.flatMap(show);

  function show(block: DocumentBlock): readonly (Paragraph | Table)[] {
    switch (block.kind) {
      case 'heading':
        list++;
        if (bold) return [new Paragraph({ children: block.runs.map(({ text }) => new TextRun({ text, bold: true })) })];
        return [new Paragraph({ heading: HEADINGS[block.level - 1], children: runs(block.runs) })];
      case 'item': {
        const numbered = block.marker === '1';
        if (bold && !numbered) return [new Paragraph({ children: [new TextRun('−\t'), ...runs(block.runs)] })];
        const reference = numbered ? 'numbers' : 'bullets';
        return [new Paragraph({ numbering: { reference, level: 0, instance: list }, children: runs(block.runs) })];
      }
      case 'quote':
        return block.paragraphs.map(
          (paragraph) => new Paragraph({ children: paragraph.map(({ text }) => new TextRun({ text, italics: true })) }),
        );
      case 'kader':
        return [
          new Table({
            rows: [
              new TableRow({ children: [new TableCell({ children: typed(block.blocks, { bold }) as Paragraph[] })] }),
            ],
          }),
          new Paragraph(''),
        ];
      case 'paragraph':
        return [new Paragraph({ children: runs(block.runs) })];
      case 'code':
        return [new Paragraph(block.text)];
    }
  }
}

function runs(some: readonly Run[]): TextRun[] {
  return some.map(({ text, bold, italic }) => new TextRun({ text, bold, italics: italic }));
}
