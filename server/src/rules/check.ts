/** Report → findings: runs the rules, sets the severity (format.md §6), leaves out what `negeer` names. */
import type { Report } from '../report/model.ts';
import { minimalEdits } from '../report/text/minimal-edit.ts';
import { overlapsAny } from '../report/text/text.ts';
import { safeInHeader } from './header/header-edits.ts';
import { asFarAsReadable, knows } from './header/header-known.ts';
import { rulesOf } from './index.ts';
import { withDifference } from './markdown/look-alikes.ts';
import { nietNagekeken } from './markdown/niet-nagekeken.ts';
import { dropUnsettled } from './markdown/unsettled.ts';
import { negeerRules } from './negeer.ts';
import type { Finding, Found, Rule } from './rule.ts';
import { SEVERITY, statusOf } from './severity.ts';

/** All findings of a report, in reading order. A rule that throws becomes one finding; the other rules still run. */
export function check(report: Report): readonly Finding[] {
  const found = applyRules(
    report,
    // Nothing is known about a text that is too large, so nothing can be missing from it.
    report.tooLarge ? [nietNagekeken] : rulesOf(report.template).filter(({ needs }) => knows(report.header, needs)),
  );
  const ignored = new Set(report.header.negeer.map(({ value }) => value));
  const kept = found.filter(({ code }) => !ignored.has(code));
  const hidden = new Set(found.map(({ code }) => code));
  if (report.tooLarge) return kept;
  return [...kept, ...applyRules(report, negeerRules(hidden)).filter(({ code }) => !ignored.has(code))].sort(
    inReadingOrder,
  );
}

/** The findings of these rules alone, whatever `negeer` says; the examples of a rule are tested with it. */
export function applyRules(report: Report, some: readonly Rule[]): readonly Finding[] {
  const unfinished = report.placeholders;
  const seen = asFarAsReadable(report);
  const findings = dropUnsettled(
    some.flatMap((rule) => run(rule, seen)),
    report,
  );
  // A placeholder is unfinished, and that is all there is to say about it.
  return unfinished.length === 0
    ? findings
    : findings.filter(({ kind, range }) => kind === 'unfinished' || !overlapsAny(unfinished, range));
}

function run(rule: Rule, report: Report): Finding[] {
  const status = statusOf(report);
  const toFinding = (found: Found): Finding => ({
    ...found,
    message: withDifference(found.message, () => textsAt(found, report.text)),
    code: rule.code,
    kind: rule.kind,
    severity: found.doubtful ? 'hint' : SEVERITY[rule.kind][status],
    related: found.related ?? [],
    fixes: (found.fixes ?? []).map((fix) => ({
      ...fix,
      edits: minimalEdits(safeInHeader(fix.edits, report), report.text),
    })),
  });
  try {
    return [...rule.check(report)].map(toFinding);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      toFinding({
        range: { start: 0, end: 0 },
        message: `De controle ‘${rule.code}’ werkt niet op dit bestand; meld dit aan de makers (${reason}).`.slice(
          0,
          160,
        ),
      }),
    ];
  }
}

/** The texts at the places of a finding in its own file. */
function textsAt({ range, related = [] }: Found, text: string): readonly string[] {
  return [range, ...related.filter(({ file }) => file === undefined).map((place) => place.range)].map(
    ({ start, end }) => text.slice(start, Math.min(end, start + 400)),
  );
}

function inReadingOrder(one: Finding, other: Finding): number {
  return one.range.start - other.range.start || one.range.end - other.range.end || one.code.localeCompare(other.code);
}
