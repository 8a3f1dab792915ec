/** Checks what a report must give: exactly these findings, and this text after a fix. */
import assert from 'node:assert/strict';
import type { Report } from '../../server/src/report/model.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import type { Edit } from '../../server/src/report/text/edits.ts';
import { applyRules, check } from '../../server/src/rules/check.ts';
import { rules } from '../../server/src/rules/index.ts';
import { negeerRules } from '../../server/src/rules/negeer.ts';
import type { Finding, Fix, Rule } from '../../server/src/rules/rule.ts';
import { dedent, readMarked, withMarks } from './marked.ts';

export interface Choice {
  /** Only the rules with these codes, each by itself; if absent, all rules, as the editor runs them. */
  readonly only?: readonly string[];
  readonly ignore?: readonly string[];
}

/** Findings that every fragment has. They are ignored when all rules run, unless the text expects them. */
export const FRAGMENT: readonly string[] = ['header-ontbreekt', 'sectie-ontbreekt', 'deel-twee-ontbreekt'];

/** The findings of `marked` are exactly the `{{code|text}}` in it, on exactly that text; no marks means no findings. */
export function checkFindings(marked: string, choice: Choice = {}): readonly Finding[] {
  const { text, ranges } = readMarked(marked);
  const expected = ranges.map(({ code = choice.only?.[0], start, end }) => ({ code, start, end }));
  const ignore =
    choice.ignore ?? (choice.only ? [] : FRAGMENT.filter((code) => !expected.some((one) => one.code === code)));
  const found = findings(text, { ...choice, ignore });
  const actual = found.map(({ code, range }) => ({ code, ...range }));
  assert.equal(withMarks(text, actual), withMarks(text, expected));
  return found;
}

export interface FixChoice extends Choice {
  readonly code?: string;
  /** The title of the fix, or its beginning; if absent, the first fix. */
  readonly title?: string;
}

/** The fix of the finding at `{|}` in `before` gives `after`, and that finding is gone. */
export function checkFix(before: string, after: string, choice: FixChoice = {}): Finding {
  const { text, cursor } = readMarked(before);
  if (cursor === undefined) throw new Error('checkFix needs a cursor {|} in the text before.');
  const all = findings(text, choice);
  const touched = all.filter(
    ({ code, range }) => range.start <= cursor && cursor <= range.end && (choice.code ?? code) === code,
  );
  const [finding] = touched;
  if (!finding || touched.length > 1) {
    const marks = withMarks(
      text,
      all.map(({ code, range }) => ({ code, ...range })),
    );
    assert.fail(`${finding ? 'More than one finding' : 'No finding'} at the cursor. All findings:\n${marks}`);
  }
  const fix = finding.fixes.find(({ title }) => title.startsWith(choice.title ?? ''));
  if (!fix)
    assert.fail(
      `No fix ‘${choice.title ?? ''}’. There are: ${finding.fixes.map(({ title }) => title).join('; ') || 'none'}`,
    );
  const fixed = applyFix(text, fix);
  assert.equal(fixed, dedent(after));
  const same = ({ code }: Finding) => code === finding.code;
  const left = findings(fixed, choice).filter(same);
  assert.equal(
    left.length,
    all.filter(same).length - 1,
    `The finding is still there: ${left.map(({ message }) => message).join(' ')}`,
  );
  return finding;
}

/** `checkFindings` and `checkFix` for one rule by itself. */
export function checksOf(code: string): {
  checkFindings: (marked: string) => readonly Finding[];
  checkFix: (before: string, after: string, title?: string) => Finding;
} {
  const only = [code];
  return {
    checkFindings: (marked) => checkFindings(marked, { only }),
    checkFix: (before, after, title) => checkFix(before, after, { only, title }),
  };
}

/** The text after `edits`, whose ranges are all in the text before; two that overlap are a bug in the fix. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { range, text: replacement } of [...edits].sort(
    (one, other) => one.range.start - other.range.start || one.range.end - other.range.end,
  )) {
    if (range.start > range.end || range.end > text.length)
      throw new Error(`An edit outside the text: ${range.start}..${range.end} of ${text.length}`);
    if (range.start < from) throw new Error(`Two edits overlap at ${range.start}: ‘${text.slice(range.start, from)}’`);
    result += text.slice(from, range.start) + replacement;
    from = range.end;
  }
  return result + text.slice(from);
}

export function applyFix(text: string, { edits }: Fix): string {
  return applyEdits(text, edits);
}

/** Findings as the editor shows them, or those of some rules by themselves. */
export function findings(text: string, { only, ignore = [] }: Choice = {}): readonly Finding[] {
  const report = readReport(text);
  const found = only ? inReadingOrder(applyRules(report, rulesNamed(only, report))) : check(report);
  return found.filter(({ code }) => !ignore.includes(code));
}

/** Every rule, including the two about `negeer`; those two look at `report`. */
export function allRules(report: Report): readonly Rule[] {
  return [...rules, ...negeerRules(new Set(applyRules(report, rules).map(({ code }) => code)))];
}

function rulesNamed(codes: readonly string[], report: Report): readonly Rule[] {
  // The two about `negeer` run after all others.
  const known = codes.every((code) => rules.some((one) => one.code === code)) ? rules : allRules(report);
  return codes.map((code) => {
    const rule = known.find((one) => one.code === code);
    if (!rule) throw new Error(`There is no rule ‘${code}’.`);
    return rule;
  });
}

function inReadingOrder(found: readonly Finding[]): readonly Finding[] {
  return [...found].sort((one, other) => one.range.start - other.range.start || one.range.end - other.range.end);
}
