/** Many wrong marks in one report: each is found, nothing else is, and the report still says the same. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { format } from '../server/src/features/formatting/formatting.ts';
import { readReport } from '../server/src/report/read-report.ts';
import { check } from '../server/src/rules/check.ts';
import { fixAll } from '../server/src/rules/fix-all.ts';
import { applyEdits } from './helpers/checks.ts';
import { modelOf } from './helpers/meaning.ts';
import { cleanExamples, smallestReport } from './helpers/reports.ts';
import { amount } from './helpers/thorough.ts';

const SEED = 20211021;
const MARKED = /^\s*(?:#+|[-*+]|\d+\.|>) /;

const ways: readonly ((line: string) => string)[] = [
  (line) => line.replace(/^(\s*(?:#+|[-*+]|\d+\.)) /, '$1'),
  ...['\u00a0', '\u202f', '\u200b', '\u00a0 '].map(
    (space) => (line: string) => line.replace(/^(\s*\S+) /, `$1${space}`),
  ),
  ...['\u00a0', '\u200b', '\ufeff'].map((space) => (line: string) => `${space}${line}`),
  ...['•', '–', '—', '▪', '·', '→', '\uf0b7'].flatMap((sign) =>
    [' ', '\t', '\u00a0', ''].map((space) => (line: string) => line.replace(/^(\s*)- /, `$1${sign}${space}`)),
  ),
];

describe('many marks that are not right', () => {
  for (const { name, text } of [{ name: 'the smallest report', text: smallestReport() }, ...cleanExamples]) {
    it(`are found one by one, and read as they are meant: ${name}`, () => {
      const body = text.indexOf('\n---\n', 4) + 5;
      const lines = text.slice(body).split('\n');
      const marked = lines.flatMap((line, index) => (MARKED.test(line) ? [index] : []));
      const slip = fc.record({ line: fc.constantFrom(...marked), way: fc.constantFrom(...ways) });
      const property = fc.property(
        fc.uniqueArray(slip, { minLength: 1, maxLength: 30, selector: ({ line }) => line }),
        (slips) => {
          const typed = [...lines];
          for (const { line, way } of slips) typed[line] = way(lines[line] ?? '');
          const planted = typed.filter((line, index) => line !== lines[index]).length;
          const before = readReport(text.slice(0, body) + typed.join('\n'));
          const found = check(before);
          assert.deepEqual(
            found.map(({ code }) => code),
            Array(planted).fill('teken-vooraan'),
            found.map(({ message }) => message).join('\n'),
          );
          const after = readReport(fixAll(before, found).text);
          assert.deepEqual(check(after), []);
          assert.deepEqual(modelOf(after), modelOf(before));
          const formatted = readReport(applyEdits(before.text, format(before)));
          assert.deepEqual(format(formatted), []);
        },
      );
      fc.assert(property, { seed: SEED, numRuns: amount(25, 5) });
    }).timeout(120_000);
  }
});
