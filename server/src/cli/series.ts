/** What is wrong with a report as the editor counts it: its own findings, and those between it and the others of its folder. */
import { decode } from '../decode.ts';
import type { Report } from '../report/model.ts';
import { readReport } from '../report/read-report.ts';
import { check } from '../rules/check.ts';
import type { Finding } from '../rules/rule.ts';
import { checkSeries } from '../rules/series.ts';
import type { Io } from './io.ts';

export type FindingsIn = (file: string, report: Report) => Promise<readonly Finding[]>;

/** The reports of a folder are read and compared once, however many of them are asked for. */
export function findingsInSeries(io: Io): FindingsIn {
  const folders = new Map<string, Promise<ReadonlyMap<string, readonly Finding[]>>>();
  return async (file, report) => {
    const [folder, name] = parted(file);
    const known = folders.get(folder) ?? between(file, io);
    folders.set(folder, known);
    return [...check(report), ...((await known).get(name) ?? [])].sort((one, other) => one.range.start - other.range.start);
  };
}

/** The findings between this file and those beside it, by their names. */
async function between(file: string, io: Io): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const [folder, own] = parted(file);
  const names = new Set([...(await io.namesBeside(file)), own]);
  const members = await Promise.all(
    [...names].sort((one, other) => one.localeCompare(other)).map(async (name) => ({ file: name, text: await textOf(`${folder}${name}`, io) })),
  );
  return checkSeries(members.flatMap(({ file: name, text }) => (text === undefined ? [] : [{ file: name, report: readReport(text) }])));
}

/** One that cannot be read is not compared; whoever asks for it is told. */
async function textOf(file: string, io: Io): Promise<string | undefined> {
  const bytes = await io.readFile(file).catch(() => undefined);
  return bytes && decode(bytes).text;
}

/** The folder, with its last slash, and the name. */
function parted(file: string): readonly [folder: string, name: string] {
  const start = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
  return [file.slice(0, start), file.slice(start)];
}
