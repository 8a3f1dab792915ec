/** The header of a report in Word: a line under the title, and at the end what the report is about and who spoke where, as tables. */
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Report } from '../../report/model.ts';
import { DATA_ROWS, REGISTER_COLUMNS } from '../data-names.ts';
import { STYLE } from '../style-names.ts';
import { LINE, styleId, TEXT_WIDTH } from './docx-styles.ts';
import { xmlText } from './xml-text.ts';

const STATUS_LABELS: Readonly<Record<string, string>> = {
  concept: 'Concept',
  redactie: 'In redactie',
  definitief: 'Definitief',
};

/** Period and status, for under the title. */
export function metaLine({ header: { periode, status, present } }: Report): readonly Paragraph[] {
  const label = STATUS_LABELS[status?.value ?? 'concept'];
  const pieces = [periode?.value, present ? label : undefined].filter((piece) => piece !== undefined);
  return pieces.length === 0
    ? []
    : [new Paragraph({ style: styleId(STYLE.meta), children: [new TextRun(xmlText(pieces.join(' · ')))] })];
}

export function dataTables({ header }: Report): readonly (Paragraph | Table)[] {
  if (!header.present) return [];
  const { thema, status, periode, negeer, dialogen } = header;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [DATA_ROWS.thema, thema ? [thema.value] : []],
    [DATA_ROWS.status, status ? [status.value] : []],
    [DATA_ROWS.periode, periode ? [periode.value] : []],
    [DATA_ROWS.negeer, negeer.map(({ value }) => value)],
  ];
  const filled = rows.filter(([, values]) => values.length > 0);
  const records = dialogen?.records ?? [];
  return [
    ...(filled.length > 0
      ? [
          looseTitle('Over dit rapport'),
          table(
            [0.3, 0.7],
            undefined,
            filled.map(([name, values]) => [[name], values]),
          ),
        ]
      : []),
    ...(dialogen
      ? [
          looseTitle('De dialogen'),
          table(
            [0.14, 0.44, 0.21, 0.21],
            Object.values(REGISTER_COLUMNS),
            records.map(({ nummer, gemeenten, datum, deelnemers }) => [
              nummer ? [String(nummer.value)] : [],
              gemeenten.map(({ value }) => value),
              datum ? [datum.value] : [],
              deelnemers ? [String(deelnemers.value)] : [],
            ]),
          ),
        ]
      : []),
  ];
}

/** A heading to look at, in a style that is no heading of the report. */
export function looseTitle(text: string): Paragraph {
  return new Paragraph({
    style: styleId(STYLE.meta),
    keepNext: true,
    spacing: { before: 480, after: 120 },
    children: [new TextRun({ text, bold: true, size: 26 })],
  });
}

/** `widths`: shares of the width of the text. A cell holds one line for each of its values. */
function table(
  widths: readonly number[],
  head: readonly string[] | undefined,
  rows: readonly (readonly (readonly string[])[])[],
): Table {
  const sizes = widths.map((share) => Math.round(share * TEXT_WIDTH));
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: BorderStyle.SINGLE, size: 6, color: LINE };
  const row = (
    cells: readonly (readonly string[])[],
    bold: (column: number) => boolean,
    tableHeader: boolean,
    keepNext = tableHeader,
  ) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map((lines, column) => {
        const paragraphs = (lines.length > 0 ? lines : ['']).map(
          (text) =>
            new Paragraph({
              style: styleId(STYLE.cell),
              keepNext,
              children: [new TextRun({ text: xmlText(text), bold: bold(column) })],
            }),
        );
        return new TableCell({ children: paragraphs, width: { size: sizes[column] ?? 0, type: WidthType.DXA } });
      }),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: sizes,
    layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows: [
      ...(head
        ? [
            row(
              head.map((name) => [name]),
              () => true,
              true,
            ),
          ]
        : []),
      // The last row does not stand alone on a page.
      ...rows.map((cells, index) =>
        row(cells, (column) => !head && column === 0, false, index >= rows.length - 3 && index < rows.length - 1),
      ),
    ],
  });
}
