/** Navigation and glances work in any text, half-typed or hostile: nothing throws, and all places are in the text. */
import assert from 'node:assert/strict';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range as LspRange } from 'vscode-languageserver-types';
import { lenses } from '../../server/src/features/glancing/code-lens.ts';
import { folding } from '../../server/src/features/glancing/folding.ts';
import { inlayHints } from '../../server/src/features/glancing/inlay-hints.ts';
import { selectionRange } from '../../server/src/features/glancing/selection-ranges.ts';
import { semanticTokens } from '../../server/src/features/glancing/semantic-tokens.ts';
import { hover } from '../../server/src/features/hover/hover.ts';
import { toRange } from '../../server/src/features/lsp.ts';
import { relationAt } from '../../server/src/features/navigating/relations.ts';
import { workspaceSymbols } from '../../server/src/features/navigating/workspace-symbols.ts';
import { check } from '../../server/src/rules/check.ts';
import { open } from '../helpers/features.ts';
import { crlf } from '../helpers/marked.ts';
import { withALineChanged } from '../helpers/mutations.ts';
import { examples, smallestReport } from '../helpers/reports.ts';
import { amount } from '../helpers/thorough.ts';

describe('the ways through a report and what shows at a glance', () => {
  it('hold where a line was changed, in many ways', () => {
    // In a thorough run one in seven, which covers every line and every kind of change.
    for (const [index, { name, text }] of withALineChanged(smallestReport()).entries())
      if (index % amount(7, 37) === 0) checkAll(name, text, 97);
  });

  for (const { name, text } of examples) {
    it(`hold for beginnings of ${name}, with the line breaks of Windows too`, () => {
      for (let end = 0; end < text.length; end += amount(409, 2999))
        checkAll(`${name} up to ${end}`, end % 2 === 0 ? text.slice(0, end) : crlf(text.slice(0, end)), 401);
    });
  }

  it('hold for odd texts', () => {
    for (const text of [
      '\uFEFF---\nthema: X\n---\n\n# A\n',
      '🚌'.repeat(50),
      '\ud83d',
      '>',
      '> ‘',
      ':::kader',
      '---\ndialogen: [{nummer: 1}]\n---\n> ‘A’ (b, dialoog 1)\r\r\n',
      '\0',
    ]) {
      checkAll(JSON.stringify(text), text, 1);
    }
  });
});

/** Checks every `step`th place. */
function checkAll(name: string, text: string, step: number): void {
  const { report, document } = open(text);
  const length = document.getText().length;
  const inside = ({ start, end }: { start: number; end: number }) =>
    assert.ok(0 <= start && start <= end && end <= length, `${name}: ${start}..${end} of ${length}`);
  for (const { range, places } of lenses(report, check(report))) [range, ...places].forEach(inside);
  for (const { textEdits = [] } of inlayHints(report, { start: 0, end: length }, document))
    textEdits.forEach(({ range }) => void insideDocument(range));
  for (const { startLine, endLine } of folding(report, document))
    assert.ok(startLine < endLine && endLine < document.lineCount, name);
  checkTokens(name, document, semanticTokens(report, document));
  for (const { location } of workspaceSymbols([{ uri: document.uri, report, lines: document }], ''))
    insideDocument(location.range);
  for (let offset = 0; offset <= length; offset += step) {
    const { origin, definitions = [], places = [] } = relationAt(report, offset) ?? {};
    [...(origin ? [origin] : []), ...definitions, ...places].forEach(inside);
    const shown = hover(report, offset, document)?.range;
    if (shown) insideDocument(shown);
    for (let one = selectionRange(report, offset, document); one.parent; one = one.parent) insideDocument(one.range);
  }

  function insideDocument(range: LspRange): void {
    inside(toRange(document, range));
  }
}

function checkTokens(name: string, document: TextDocument, data: readonly number[]): void {
  let [line, character] = [0, 0];
  for (let index = 0; index < data.length; index += 5) {
    const [lines = 0, characters = 0, length = 0] = data.slice(index, index + 3);
    line += lines;
    character = lines === 0 ? character + characters : characters;
    const start = document.offsetAt({ line, character });
    assert.ok(lines >= 0 && characters >= 0 && length > 0, name);
    assert.deepEqual(document.positionAt(start + length), { line, character: character + length }, name);
  }
}
