/**
 * A mistake made while writing is found, once, and nothing else is: every slip, at every place where it can be made.
 */
import assert from 'node:assert/strict';
import { readReport } from '../server/src/report/read-report.ts';
import { check } from '../server/src/rules/check.ts';
import type { Finding } from '../server/src/rules/rule.ts';
import { cleanExamples, smallestReport } from './helpers/reports.ts';
import { amount } from './helpers/thorough.ts';
import { headerSlips } from './planting/header-slips.ts';
import { quoteSlips } from './planting/quote-slips.ts';
import { type Plant, plantsIn, type Slip } from './planting/slip.ts';
import { templateSlips } from './planting/template-slips.ts';
import { textSlips } from './planting/text-slips.ts';

const groups: readonly (readonly [string, readonly Slip[]])[] = [
  ['the header', headerSlips],
  ['what the template asks', templateSlips],
  ['quotes', quoteSlips],
  ['numbers, places and wording', textSlips],
];

/** `PLANTS=all` plants at every place of the long examples too; otherwise only at some. */
const step = process.env.PLANTS === 'all' ? 1 : amount(3, 29);
const files = [
  { name: 'the smallest report', text: smallestReport(), step: amount(1, 11) },
  ...cleanExamples.map((file) => ({ ...file, step })),
];

describe('a slip in a report without findings', () => {
  for (const [name, slips] of groups) {
    it(`is found, and nothing else is: ${name}`, () => {
      let planted = 0;
      const missed: string[] = [];
      for (const { name: file, text, step: every } of files) {
        for (const plant of plantsIn(text, slips, every)) {
          planted++;
          const wrong = judge(plant);
          if (wrong) missed.push(`${plant.slip.name}\n  ${file}, ${plant.change}\n  ${wrong}`);
        }
      }
      if (process.env.PLANTS_LIST) console.log(missed.join('\n'));
      console.log(`      ${planted - missed.length} of ${planted}`);
      assert.ok(missed.length <= planted / 100, `${missed.length} of ${planted}:\n${missed.slice(0, 40).join('\n')}`);
    }).timeout(240_000);
  }
});

/** What is wrong with the findings of a planted report; undefined if there is one, in its place, with a right code. */
function judge({ slip: { codes }, text, expected }: Plant): string | undefined {
  const found = check(readReport(text));
  const [first, ...others] = found;
  if (!first) return 'nothing is found';
  if (others.length > 0) return `${found.length} findings: ${found.map(listed).join(' | ')}`;
  if (!codes.includes('*') && !codes.includes(first.code)) return `another finding: ${listed(first)}`;
  const places = [first.range, ...first.related.map(({ range }) => range)];
  return !expected || places.some(({ start, end }) => start <= expected.end && expected.start <= end)
    ? undefined
    : `elsewhere: ${listed(first)}`;
}

function listed({ code, message }: Finding): string {
  return `${code}: ${message}`;
}
