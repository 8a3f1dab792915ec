/** The findings of any text, with assertions that must be true of every finding. */
import assert from 'node:assert/strict';
import { readReport } from '../../server/src/report/read-report.ts';
import type { Range } from '../../server/src/report/text/text.ts';
import { check } from '../../server/src/rules/check.ts';
import type { Finding } from '../../server/src/rules/rule.ts';

/** The findings of a text: all positions are inside it, and no two findings say the same thing. */
export function checked(text: string): readonly Finding[] {
  const found = check(readReport(text));
  const seen = new Set<string>();
  for (const { code, message, range, related, fixes } of found) {
    assert.doesNotMatch(message, /werkt niet op dit bestand/, code);
    for (const place of [
      range,
      ...related.map((other) => other.range),
      ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.range)),
    ])
      assertInside(place, text, code);
    const key = `${code} ${range.start}-${range.end}`;
    assert.ok(!seen.has(key), `twice the same finding: ${key} ‘${text.slice(range.start, range.end)}’`);
    seen.add(key);
  }
  return found;
}

export function listed(found: readonly Finding[]): string {
  return found.map(({ code, message }) => `${code}: ${message}`).join('\n');
}

function assertInside({ start, end }: Range, text: string, code: string): void {
  assert.ok(
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length,
    `${code}: ${start}..${end} of ${text.length}`,
  );
}
