/** The header tables of our own documents, and the table of dialogues in foreign ones → the data of the header. */
import { keyEntries } from '../../report/header/header-keys.ts';
import { plain } from '../blocks.ts';
import { keyOf } from '../data-names.ts';
import { type Piece, paragraphsIn, type TablePiece } from '../pieces.ts';

/** Keys with their values, a line for each value. */
export type Entries = readonly (readonly [key: string, values: readonly string[]])[];

export interface HeaderData {
  /** In the order of the header, without the kind of report. */
  readonly entries: Entries;
  readonly dialogen?: readonly Entries[];
}

type Cells = readonly (readonly string[])[];

/** The rows of the table *Over dit rapport*. */
export function readDataRows({ rows }: TablePiece, kind: string): Entries {
  const known = keyEntries('', kind);
  return rows.flatMap((row) => {
    const [label = [], ...values] = row.map(lines);
    return label.length === 0 ? [] : [[keyOf(label.join(' '), known), values.flat()] as const];
  });
}

/** The table *De dialogen*, recognised by its column for the number. Undefined where it is another table. */
export function readOwnRegister({ rows }: TablePiece, kind: string): readonly Entries[] | undefined {
  const known = keyEntries('dialogen/0', kind);
  const [head, ...records] = rows.map((row): Cells => row.map(lines));
  const keys = head?.map((cell) => keyOf(cell.join(' '), known));
  if (!keys?.includes('nummer')) return undefined;
  return records.map((cells) => keys.map((key, index) => [key, cells[index] ?? []] as const));
}

/** Undefined where the first row does not name the columns of a register. */
export function readRegister({ rows }: TablePiece): readonly Entries[] | undefined {
  const [head, ...records] = rows.map((row): Cells => row.map(lines));
  if (!head) return undefined;
  const names = head.map((cell) => cell.join(' ').toLowerCase());
  const column = (wanted: RegExp) => names.findIndex((name) => wanted.test(name));
  const columns = {
    nummer: column(/^(?:dialoog|nummer|nr\.?|#)/),
    gemeente: column(/^gemeente/),
    datum: column(/^datum/),
    deelnemers: column(/deelnemers/),
  };
  if (columns.gemeente < 0 || (columns.nummer < 0 && columns.datum < 0) || columns.deelnemers < 0) return undefined;
  return records.map((cells) =>
    Object.entries(columns).map(([key, index]) => [key, index < 0 ? [] : (cells[index] ?? [])] as const),
  );
}

/** The names of filled columns of a register that the header has no place for. */
export function otherColumns({ rows: [head = [], ...records] }: TablePiece): readonly string[] {
  return head.flatMap((cell, index) => {
    const name = lines(cell).join(' ');
    const filled = records.some((row) => lines(row[index] ?? []).length > 0);
    return filled && !/^(?:dialoog|nummer|nr\.?|#|gemeente|datum)|deelnemers/i.test(name) ? [name] : [];
  });
}

/** The lines of a cell that are not empty. */
export function lines(cell: readonly Piece[]): readonly string[] {
  return paragraphsIn(cell)
    .map(({ runs }) => plain(runs).trim())
    .filter((text) => text !== '');
}
