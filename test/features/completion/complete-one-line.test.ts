/** In any text, an item replaces only text around the cursor on its line: the protocol allows nothing else. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completion } from '../../../server/src/features/completion/completion.ts';
import { readReport } from '../../../server/src/report/read-report.ts';
import { editOf } from '../../helpers/features.ts';
import { smallestReport } from '../../helpers/reports.ts';
import { amount } from '../../helpers/thorough.ts';

const REPORT = smallestReport();
/** Signs that interrupt what the writer began; each is inserted at every place. */
const SIGNS = ['\n', '\r\n', '\r', '(', ')', ', ', ':', '‘', '’ (', '> ', '\n> ', '<', '{', '---\n', ':::', ' en\n'];

describe('a completion', () => {
  for (const sign of SIGNS) {
    it(`stays on the line of the cursor where ${JSON.stringify(sign)} was put in`, () => {
      const before = readReport(REPORT);
      for (let at = 0; at <= REPORT.length; at += amount(3, 61)) {
        const text = REPORT.slice(0, at) + sign + REPORT.slice(at + (at % 2));
        const document = TextDocument.create('file:///x', 'rapportage', 1, text);
        const report = readReport(text, before);
        for (const cursor of [at, at + sign.length, at + sign.length + 1, at + sign.length + 6, at + 30]) {
          if (text.startsWith('\r\n', cursor - 1)) continue;
          const position = document.positionAt(cursor);
          for (const item of completion(report, cursor, document, true)) {
            const { start, end } = editOf(item).range;
            const isHere =
              start.line === position.line && end.line === position.line && start.character <= position.character;
            if (!isHere || position.character > end.character)
              assert.fail(`${item.label} at ${cursor}: ${JSON.stringify(text.slice(cursor - 40, cursor + 20))}`);
          }
        }
      }
    });
  }

  it('offers nothing in a source that began on the line before, and all on one line', () => {
    const quoted = (source: string) =>
      REPORT.replace('(student, dialoog 1)', `(student, dialoog 1)\n\n> ‘Wij fietsen.’ (${source}`);
    for (const [source, offers] of [
      ['student die vaak', true],
      ['student die\n> vaak', false],
      ['student die\nvaak', false],
    ] as const) {
      const text = quoted(source);
      const cursor = text.indexOf(source) + source.length;
      const items = completion(readReport(text), cursor, TextDocument.create('file:///x', 'rapportage', 1, text), true);
      assert.equal(items.length > 0, offers, source);
    }
  });
});
