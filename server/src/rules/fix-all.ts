/** *Alles herstellen wat veilig kan*: the safe fixes of a report, to a fixed point, and none that changes what it says. */
import { diffArrays } from 'diff';
import type { Report } from '../report/model.ts';
import { flatEntries, itemsOf } from '../report/places.ts';
import { readReport } from '../report/read-report.ts';
import { check } from './check.ts';
import { wordsKey } from './kaartcitaat.ts';
import type { Edit, Finding } from './rule.ts';

export interface Fixed {
  readonly text: string;
  /** The codes that were fixed, one for each fix. */
  readonly applied: readonly string[];
  /** Findings with a safe fix that was not applied, because it would change what the report says. */
  readonly refused: readonly Finding[];
}

/** More rounds than any chain of fixes; a pair of fixes that undo each other ends here. */
const MOST_ROUNDS = 12;

export function fixAll(text: string): Fixed {
  const applied: string[] = [];
  const refused = new Map<string, Finding>();
  let report = readReport(text);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const candidates = safeFindings(report).filter((finding) => !refused.has(keyOf(finding, report)));
    const next = applyAll(report, candidates);
    if (!next) break;
    if (meaningOf(next.report) === meaningOf(report)) {
      applied.push(...next.findings.map(({ code }) => code));
      report = next.report;
      continue;
    }
    // One of them changes the report: find out which, and leave it.
    const before = report;
    for (const finding of next.findings) {
      const alone = applyAll(before, [finding]);
      if (alone && meaningOf(alone.report) !== meaningOf(before)) refused.set(keyOf(finding, before), finding);
    }
    if (next.findings.every((finding) => !refused.has(keyOf(finding, before)))) break;
  }
  return { text: report.text, applied, refused: [...refused.values()] };
}

/** The edits that make `after` of `before`: whole lines that differ, without what is the same at their ends. Not overlapping, in order. */
export function editsBetween(before: string, after: string): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let start = 0;
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== added) edits.push(trimmed(start, removed, added));
    removed = added = '';
  };
  for (const change of diffArrays(linesOf(before), linesOf(after))) {
    const text = change.value.join('');
    if (!change.added && !change.removed) flush();
    if (removed === '' && added === '') start = at;
    if (change.removed) removed += text;
    else if (change.added) added += text;
    if (!change.added) at += text.length;
  }
  flush();
  return edits;
}

function safeFindings(report: Report): readonly Finding[] {
  return check(report).filter(({ fixes }) => fixes[0] !== undefined && fixes[0].safe !== false);
}

/** Applies the first fix of each finding that does not touch one applied before it in the text; undefined when there is none. */
function applyAll(report: Report, findings: readonly Finding[]): { report: Report; findings: readonly Finding[] } | undefined {
  const edits: Edit[] = [];
  const used: Finding[] = [];
  for (const finding of findings) {
    const own = finding.fixes[0]?.edits ?? [];
    if (own.length === 0 || own.some((edit) => edits.some((other) => edit.range.start <= other.range.end && other.range.start <= edit.range.end))) continue;
    edits.push(...own);
    used.push(finding);
  }
  return used.length === 0 ? undefined : { report: readReport(applyEdits(report.text, edits), report), findings: used };
}

/** Edits of one version of a text, in any order; they do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { range, text: replacement } of [...edits].sort((one, other) => one.range.start - other.range.start || one.range.end - other.range.end)) {
    pieces.push(text.slice(at, range.start), replacement);
    at = range.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
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

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function trimmed(start: number, removed: string, added: string): Edit {
  let lead = 0;
  while (lead < removed.length && lead < added.length && removed[lead] === added[lead]) lead++;
  let trail = 0;
  while (trail < removed.length - lead && trail < added.length - lead && removed.at(-1 - trail) === added.at(-1 - trail)) trail++;
  if (/[\ud800-\udbff\r]$/.test(removed.slice(0, lead))) lead--;
  if (trail > 0 && /^[\udc00-\udfff\n]/.test(removed.slice(removed.length - trail))) trail--;
  return { range: { start: start + lead, end: start + removed.length - trail }, text: added.slice(lead, added.length - trail) };
}
