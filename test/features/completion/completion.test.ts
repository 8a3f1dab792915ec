/** Whichever item is accepted, and wherever: the text around it stays as it was. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completion } from '../../../server/src/features/completion/completion.ts';
import type { Report } from '../../../server/src/report/model.ts';
import { readReport } from '../../../server/src/report/read-report.ts';
import { check } from '../../../server/src/rules/check.ts';
import { contentOf, editOf, lacking, offeredAt } from '../../helpers/features.ts';
import { examples } from '../../helpers/reports.ts';
import { parseSnippet } from '../../helpers/snippet.ts';
import { amount } from '../../helpers/thorough.ts';

/**
 * The findings that one more idea, dialogue or topic rightly gives: the card and the numbers elsewhere do not have
 * it yet. A section from the middle of the missing ones leaves others missing before and after it.
 */
const COUNTED = /^(?:nog-invullen$|sectie-ontbreekt$|aantal-|gemeentes-|kaart-|onderwerp-|dialoog-niet-|negeer-)/;

function findingsOf(report: Report): readonly string[] {
  return check(report).flatMap(({ code }) => (COUNTED.test(code) ? [] : [code]));
}

describe('any completion', () => {
  for (const { name, text: original } of examples) {
    it(`accepted at the start or the end of any line of ${name} leaves the rest as it is`, () => {
      let accepted = 0;
      for (const [eol, step] of [
        ['\n', amount(1, 5)],
        ['\r\n', amount(3, 23)],
      ] as const) {
        const text = original.replaceAll('\n', eol);
        const report = readReport(text);
        const document = TextDocument.create('file:///x', 'rapportage', 1, text);
        const [content, findings] = [contentOf(report), findingsOf(report)];
        for (let line = 0; line < document.lineCount; line += step) {
          const start = document.offsetAt({ line, character: 0 });
          const end = document.offsetAt({ line, character: 10_000 });
          for (const cursor of new Set([start, end])) {
            // A few are enough: the many names of municipalities and rules are all alike.
            for (const item of offeredAt({ document, report, cursor }).slice(0, 8)) {
              const { range, newText } = editOf(item);
              const after = TextDocument.applyEdits(document, [{ range, newText: parseSnippet(newText).text }]);
              const read = readReport(after, report);
              const where = `‘${item.label}’ on line ${line + 1}`;
              assert.deepEqual(lacking(content, contentOf(read)), [], `${where} takes something away`);
              assert.deepEqual(lacking(findingsOf(read), findings), [], `${where} gives a finding`);
              assert.equal(/[^\r]\n/.test(after) && after.includes('\r\n'), false, `${where} mixes line breaks`);
              assert.doesNotMatch(newText, /\n\n\n|\r\n\r\n\r\n/, `${where} has two blank lines`);
              accepted++;
            }
          }
        }
      }
      assert.ok(accepted > amount(10, 2), `only ${accepted} were offered`);
    });

    it(`can be asked at every half-typed moment of ${name}`, () => {
      let previous: Report | undefined;
      for (let end = 0; end <= original.length; end += amount(1, 199) + (end % 61)) {
        const text = original.slice(0, end);
        const report = readReport(text, previous);
        previous = report;
        offeredAt({ document: TextDocument.create('file:///x', 'rapportage', 1, text), report, cursor: end });
      }
    });
  }

  it('is the same with and without snippets, but for the tab stops', () => {
    for (const { text } of examples) {
      const report = readReport(text);
      const document = TextDocument.create('file:///x', 'rapportage', 1, text);
      for (let cursor = 0; cursor < text.length; cursor += amount(53, 307)) {
        const plain = completion(report, cursor, document, false).map((item) => editOf(item).newText);
        const filled = completion(report, cursor, document, true).map(
          (item) => parseSnippet(editOf(item).newText).text,
        );
        assert.deepEqual(plain, filled);
      }
    }
  });

  it('is listed in the order in which it is likely', () => {
    const report = readReport('---\n\n---\n');
    const items = completion(report, 4, TextDocument.create('file:///x', 'rapportage', 1, report.text), true);
    const order = items.map(({ sortText }) => sortText ?? '');
    assert.deepEqual(order, order.toSorted());
    assert.equal(new Set(order).size, items.length);
  });
});
