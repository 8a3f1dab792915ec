/** A report that is being typed: it can be read at every moment, and the findings are about what is not typed yet. */
import assert from 'node:assert/strict';
import type { Finding } from '../server/src/rules/rule.ts';
import { checked, listed } from './helpers/checked.ts';
import { cleanExamples, examples, published, type ReportFile, smallestReport } from './helpers/reports.ts';
import { amount } from './helpers/thorough.ts';

const smallest: ReportFile = { name: 'the smallest report', text: smallestReport() };
const example = (name: string): ReportFile => examples.find((one) => one.name === name) ?? smallest;

describe('a half-typed report', () => {
  /** These have no finding once they are finished, so every finding on the way comes from what is not typed yet. */
  const clean = new Set([smallest, ...cleanExamples].map(({ name }) => name));
  const [every, one, few] = [amount(1, 29), amount(1, 97), amount(7, 331)];
  const texts: readonly (readonly [ReportFile, number])[] = [
    [smallest, every],
    [example('jong-op-het-dorp'), every],
    [example('ouder-worden-in-de-buurt'), one],
    ...[...examples, ...published]
      .filter(({ name }) => !/^(?:jong|ouder)/.test(name))
      .map((file) => [file, few] as const),
  ];
  for (const [{ name, text }, step] of texts) {
    it(`${name}: every ${step === 1 ? 'beginning' : `beginning, in steps of ${step},`} is read, and has no flood of findings`, () => {
      for (let end = 0; end <= text.length; end += step) {
        const beginning = text.slice(0, end);
        const found = checked(beginning);
        if (clean.has(name))
          assert.ok(causes(found) <= 6, `${causes(found)} causes behind ‘${beginning.slice(-60)}’: ${listed(found)}`);
      }
    }).timeout(400_000);
  }
});

/** Each placeholder is its own reminder; items that are not written yet, however many, count as one thing to do. */
function causes(found: readonly Finding[]): number {
  const lists = /^(?:kaart-zonder-onderwerp|dialoog-niet-geciteerd)$/;
  const known = found.filter(({ code }) => code !== 'nog-invullen');
  return known.filter(
    ({ code }, index) => !lists.test(code) || known.findIndex((other) => other.code === code) === index,
  ).length;
}
