/** Where the editor goes, and what it shows at a glance: marked text in, the same text with the actual marks out. */
import assert from 'node:assert/strict';
import type { DocumentHighlight, FoldingRange, Location } from 'vscode-languageserver-types';
import { type Lens, lenses } from '../../server/src/features/glancing/code-lens.ts';
import { folding } from '../../server/src/features/glancing/folding.ts';
import { inlayHints } from '../../server/src/features/glancing/inlay-hints.ts';
import { selectionRange } from '../../server/src/features/glancing/selection-ranges.ts';
import { semanticTokens, TOKEN_TYPES } from '../../server/src/features/glancing/semantic-tokens.ts';
import { toRange } from '../../server/src/features/lsp.ts';
import { definition } from '../../server/src/features/navigating/definition.ts';
import { highlight } from '../../server/src/features/navigating/highlight.ts';
import { references } from '../../server/src/features/navigating/references.ts';
import type { Range } from '../../server/src/report/text/text.ts';
import { check } from '../../server/src/rules/check.ts';
import { type Opened, open } from './features.ts';
import { crlf, readMarked, withMarks } from './marked.ts';

const FEATURES = {
  definition: ({ document, report, cursor }: Opened) =>
    definition(report, cursor, document, document.uri, false) as Location[],
  references: ({ document, report, cursor }: Opened) => references(report, cursor, document, document.uri, true),
  highlight: ({ document, report, cursor }: Opened): readonly Pick<DocumentHighlight, 'range'>[] =>
    highlight(report, cursor, document),
};

/**
 * From `{|}` the feature leads to the `{{…}}` and nowhere else; no marks means nowhere. Also with Windows line breaks.
 */
export function checkTargets(feature: keyof typeof FEATURES, marked: string): void {
  const { text, cursor, ranges } = readMarked(marked);
  assert.notEqual(cursor, undefined, 'There is no cursor {|} in the text.');
  for (const eol of ['\n', '\r\n']) {
    const opened = open(marked, eol);
    const found = FEATURES[feature](opened).map(({ range }) => toRange(opened.document, range));
    const typed = (part: string) => part.replaceAll('\n', eol).length;
    const expected = ranges.map(({ start, end }) => ({
      start: typed(text.slice(0, start)),
      end: typed(text.slice(0, end)),
    }));
    const file = opened.document.getText();
    assert.equal(withMarks(file, inOrder(found)), withMarks(file, expected));
  }
}

function inOrder(ranges: readonly Range[]): readonly Range[] {
  return [...ranges].sort((one, other) => one.start - other.start || other.end - one.end);
}

/** The lines, 1-based, that can be folded: `3-9`. They are the same with Windows line breaks. */
export function foldsOf(marked: string): readonly string[] {
  const { text } = readMarked(marked);
  const [found, windows] = [text, crlf(text)].map((file) => {
    const { report, document } = open(file);
    return folding(report, document).map(({ startLine, endLine }: FoldingRange) => `${startLine + 1}-${endLine + 1}`);
  });
  assert.deepEqual(windows, found);
  return found ?? [];
}

/** What expanding the selection from `{|}` selects, step by step, without the last step: the whole text. */
export function selectionsOf(marked: string): readonly string[] {
  const { report, document, cursor } = open(marked);
  const taken: string[] = [];
  for (let step = selectionRange(report, cursor, document); step.parent; step = step.parent)
    taken.push(document.getText(step.range));
  return taken;
}

/** The tokens are the `{{type|text}}`; none spans more than one line, and none is inside another. */
export function checkTokens(marked: string): void {
  const { text, ranges } = readMarked(marked);
  const { report, document } = open(text);
  const data = semanticTokens(report, document);
  const found: { code: string; start: number; end: number }[] = [];
  let [line, character] = [0, 0];
  for (let index = 0; index < data.length; index += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(index, index + 4);
    line += lines;
    character = lines === 0 ? character + characters : characters;
    const start = document.offsetAt({ line, character });
    assert.ok(start >= (found.at(-1)?.end ?? 0), 'Two tokens overlap.');
    assert.ok(
      !document
        .getText()
        .slice(start, start + length)
        .includes('\n'),
      'A token goes on to the next line.',
    );
    found.push({ code: TOKEN_TYPES[type] ?? 'onbekend', start, end: start + length });
  }
  assert.equal(withMarks(text, found), withMarks(text, ranges));
}

/** One line for each lens: the line that it is above, its title, and the text of each place that it leads to. */
export function lensesOf(marked: string): readonly string[] {
  const { report, document } = open(marked);
  const shown = ({ range, title, places }: Lens) => {
    const line = document.getText().slice(range.start).split('\n')[0] ?? '';
    return [`${title} ^ ${line}`, ...places.map((place) => document.getText().slice(place.start, place.end))].join(
      ' -> ',
    );
  };
  return lenses(report, check(report)).map(shown);
}

/** The text with each hint where it is shown, as `[label]`; `accepted`: the text after all hints were accepted. */
export function hintsOf(marked: string): { readonly shown: string; readonly accepted: string } {
  const { report, document } = open(marked);
  const text = document.getText();
  let [shown, accepted] = [text, text];
  for (const { position, label, textEdits = [] } of inlayHints(
    report,
    { start: 0, end: text.length },
    document,
  ).reverse()) {
    const at = document.offsetAt(position);
    shown = `${shown.slice(0, at)}[${label}]${shown.slice(at)}`;
    for (const { range, newText } of textEdits) {
      const { start, end } = toRange(document, range);
      accepted = accepted.slice(0, start) + newText + accepted.slice(end);
    }
  }
  return { shown, accepted };
}
