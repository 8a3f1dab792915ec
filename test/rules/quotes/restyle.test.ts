import assert from 'node:assert/strict';
import { type QuoteStyle, quoteStyles, restyle } from '../../../server/src/report/quotes/restyle.ts';
import { readReport } from '../../../server/src/report/read-report.ts';
import { applyEdits } from '../../../server/src/report/text/edits.ts';
import { check } from '../../../server/src/rules/check.ts';
import { examples, published } from '../../helpers/reports.ts';

const restyled = (text: string, style: QuoteStyle) => applyEdits(text, restyle(readReport(text), style));
const MARKS = ['citaat-tekens-gemengd', 'citaat-aanhalingsteken'];
const marksFound = (text: string) => check(readReport(text)).filter(({ code }) => MARKS.includes(code));

/** Words that begin, end or are cut by an apostrophe; none of them is a quotation mark. */
const APOSTROPHES = [
  'zo’n',
  '’s avonds',
  '’t is',
  'met z’n tweeën',
  'ZZP’er',
  'foto’s',
  'opa’s fiets',
  '’s-Hertogenbosch',
  'A4’tje',
  'hobby’s',
  'de jaren ’90',
  'oma’s',
  '’n beetje',
  'CAO’s',
  'd’r fiets',
  'm’n buurman',
];

describe('restyle', () => {
  for (const { name, text } of [...examples, ...published]) {
    // Where marks are mixed or missing, there is no single style to return to.
    if (marksFound(text).length > 0) continue;
    const own = readReport(text).quotes[0]?.opening?.value as QuoteStyle | undefined;
    if (!own) continue;
    for (const style of quoteStyles) {
      it(`${name}: to ${style} and back gives the same bytes, and marks that are right`, () => {
        const there = restyled(text, style);
        assert.deepEqual(marksFound(there), []);
        assert.deepEqual(
          readReport(there).quotes.map(({ rol, dialoog }) => [rol?.value, dialoog?.value]),
          readReport(text).quotes.map(({ rol, dialoog }) => [rol?.value, dialoog?.value]),
        );
        assert.equal(restyled(there, own), text);
      });
    }
  }

  for (const style of quoteStyles) {
    it(`an apostrophe is no mark of a quote in ${style}`, () => {
      for (const word of APOSTROPHES) {
        for (const typed of [word, word.replaceAll('’', "'"), word.replaceAll('’', '‘')]) {
          const text = restyled(
            `## Dromen\n\n> ‘Dat was ${typed}, vond ik, en ${typed} bleef het.’ (student, dialoog 2)\n`,
            style,
          );
          assert.deepEqual(
            marksFound(text).map(({ message }) => message),
            [],
            text,
          );
          assert.match(text, new RegExp(`Dat was ${typed}, vond ik, en ${typed} bleef`));
        }
      }
    });
  }
});
