/** Which dialogues this kind of report is likely to have: one focustafel, then every other table for each subject. */
import { foldedText } from '../dutch/spelling.ts';
import type { Dialoog } from '../header-model.ts';
import { flatEntries } from '../places.ts';
import type { Template } from '../template.ts';

export interface Table {
  readonly tafel: string;
  /** Absent if the table is about everything. */
  readonly onderwerp?: string;
}

/** In the order in which they are held. Empty if this kind of report has no tables. */
export function expectedTables(template: Template, subjects: readonly string[]): readonly Table[] {
  return tablesOf(template).flatMap(({ value, sections }): readonly Table[] =>
    sections === undefined ? [{ tafel: value }] : subjects.map((onderwerp) => ({ tafel: value, onderwerp })),
  );
}

function tablesOf({ facts }: Template) {
  return Object.values(facts).flatMap(({ builtOf }) => builtOf?.of ?? []);
}

/** The first table without a dialogue; undefined if all have one, or if this kind has no tables. */
export function nextTable(
  template: Template,
  subjects: readonly string[],
  records: readonly Dialoog[],
): Table | undefined {
  const left = records.filter(({ tafel }) => tafel);
  return expectedTables(template, subjects).find((table) => {
    const found = left.findIndex((record) => isAt(record, table));
    const at =
      found === -1 ? left.findIndex(({ tafel, onderwerp }) => tafel?.value === table.tafel && !onderwerp) : found;
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function isAt({ tafel, onderwerp }: Dialoog, table: Table): boolean {
  return tafel?.value === table.tafel && foldedText(onderwerp?.value ?? '') === foldedText(table.onderwerp ?? '');
}

/** A placeholder for each likely subject: enough for the number of dialogues, or else as many as usual. */
export function usualSubjects(template: Template, dialogen?: number): readonly string[] | undefined {
  const entries = template.parts.flatMap(({ sections }) => flatEntries(sections));
  const usual = entries.flatMap(({ lists = [] }) => lists.flatMap(({ usual: count }) => count ?? []))[0];
  if (usual === undefined) return undefined;
  const tables = tablesOf(template);
  const each = tables.filter(({ sections }) => sections !== undefined).length;
  const count = dialogen === undefined || each === 0 ? usual : Math.floor((dialogen - (tables.length - each)) / each);
  return Array.from({ length: Math.max(1, count) }, (_, index) => `<onderwerp ${index + 1}>`);
}
