/** Answers about whole texts that many tests in a file need: each text is read once. */
import { readReport } from '../../server/src/report/read-report.ts';
import { check } from '../../server/src/rules/check.ts';
import type { Finding } from '../../server/src/rules/rule.ts';

/** `answer` with a memory of its own, which lasts as long as the test that creates it. Answers must not be changed. */
export function once<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}

/**
 * The findings of a text, computed once. Findings are kept but reports are not: thousands of reports take gigabytes.
 */
export function checkedOnce(): (text: string) => readonly Finding[] {
  return once((text) => check(readReport(text)));
}
