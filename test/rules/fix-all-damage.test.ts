/** *Alles herstellen* on damaged reports: one run does all that it can do and changes no word by accident. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readReport } from '../../server/src/report/read-report.ts';
import { check } from '../../server/src/rules/check.ts';
import { fixAll } from '../../server/src/rules/fix-all.ts';
import { losesNothing } from '../../server/src/rules/fix-meaning.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { wordsOf } from '../../server/src/rules/same-words.ts';
import { damages } from '../helpers/damage.ts';
import { examples, published } from '../helpers/reports.ts';
import { amount, spread } from '../helpers/thorough.ts';

const reports = [...examples, ...published];

/** The findings that a fix brings to light, because their text was not read before. */
const BRINGS_TO_LIGHT: Readonly<Record<string, RegExp>> = {
  'sectie-dubbel': /^kaart-(?:zonder-onderwerp|te-lang|volgorde)$/,
  // Once all ideas are in one list again, they are in the order of the published report.
  'ideeen-niet-genummerd': /^kaart-volgorde$/,
  'header-yaml': /^(?:aantal-|gemeente|citaat-dialoog-onbekend|dialoog-|header-)/,
};

describe('fixAll on a damaged report', () => {
  for (const [index, damage] of damages.entries()) {
    it(`mends, or leaves as it is: ${damage.name}`, () => {
      // Each damage goes into all examples and every other published report.
      const planted = reports
        .filter((file, at) => examples.includes(file) || at % 2 === index % 2)
        .flatMap(({ name, text }) => {
          const damaged = damage.plant(text);
          return damaged === undefined ? [] : [{ name, damaged }];
        });
      assert.ok(planted.length > 0, 'it was planted nowhere');
      for (const { name, damaged } of spread(planted, 7)) assertFixed(damaged, `${damage.name} in ${name}`);
    });
  }

  it('does so for several slips at once', () => {
    const some = fc.subarray([...damages], { minLength: 3, maxLength: 6 });
    const property = fc.property(fc.constantFrom(...examples), some, ({ text, name }, planted) => {
      const damaged = planted.reduce((current, damage) => damage.plant(current) ?? current, text);
      assertFixed(damaged, `${planted.map((damage) => damage.name).join(', ')} in ${name}`);
    });
    fc.assert(property, { seed: 20211021, numRuns: amount(40, 4) });
  });
});

function assertFixed(damaged: string, where: string): void {
  const report = readReport(damaged);
  const before = check(report);
  const { text, applied } = fixAll(report, before);
  const after = readReport(text);
  const left = check(after);
  assert.equal(fixAll(after, left).text, text, `${where}: a second run changes the text`);
  const open = left.filter(
    ({ code, fixes: [first] }) => applied.includes(code) && first !== undefined && first.safe !== false,
  );
  assert.deepEqual(open.map(said), [], `${where}: is left`);
  const known = new Set(before.map(({ code }) => code));
  const more = left.filter(
    ({ code }) => !known.has(code) && !applied.some((done) => BRINGS_TO_LIGHT[done]?.test(code)),
  );
  assert.deepEqual(more.map(said), [], `${where}: is new`);
  assert.ok(losesNothing(report, after), `${where}: a quote, a point or a value of the header is lost`);
  if (!applied.some((code) => WRITES.has(code))) assert.equal(wordsOf(text), wordsOf(damaged), `${where}: other words`);
}

/** The codes whose fix says that it writes words. */
const WRITES = new Set(
  [
    ...reports,
    ...damages
      .flatMap((damage) => reports.flatMap(({ text }) => damage.plant(text) ?? []).slice(0, 1))
      .map((text) => ({ text })),
  ].flatMap(({ text }) => check(readReport(text)).flatMap(({ code, fixes }) => (fixes[0]?.changes ? [code] : []))),
);

function said({ code, message }: Finding): string {
  return `${code}: ${message}`;
}
