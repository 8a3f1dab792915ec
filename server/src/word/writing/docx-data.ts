/** The header of a report in Word: a line below the title, and tables at the end with its keys and its dialogues. */
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { type KeyEntry, keyEntries, keyEntry } from '../../report/header/header-keys.ts';
import { type HeaderEntries, type HeaderValue, headerEntries } from '../../report/header/header-values.ts';
import type { ValueType } from '../../report/header-model.ts';
import type { Report } from '../../report/model.ts';
import { statusLabel } from '../../report/naming.ts';
import { labelOf } from '../data-names.ts';
import { STYLE } from '../style-names.ts';
import { flowText } from '../yaml-text.ts';
import { LINE, styleId, TEXT_WIDTH } from './docx-styles.ts';
import { xmlText } from './xml-text.ts';

/** The line below the title: period and status. */
export function metaLine({ header }: Report): readonly Paragraph[] {
  const { periode, present } = header;
  const pieces = [periode?.value, present ? statusLabel(header) : undefined].filter((piece) => piece !== undefined);
  return pieces.length === 0
    ? []
    : [new Paragraph({ style: styleId(STYLE.meta), children: [new TextRun(xmlText(pieces.join(' · ')))] })];
}

/** Has every key of the header, also those that the kind of report lacks, and a column for each key of a dialogue. */
export function dataTables(report: Report): readonly (Paragraph | Table)[] {
  if (!report.header.present) return [];
  const kind = report.template.kind;
  const known = keyEntries('', kind);
  const entries = inOrder(headerEntries(report), known);
  const register = entries.find(([key, value]) => key === 'dialogen' && value.type === 'list')?.[1];
  const rows = entries
    .filter(([key, value]) => key !== 'rapportage' && value !== register)
    .map(([key, value]) => [[labelOf(key, known)], linesOf(value, keyEntry(key, '', kind))])
    .filter(([, values]) => values?.length);
  return [
    ...(rows.length > 0 ? [looseTitle('Over dit rapport'), table([0.3, 0.7], undefined, rows)] : []),
    ...(register?.type === 'list' ? [looseTitle('De dialogen'), registerTable(register.items, kind)] : []),
  ];
}

function registerTable(items: readonly HeaderValue[], kind: string): Table {
  const known = keyEntries('dialogen/0', kind);
  const records = items.map(recordOf);
  const others = records.flatMap((entries) => entries.map(([key]) => key)).filter((key) => !isKnown(key, known));
  const columns = [...known, ...[...new Set(others)].map((key) => ({ key, type: undefined }))];
  const widths = columns.map(({ key, type }) => (key === 'nummer' ? NUMBER : (WIDTHS[type ?? 'text'] ?? NARROW)));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return table(
    widths.map((width) => width / whole),
    columns.map(({ key }) => labelOf(key, known)),
    records.map((entries) =>
      columns.map(({ key }) => {
        const value = entries.find(([name]) => name === key)?.[1];
        return value ? linesOf(value, keyEntry(key, 'dialogen/0', kind)) : [];
      }),
    ),
  );
}

/** Shares of the width: names need more room than numbers and dates. */
const NUMBER = 0.14;
const NARROW = 0.21;
const WIDTHS: Readonly<Partial<Record<ValueType, number>>> = { text: 0.44, texts: 0.44 };

/** An entry of the list that is not a record is a number that somebody typed without its key. */
function recordOf(value: HeaderValue): HeaderEntries {
  return value.type === 'record' ? value.entries : [['nummer', value]];
}

/** First the keys of the kind, in its order, then the others. */
function inOrder(entries: HeaderEntries, known: readonly KeyEntry[]): HeaderEntries {
  return [
    ...known.flatMap(({ key }) => entries.filter(([name]) => name === key)),
    ...entries.filter(([key]) => !isKnown(key, known)),
  ];
}

function isKnown(key: string, known: readonly KeyEntry[]): boolean {
  return known.some((entry) => entry.key === key);
}

/** A line for each value; for a key that the kind does not have, the YAML of the value. */
function linesOf(value: HeaderValue, entry: KeyEntry | undefined): readonly string[] {
  const lines = entry ? typedLines(value) : [flowText(value)];
  return lines.filter((line) => line.trim() !== '');
}

function typedLines(value: HeaderValue): readonly string[] {
  if (value.type === 'list') return value.items.flatMap(typedLines);
  if (value.type === 'record') return value.entries.map(([key, inner]) => `${key}: ${typedLines(inner).join(', ')}`);
  return [value.text];
}

/** A title that looks like a heading, in a style that is not a heading of the report. */
export function looseTitle(text: string): Paragraph {
  return new Paragraph({
    style: styleId(STYLE.meta),
    keepNext: true,
    spacing: { before: 480, after: 120 },
    children: [new TextRun({ text, bold: true, size: 26 })],
  });
}

/** `widths`: shares of the text width. A cell holds one line for each of its values. */
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
      // The last row must not be alone on a page.
      ...rows.map((cells, index) =>
        row(cells, (column) => !head && column === 0, false, index >= rows.length - 3 && index < rows.length - 1),
      ),
    ],
  });
}
