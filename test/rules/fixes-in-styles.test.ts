/** Every fix works the same in each style of quotation marks, with Windows line breaks and after a byte order mark. */
import assert from 'node:assert/strict';
import { quoteStyles, restyle } from '../../server/src/report/quotes/restyle.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { applyEdits } from '../../server/src/report/text/edits.ts';
import { check } from '../../server/src/rules/check.ts';
import { crlf } from '../helpers/marked.ts';
import { examples, published } from '../helpers/reports.ts';
import { spread } from '../helpers/thorough.ts';

const variants = [
  ...quoteStyles.map(
    (style) =>
      [`with quotes in ${style}`, (text: string) => applyEdits(text, restyle(readReport(text), style))] as const,
  ),
  ['with Windows line breaks', crlf] as const,
  ['behind a byte order mark', (text: string) => `\ufeff${text}`] as const,
];

describe('a fix', () => {
  for (const [variant, vary] of variants) {
    for (const { name, text } of [...examples, ...published]) {
      it(`in ${name} ${variant} removes its finding and adds none`, () => {
        const before = vary(text);
        const report = readReport(before);
        const found = check(report);
        for (const { code, message, fixes } of spread(found, 5)) {
          for (const { edits, title } of fixes) {
            const after = check(readReport(applyEdits(before, edits), report));
            const count = (all: typeof found, of: string) => all.filter((one) => one.code === of).length;
            assert.ok(count(after, code) < count(found, code), `${title} leaves ${code}: ${message}`);
            for (const other of after)
              assert.ok(
                count(after, other.code) <= count(found, other.code) || other.kind === 'unfinished',
                `${title} of ${code} adds ${other.code}: ${other.message}`,
              );
          }
        }
      });
    }
  }
});
