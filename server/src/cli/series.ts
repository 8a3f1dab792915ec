/** The findings of a report, as the editor has them: its own, and those between it and the others of its folder. */
import { decode } from '../decode.ts';
import type { Report } from '../report/model.ts';
import { readReport } from '../report/read-report.ts';
import type { Member } from '../rules/between/series-rule.ts';
import { check } from '../rules/check.ts';
import type { Finding } from '../rules/rule.ts';
import { checkSeries, withSeries } from '../rules/series.ts';
import { type Io, isReport, splitPath } from './io.ts';

export type FindingsIn = (file: string, report: Report) => Promise<readonly Finding[]>;

/** Reads and compares the reports of a folder once, however many of them are asked for. */
export function findingsInSeries(io: Io): FindingsIn {
  const folders = new Map<string, Promise<Series>>();
  return async (file, report) => {
    const [folder, name] = splitPath(file);
    if (!isReport(name)) return check(report);
    const known = folders.get(folder) ?? seriesOf(folder, [{ file, report }], io);
    folders.set(folder, known);
    return withSeries(check(report), (await known).found.get(file));
  };
}

export interface Series {
  /** All reports of the folder, also those that nobody asked for. */
  readonly members: readonly Member[];
  /** The findings between them, by file. */
  readonly found: ReadonlyMap<string, readonly Finding[]>;
}

/** A folder is a series, whichever of its reports were named; `known`: those that have been read already. */
export async function seriesOf(folder: string, known: readonly Member[], io: Io): Promise<Series> {
  const byName = new Map(
    known.map((member) => [splitPath(member.file)[1], member] as const).filter(([name]) => isReport(name)),
  );
  const [any] = byName.keys();
  if (any === undefined) return { members: [], found: new Map() };
  for (const name of await io.namesBeside(`${folder}${any}`)) {
    if (byName.has(name)) continue;
    const text = await textOf(`${folder}${name}`, io);
    if (text !== undefined) byName.set(name, { file: `${folder}${name}`, report: readReport(text) });
  }
  const members = [...byName].sort(([one], [other]) => one.localeCompare(other)).map(([, member]) => member);
  return { members, found: checkSeries(members) };
}

/** Undefined where a report cannot be read: then it is not compared, and checking the report itself will say so. */
async function textOf(file: string, io: Io): Promise<string | undefined> {
  const bytes = await io.readFile(file).catch(() => undefined);
  return bytes && decode(bytes).text;
}
