/** *Alles herstellen wat veilig kan*: the safe fixes of a report, to a fixed point; none changes what it says. */

import type { Report } from '../report/model.ts';
import { placeholdersIn } from '../report/placeholders.ts';
import { readEdited } from '../report/read-report.ts';
import { type Edit, inOrder, joinEdits, shiftOf } from '../report/text/edits.ts';
import { minimalEdits } from '../report/text/minimal-edit.ts';
import { check } from './check.ts';
import { losesNothing, meansTheSame } from './fix-meaning.ts';
import type { Finding } from './rule.ts';
import { keepsWords } from './same-words.ts';

export interface Fixed {
  /** The edits that turn the report into `text`: minimal, in order. */
  readonly edits: readonly Edit[];
  readonly text: string;
  /** The codes that were fixed, one for each fix. */
  readonly applied: readonly string[];
  /** Findings whose safe fix was not applied, as it would change what the report says; one of those that are alike. */
  readonly refused: readonly Finding[];
}

/** More rounds than any chain of fixes. */
const MOST_ROUNDS = 40;

interface State {
  readonly report: Report;
  readonly edits: readonly Edit[];
  readonly applied: readonly string[];
  readonly found: readonly Finding[];
}

/**
 * `found`: the findings of the report, if they are known already. Refused fixes are tried again at the end, in case
 * another fix made them right; so nothing more can be fixed in the text that comes out, and a second run changes
 * nothing.
 */
export function fixAll(report: Report, found: readonly Finding[] = check(report)): Fixed {
  const states: State[] = [{ report, edits: [], applied: [], found }];
  let refused = new Map<string, Finding>();
  let tried = 0;
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
    const state = states.at(-1) as State;
    const next = round(state, refused);
    if (!next) {
      if (refused.size === 0 || tried === states.length) break;
      [tried, refused] = [states.length, new Map()];
      continue;
    }
    const earlier = states.findIndex((one) => one.report.text === next.report.text);
    // Fixes that undo each other: go back to before the first of them.
    if (earlier !== -1) {
      states.length = earlier + 1;
      break;
    }
    states.push(next);
  }
  const { report: after, edits, applied } = states.at(-1) as State;
  return { edits: minimalEdits(edits, report.text), text: after.text, applied, refused: [...refused.values()] };
}

/** Fixes what it can at once; adds fixes that would change the report to `refused`. Undefined if nothing is left. */
function round({ report, edits, applied, found }: State, refused: Map<string, Finding>): State | undefined {
  const refuse = (groups: readonly (readonly Finding[])[]) => {
    for (const [finding] of groups) if (finding) refused.set(keyOf(finding, report), finding);
  };
  const isOpen = (finding: Finding) => isSafe(finding) && !refused.has(keyOf(finding, report));
  refuse(
    groupAlike(
      found.filter((finding) => isOpen(finding) && changesWords(finding, report)),
      report,
    ),
  );
  for (;;) {
    const next = fix(report, found.filter(isOpen));
    if (!next) return undefined;
    const groups = groupAlike(next.findings, report);
    const guilty = findGuilty(report, next, groups);
    if (guilty.length > 0) {
      refuse(guilty);
      continue;
    }
    const left = check(next.after);
    const survives = staysAfter(next.edits, left);
    const survivors = groups.filter((group) => group.some(survives));
    if (survivors.length === 0)
      return {
        report: next.after,
        edits: joinEdits(edits, next.edits),
        applied: [...applied, ...next.findings.map(({ code }) => code)],
        found: left,
      };
    refuse(survivors);
  }
}

/** Whether the fix changes words. If it declares so, it may, unless it leaves something to fill in. */
function changesWords({ fixes: [first] }: Finding, { text, template }: Report): boolean {
  if (first?.edits.some((edit) => placeholdersIn(edit.text, template).length > 0)) return true;
  return first !== undefined && first.changes !== 'words' && !keepsWords(text, first.edits);
}

function declares({ fixes: [first] }: Finding): boolean {
  return first?.changes === 'words';
}

/** Whether a finding is reported again in the same place: its fix did not help, and would be made for ever. */
function staysAfter(edits: readonly Edit[], left: readonly Finding[]): (finding: Finding) => boolean {
  const said = new Set(left.map(({ code, message, range }) => `${code} ${range.start} ${message}`));
  const shift = shiftOf(edits);
  return ({ code, message, range }) => said.has(`${code} ${shift(range.start)} ${message}`);
}

function isSafe({ fixes: [first] }: Finding): boolean {
  return first !== undefined && first.safe !== false;
}

interface Round {
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
  readonly after: Report;
}

/** Applies the first fix of each finding, unless it touches one applied before; undefined if there is none to apply. */
function fix(report: Report, findings: readonly Finding[]): Round | undefined {
  const touched = new Uint8Array(report.text.length + 1);
  const used = findings.filter(({ fixes: [first] }) => {
    const own = first?.edits ?? [];
    if (
      own.length === 0 ||
      overlap(own) ||
      own.some(({ range }) => touched.subarray(range.start, range.end + 1).includes(1))
    )
      return false;
    for (const { range } of own) touched.fill(1, range.start, range.end + 1);
    return true;
  });
  const edits = used.flatMap(({ fixes: [first] }) => first?.edits ?? []);
  return used.length === 0 ? undefined : { edits, findings: used, after: readEdited(report, edits) };
}

function overlap(edits: readonly Edit[]): boolean {
  return (
    edits.length > 1 &&
    inOrder(edits).some(({ range }, index, all) => index > 0 && range.start < (all[index - 1]?.range.end ?? 0))
  );
}

/** The groups that do more to the report than they may. Fixes that change no word get a stricter test, on their own. */
function findGuilty(
  report: Report,
  { findings, after }: Round,
  groups: readonly (readonly Finding[])[],
): readonly (readonly Finding[])[] {
  const isPlain = ([finding]: readonly Finding[]) => finding !== undefined && !declares(finding);
  const plain = groups.filter(isPlain);
  const alone =
    plain.length === groups.length
      ? after
      : fix(
          report,
          findings.filter((finding) => !declares(finding)),
        )?.after;
  if (alone && !meansTheSame(report, alone)) return guiltyAmong(report, plain, meansTheSame);
  if (plain.length === groups.length || losesNothing(report, after)) return [];
  return guiltyAmong(
    report,
    groups.filter((group) => !isPlain(group)),
    losesNothing,
  );
}

/** The groups that change the report by themselves, or else all of them. Found by halving, as only a few of many do. */
function guiltyAmong(
  report: Report,
  groups: readonly (readonly Finding[])[],
  keeps: typeof meansTheSame,
): readonly (readonly Finding[])[] {
  const alone = changing(groups);
  return alone.length > 0 ? alone : groups;

  function changing(some: readonly (readonly Finding[])[]): readonly (readonly Finding[])[] {
    if (some.length <= 1) return some;
    const half = some.length >> 1;
    return [some.slice(0, half), some.slice(half)].flatMap((part) => {
      const next = fix(report, part.flat());
      return next && !keeps(report, next.after) ? changing(part) : [];
    });
  }
}

function groupAlike(findings: readonly Finding[], report: Report): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding, report);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

/** In another round the same finding is elsewhere, but its code, message and text stay. */
function keyOf({ code, range, message }: Finding, { text }: Report): string {
  return `${code} ${message} ${text.slice(range.start, range.end)}`;
}
