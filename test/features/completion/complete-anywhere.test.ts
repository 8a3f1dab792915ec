/** Accepting an item never breaks the line around it, at any offset and not just where something was begun. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem } from 'vscode-languageserver-types';
import { readReport } from '../../../server/src/report/read-report.ts';
import { applyRules } from '../../../server/src/rules/check.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { editOf, offeredAt } from '../../helpers/features.ts';
import { examples } from '../../helpers/reports.ts';
import { parseSnippet } from '../../helpers/snippet.ts';
import { amount } from '../../helpers/thorough.ts';

const syntax = rules.filter(({ kind }) => kind === 'syntax');
// `PLACES=all` takes some minutes: every item at every place, both in the header and after it.
const all = process.env.PLACES === 'all';

describe('accepting a completion', () => {
  for (const { name, text: original } of examples) {
    for (const [eol, inHeader, behind] of [
      ['\n', amount(1, 11), all ? 1 : amount(2, 61)],
      ['\r\n', all ? 1 : amount(5, 37), all ? 1 : amount(29, 211)],
    ] as const) {
      it(`leaves the other lines of ${name} as they are, and gives no syntax to mend (${eol === '\n' ? 'LF' : 'CRLF'})`, () => {
        const text = original.replaceAll('\n', eol);
        const document = TextDocument.create('file:///x', 'rapportage', 1, text);
        const report = readReport(text);
        const broken = applyRules(report, syntax).length;
        const header = report.header.range.end;
        const tried = new Set<string>();
        // A thorough run with LF tries every place in the header and every second one after it, so some in each word.
        for (let cursor = 0; cursor <= text.length; cursor += cursor < header ? inHeader : behind) {
          // A cursor cannot be between the two characters of a line break.
          if (text[cursor - 1] === '\r') continue;
          for (const item of someOf(offeredAt({ document, report, cursor }), cursor)) {
            const { range, newText } = editOf(item);
            const put = parseSnippet(newText).text;
            const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
            const key = `${start} ${end} ${put}`;
            if (tried.has(key)) continue;
            tried.add(key);
            const where = `‘${item.label}’ at ${range.start.line + 1}:${range.start.character + 1}`;
            // It replaces only text on the cursor's line, and does not break that line before the rest of it.
            assert.ok(
              start <= cursor && cursor <= end && !text.slice(start, end).includes('\n'),
              `${where} replaces other text than that of the cursor’s line`,
            );
            const rest = /^[^\r\n]*/.exec(text.slice(end, end + 2000))?.[0] ?? '';
            assert.ok(rest.trim() === '' || !put.includes('\n'), `${where} breaks its line before ‘${rest}’`);
            assert.ok(!/(?<!\r)\n/.test(put) || eol === '\n', `${where} has other line breaks than the file`);
            const after = text.slice(0, start) + put + text.slice(end);
            const found = applyRules(readReport(after, report), syntax);
            // Text still to be filled in is reported as such, not as something that cannot be read.
            assert.ok(
              found.length <= broken,
              `${where} cannot be read: ${found.map(({ message }) => message).join(' ')}`,
            );
          }
        }
        assert.ok(tried.size > amount(15, 5), `only ${tried.size} were accepted`);
      });
    }
  }
});

/** The first item, the last, and one in between, unless all are asked for: the many names are all alike. */
function someOf(items: readonly CompletionItem[], turn: number): Iterable<CompletionItem> {
  return all
    ? items
    : new Set([items[0], items[turn % Math.max(1, items.length)], items.at(-1)].filter((item) => item !== undefined));
}
