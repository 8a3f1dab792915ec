/** *Alles herstellen wat veilig kan*: the safe fixes of a report, to a fixed point, and none that changes what it says. */
import { type Edit, joinEdits } from '../report/edits.ts';
import type { Report } from '../report/model.ts';
import { flatEntries, itemsOf } from '../report/places.ts';
import { placeholdersIn, readEdited } from '../report/read-report.ts';
import { check } from './check.ts';
import { wordsKey } from './kaartcitaat.ts';
import { minimalEdits } from './minimal-edit.ts';
import type { Finding } from './rule.ts';

export interface Fixed {
  /** What makes `text` of the report: minimal, in order. */
  readonly edits: readonly Edit[];
  readonly text: string;
  /** The codes that were fixed, one for each fix. */
  readonly applied: readonly string[];
  /** Findings with a safe fix that was not applied, because it would change what the report says; one of those that are alike. */
  readonly refused: readonly Finding[];
}

/** More rounds than any chain of fixes; a pair of fixes that undo each other ends here. */
const MOST_ROUNDS = 12;

/** `found`: the findings of the report, where they are known already. */
export function fixAll(report: Report, found: readonly Finding[] = check(report)): Fixed {
  const applied: string[] = [];
  const refused = new Map<string, Finding>();
  let edits: readonly Edit[] = [];
  let before = report;
  let open = found.filter(isSafe);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = fix(before, open);
    if (!next) break;
    if (meaningOf(next.after) === meaningOf(before)) {
      applied.push(...next.findings.map(({ code }) => code));
      edits = joinEdits(edits, next.edits);
      before = next.after;
      open = check(before).filter((finding) => isSafe(finding) && !refused.has(keyOf(finding, before)));
      continue;
    }
    // One of them changes the report: find out which, and leave it.
    const groups = alike(next.findings, before);
    const asking = groups.filter((group) => group.some((finding) => leavesToFillIn(finding, before)));
    const guilty = asking.length > 0 ? asking : guiltyAmong(before, groups);
    if (guilty.length === 0) break;
    for (const [finding] of guilty) if (finding) refused.set(keyOf(finding, before), finding);
    open = open.filter((finding) => !refused.has(keyOf(finding, before)));
  }
  return { edits: minimalEdits(edits, report.text), text: before.text, applied, refused: [...refused.values()] };
}

function isSafe({ fixes: [first] }: Finding): boolean {
  return first !== undefined && first.safe !== false;
}

function leavesToFillIn({ fixes: [first] }: Finding, { template }: Report): boolean {
  return first?.edits.some(({ text }) => placeholdersIn(text, template).length > 0) === true;
}

interface Round {
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
  readonly after: Report;
}

/** Applies the first fix of each finding that does not touch one applied before it in the text; undefined when there is none. */
function fix(report: Report, findings: readonly Finding[]): Round | undefined {
  const touched = new Uint8Array(report.text.length + 1);
  const used = findings.filter(({ fixes: [first] }) => {
    const own = first?.edits ?? [];
    if (own.length === 0 || own.some(({ range }) => touched.subarray(range.start, range.end + 1).includes(1))) return false;
    for (const { range } of own) touched.fill(1, range.start, range.end + 1);
    return true;
  });
  const edits = used.flatMap(({ fixes: [first] }) => first?.edits ?? []);
  return used.length === 0 ? undefined : { edits, findings: used, after: readEdited(report, edits) };
}

/** Those that change the report, of groups that change it together: halved until they stand alone, for of many there are few. */
function guiltyAmong(report: Report, groups: readonly (readonly Finding[])[]): readonly (readonly Finding[])[] {
  if (groups.length <= 1) return groups;
  const half = groups.length >> 1;
  return [groups.slice(0, half), groups.slice(half)].flatMap((some) => {
    const next = fix(report, some.flat());
    return next && meaningOf(next.after) !== meaningOf(report) ? guiltyAmong(report, some) : [];
  });
}

function alike(findings: readonly Finding[], report: Report): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding, report);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

/** What may not change: the number of points of every section, the words of every quote, and what is still to be filled in. */
function meaningOf(report: Report): string {
  const ids = report.template.parts.flatMap((part) => flatEntries(part.sections)).map(({ id }) => id);
  const counts = ids.map((id) => itemsOf(report, id).length);
  return JSON.stringify([report.placeholders.length, counts, report.quotes.map(({ words }) => wordsKey(words))]);
}

/** The same finding in another round stands elsewhere; its code and text stay. */
function keyOf({ code, range, message }: Finding, { text }: Report): string {
  return `${code} ${message} ${text.slice(range.start, range.end)}`;
}
