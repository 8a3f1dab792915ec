/** Accepting an item never breaks the line around it: at any offset, not just where something is begun. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readReport } from '../../server/src/report/read-report.ts';
import { check } from '../../server/src/rules/check.ts';
import { editOf, offeredAt } from '../helpers/features.ts';
import { examples } from '../helpers/reports.ts';
import { parseSnippet } from '../helpers/snippet.ts';

describe('accepting a completion', () => {
  for (const { name, text: original } of examples) {
    for (const [eol, step, further] of [
      ['\n', 1, 11],
      ['\r\n', 5, 29],
    ] as const) {
      it(`leaves the other lines of ${name} as they are, and gives no syntax to mend (${eol === '\n' ? 'LF' : 'CRLF'})`, () => {
        const text = original.replaceAll('\n', eol);
        const document = TextDocument.create('file:///x', 'rapportage', 1, text);
        const report = readReport(text);
        const broken = check(report).filter(({ kind }) => kind === 'syntax').length;
        const header = report.header.range.end;
        let accepted = 0;
        // Every place of the header, and some of those behind it, others in each example.
        for (let cursor = 0; cursor <= text.length; cursor += cursor < header ? step : further) {
          // Between the two characters of a line break no cursor can stand.
          if (text[cursor - 1] === '\r') continue;
          const items = offeredAt({ document, report, cursor });
          // The first and the last, and one of those between: of many names one is like the other.
          for (const item of new Set([items[0], items[cursor % Math.max(1, items.length)], items.at(-1)])) {
            if (!item) continue;
            const { range, newText } = editOf(item);
            const after = TextDocument.applyEdits(document, [{ range, newText: parseSnippet(newText).text }]);
            const where = `‘${item.label}’ at ${range.start.line + 1}:${range.start.character + 1}`;
            const lines = text.split(eol);
            const before = lines.slice(0, range.start.line);
            const behind = lines.slice(range.start.line + 1);
            const now = after.split(eol);
            assert.deepEqual(now.slice(0, before.length), before, `${where} changes what stands before it`);
            assert.deepEqual(behind.length === 0 ? [] : now.slice(-behind.length), behind, `${where} changes what stands behind it`);
            const line = lines[range.start.line] ?? '';
            assert.ok(now[before.length]?.startsWith(line.slice(0, range.start.character)), `${where} changes the line before it`);
            assert.ok(
              now
                .slice(before.length, now.length - behind.length)
                .join(eol)
                .endsWith(line.slice(range.end.character)),
              `${where} changes its line`,
            );
            const found = check(readReport(after, report)).filter(({ kind }) => kind === 'syntax');
            // What is still to be filled in is told as such, not as something that cannot be read.
            assert.ok(found.length <= broken, `${where} cannot be read: ${found.map(({ message }) => message).join(' ')}`);
            accepted++;
          }
        }
        assert.ok(accepted > 20, `only ${accepted} were accepted`);
      });
    }
  }
});
