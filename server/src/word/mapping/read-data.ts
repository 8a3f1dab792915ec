/** The tables of our own documents that hold the header, and other people's table of dialogues → what the header says. */
import { plain } from '../blocks.ts';
import { DATA_ROWS } from '../data-names.ts';
import { type Piece, paragraphsIn, type TablePiece } from '../pieces.ts';

export interface HeaderData {
  readonly thema?: string;
  readonly status?: string;
  readonly periode?: string;
  readonly negeer: readonly string[];
  readonly dialogen?: readonly DialoogData[];
}

export interface DialoogData {
  readonly nummer?: string;
  readonly gemeenten: readonly string[];
  readonly datum?: string;
  readonly deelnemers?: string;
}

type Cells = readonly (readonly string[])[];

/** The rows of the table *Over dit rapport*. */
export function readDataRows({ rows }: TablePiece): Omit<HeaderData, 'dialogen'> {
  const values = new Map(rows.map((row) => [lines(row[0] ?? []).join(' '), lines(row[1] ?? [])] as const));
  const one = (name: string) => values.get(name)?.join(' ') || undefined;
  return {
    thema: one(DATA_ROWS.thema),
    status: one(DATA_ROWS.status),
    periode: one(DATA_ROWS.periode),
    negeer: values.get(DATA_ROWS.negeer) ?? [],
  };
}

/** Undefined where the first row does not name the columns of a register. */
export function readRegister({ rows }: TablePiece): readonly DialoogData[] | undefined {
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
  return records.map((cells) => {
    const one = (index: number) => cells[index]?.join(' ') || undefined;
    return {
      nummer: one(columns.nummer),
      gemeenten: cells[columns.gemeente] ?? [],
      datum: one(columns.datum),
      deelnemers: one(columns.deelnemers),
    };
  });
}

/** The lines of a cell that hold something. */
export function lines(cell: readonly Piece[]): readonly string[] {
  return paragraphsIn(cell)
    .map(({ runs }) => plain(runs).trim())
    .filter((text) => text !== '');
}
