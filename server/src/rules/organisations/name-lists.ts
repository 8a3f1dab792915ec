/** Lists of names in a kader, and the edits that remove, insert or move a name and keep the list in form. */
import { type Days, isNameOn, type Ministerie } from '../../report/dutch/ministeries.ts';
import { MOST_NAMES } from '../../report/dutch/organisaties.ts';
import type { Item, Kader, Report } from '../../report/model.ts';
import { spanOf } from '../../report/questions/named-gemeenten.ts';
import type { Edit } from '../../report/text/edits.ts';
import { type Located, overlapsAny } from '../../report/text/text.ts';

export interface NameList {
  readonly kader: Kader;
  readonly names: readonly Located<string>[];
}

/** The kaders that are lists of names, with the names that are filled in. */
export function nameListsOf({ kaders, placeholders }: Report): readonly NameList[] {
  return kaders.flatMap((kader) => {
    const names =
      kader.names?.filter(({ range }) => placeholders.length === 0 || !overlapsAny(placeholders, range)) ?? [];
    // With several ministries after one word, nobody can say which commas separate two names.
    const joined = names.some(({ value }) => /^(?:de\s+)?ministeries\s/i.test(value));
    return names.length > 0 && names.length <= MOST_NAMES && !joined ? [{ kader, names }] : [];
  });
}

/** The day of the last dialogue, or else the years of `periode`; undefined if neither is known. */
export function daysOf(report: Report): Days | undefined {
  const { dialogen, periode } = report.header;
  const last = dialogen?.records
    .flatMap(({ datum }) => datum?.value ?? [])
    .sort()
    .at(-1);
  if (last) return { from: last, to: last };
  return /\b20\d\d\b/.test(periode?.value ?? '') ? spanOf(report, []) : undefined;
}

/** The names of these that a ministry had on these days; all of them if the days are not known. */
export function namesOn(named: readonly Ministerie[], days: Days | undefined): readonly string[] {
  const some = named.filter((one) => !days || isNameOn(one, days));
  return [...new Set(some.map(({ naam }) => naam))];
}

/** Removes a name with its comma or its bullet. Undefined if the names are not in a plain list. */
export function withoutName({ text }: Report, list: NameList, index: number): Edit | undefined {
  const { names } = list;
  const name = names[index] as Located<string>;
  const item = itemOf(list, name);
  if (item) return withoutItem(list, item);
  const [before, after] = [names[index - 1], names[index + 1]];
  if (before && isComma(text, before, name))
    return { range: { start: before.range.end, end: name.range.end }, text: '' };
  if (!before && after && isComma(text, name, after))
    return { range: { start: name.range.start, end: after.range.start }, text: '' };
  return undefined;
}

/** Inserts a name before the one with this index, or after the last. Undefined in a numbered list. */
export function withName({ text }: Report, list: NameList, index: number, name: string): Edit | undefined {
  const { names } = list;
  const next = names[index];
  const last = names.at(-1);
  if (!last) return undefined;
  const item = itemOf(list, next ?? last);
  if (item && item.marker === '1') return undefined;
  if (item) {
    const bullet = text.slice(item.mark.start, item.text.range.start);
    const at = next ? item.mark.start : item.range.end;
    return { range: { start: at, end: at }, text: next ? `${bullet}${name}\n` : `\n${bullet}${name}` };
  }
  const at = next ? next.range.start : last.range.end;
  return { range: { start: at, end: at }, text: next ? `${name}, ` : `, ${name}` };
}

/** Moves the name at `from`, in this spelling, to before the name at `to`. */
export function moveName(
  report: Report,
  list: NameList,
  from: number,
  to: number,
  name: string,
): readonly Edit[] | undefined {
  const out = withoutName(report, list, from);
  const into = withName(report, list, to, name);
  return out && into ? [out, into] : undefined;
}

/** The item that a name is in. */
function itemOf({ kader }: NameList, { range }: Located<string>): Item | undefined {
  return kader.items.find((item) => item.range.start <= range.start && range.end <= item.range.end);
}

function withoutItem({ kader }: NameList, item: Item): Edit | undefined {
  if (item.marker === '1' || item.more.length > 0) return undefined;
  const index = kader.items.indexOf(item);
  const [before, after] = [kader.items[index - 1], kader.items[index + 1]];
  if (after) return { range: { start: item.mark.start, end: after.mark.start }, text: '' };
  return before && { range: { start: before.range.end, end: item.range.end }, text: '' };
}

function isComma(text: string, one: Located<string>, other: Located<string>): boolean {
  return /^\s*[,;]\s*$/.test(text.slice(one.range.end, other.range.start));
}
