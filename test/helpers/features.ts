/** Checks what the editor gets: marked text in, and the text, the names or the marks out. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, DocumentSymbol, Hover, TextEdit } from 'vscode-languageserver-types';
import type { Insertion, InsertionKind, InsertionsResult } from '../../protocol/base.ts';
import { completion } from '../../server/src/features/completion/completion.ts';
import { hover } from '../../server/src/features/hover/hover.ts';
import { insertions } from '../../server/src/features/inserting/insertions.ts';
import { toRange } from '../../server/src/features/lsp.ts';
import { outline } from '../../server/src/features/navigating/outline.ts';
import type { Report } from '../../server/src/report/model.ts';
import { allSections } from '../../server/src/report/places.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import { dedent, readMarked, withMarks } from './marked.ts';
import { parseSnippet } from './snippet.ts';

export interface Opened {
  readonly document: TextDocument;
  readonly report: Report;
  readonly cursor: number;
}

/** A marked text as the server has it open. `eol`: the line breaks of the file, which a template literal always writes as `\n`. */
export function open(marked: string, eol = '\n'): Opened {
  const { text, cursor = -1 } = readMarked(marked);
  const typed = (part: string) => part.replaceAll('\n', eol);
  const file = typed(text);
  return {
    document: TextDocument.create('file:///rapport.rapportage.md', 'rapportage', 1, file),
    report: readReport(file),
    cursor: typed(text.slice(0, cursor)).length,
  };
}

// Completion

/** The completions that the editor shows at `{|}`: those from the server that match what was typed. */
export function offered(marked: string, eol?: string): readonly CompletionItem[] {
  const opened = open(marked, eol);
  assert.notEqual(opened.cursor, -1, 'There is no cursor {|} in the text.');
  return offeredAt(opened);
}

export function offeredAt({ document, report, cursor }: Opened, snippets = true): readonly CompletionItem[] {
  const items = completion(report, cursor, document, snippets);
  const labels = items.map(({ label }) => label);
  assert.deepEqual(labels, [...new Set(labels)], 'A label is there twice.');
  return items.filter((item) => {
    const { start, end } = toRange(document, editOf(item).range);
    assert.ok(start <= cursor && cursor <= end, `‘${item.label}’ replaces a range that the cursor is not in`);
    assert.equal(
      editOf(item).range.start.line,
      editOf(item).range.end.line,
      `‘${item.label}’ replaces more than one line`,
    );
    return matches(document.getText().slice(start, cursor), item.filterText ?? item.label);
  });
}

/** Matches as VS Code does: the typed characters in order, from the start of a word; leading blanks are ignored. */
function matches(typed: string, filterText: string): boolean {
  const text = filterText.toLowerCase();
  let at = 0;
  for (const [index, character] of [...typed.toLowerCase().trimStart()].entries()) {
    at = text.indexOf(character, at) + 1;
    if (at === 0) return false;
    if (index === 0 && at > 1 && /[\p{L}\p{N}]/u.test(text[at - 2] ?? '')) return false;
  }
  return true;
}

export function editOf({ label, textEdit }: CompletionItem): TextEdit {
  assert.ok(textEdit && 'range' in textEdit, `‘${label}’ has no edit`);
  return textEdit;
}

export function labelsAt(marked: string): readonly string[] {
  return offered(marked).map(({ label }) => label);
}

/** Exactly these labels are offered, in this order. */
export function checkOffers(marked: string, ...labels: readonly string[]): void {
  assert.deepEqual(labelsAt(marked), labels);
}

export function checkOffersNothing(marked: string): void {
  checkOffers(marked);
}

/** Accepting `label` at `{|}`, with its tab stops left as they are, gives this whole text. */
export function checkCompletion(marked: string, label: string, after: string): void {
  assert.equal(accept(open(marked), label), dedent(after));
}

/** The text after `label` was accepted. */
export function accept(opened: Opened, label: string): string {
  const items = offeredAt(opened);
  const item = items.find((one) => one.label === label);
  if (!item)
    assert.fail(`‘${label}’ is not offered. Offered are: ${items.map((one) => one.label).join('; ') || 'nothing'}`);
  return accepted(opened, item);
}

export function accepted({ document }: Opened, item: CompletionItem): string {
  const { range, newText } = editOf(item);
  return TextDocument.applyEdits(document, [
    { range, newText: item.insertTextFormat === 2 ? parseSnippet(newText).text : newText },
  ]);
}

/** The snippet behind a label. */
export function snippetOf(marked: string, label: string): string {
  const item = offered(marked).find((one) => one.label === label);
  if (!item) assert.fail(`‘${label}’ is not offered. Offered are: ${labelsAt(marked).join('; ') || 'nothing'}`);
  return editOf(item).newText;
}

// Hover

/** Hovering over the cursor shows a text that contains `expected`, about the `{{…}}`. */
export function checkHover(marked: string, ...expected: readonly string[]): void {
  const { ranges } = readMarked(marked);
  const { document, shown } = hoverAt(marked);
  if (!shown) assert.fail('Nothing is shown.');
  const found = markdownOf(shown);
  for (const part of expected) assert.ok(found.includes(part), `‘${part}’ is not in what is shown:\n${found}`);
  if (!shown.range) assert.fail('What is shown is about no place.');
  if (ranges.length > 0)
    assert.equal(
      withMarks(document.getText(), [toRange(document, shown.range)]),
      withMarks(document.getText(), ranges),
    );
}

export function checkNoHover(marked: string): void {
  const { shown } = hoverAt(marked);
  assert.equal(shown && markdownOf(shown), null);
}

function hoverAt(marked: string): { document: TextDocument; shown: Hover | null } {
  const { document, report, cursor } = open(marked);
  assert.notEqual(cursor, -1, 'There is no cursor {|} in the text.');
  const shown = hover(report, cursor, document);
  if (shown?.range) {
    const { start, end } = toRange(document, shown.range);
    assert.ok(start <= cursor && cursor <= end, 'What is shown is about another place than the cursor’s.');
  }
  return { document, shown };
}

function markdownOf({ contents }: Hover): string {
  assert.ok(typeof contents === 'object' && 'kind' in contents && contents.kind === 'markdown');
  return contents.value;
}

// Insertions

/** The insertions that are possible at the cursor, or for the selected `{{…}}`. */
export function insertionsOf(
  marked: string,
  kind: InsertionKind,
  eol = '\n',
): { opened: Opened; result: InsertionsResult } {
  const opened = open(marked, eol);
  const { document, report, cursor } = opened;
  const { ranges, text } = readMarked(marked);
  const place = (offset: number) => text.slice(0, offset).replaceAll('\n', eol).length;
  const [selected] = ranges;
  const selection = selected
    ? { start: place(selected.start), end: place(selected.end) }
    : { start: cursor, end: cursor };
  assert.ok(selection.start >= 0, 'There is no cursor {|} and no selection {{…}} in the text.');
  return { opened, result: insertions(report, kind, selection, document) };
}

/** The one insertion of this kind (or the one with this label) gives this whole text; `after` has the line breaks of the file. */
export function checkInsertion(
  marked: string,
  kind: InsertionKind,
  after: string,
  { label, eol = '\n' }: { label?: string; eol?: string } = {},
): Insertion {
  const { opened, result } = insertionsOf(marked, kind, eol);
  const named = result.insertions.filter((one) => label === undefined || one.label === label);
  const [insertion] = named;
  if (!insertion || named.length > 1)
    assert.fail(`${named.length} insertions: ${result.insertions.map((one) => one.label).join('; ') || result.reason}`);
  assert.equal(inserted(opened, insertion), dedent(after).replaceAll('\n', eol));
  assert.equal(result.reason, '');
  return insertion;
}

/** Inserts as VS Code does: the lines of a snippet get the indentation of the line where it begins. */
export function inserted({ document }: Opened, { range, snippet }: Insertion): string {
  const line = document.getText({ start: { line: range.start.line, character: 0 }, end: range.start });
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  const newText = parseSnippet(snippet).text.replace(/\n(?!\r?\n|$)/g, `\n${indent}`);
  return TextDocument.applyEdits(document, [{ range: { start: range.start, end: range.end }, newText }]);
}

/** Nothing can be inserted, and the writer is told this reason. */
export function checkReason(marked: string, kind: InsertionKind, reason: RegExp): void {
  const { result } = insertionsOf(marked, kind);
  assert.deepEqual(
    result.insertions.map(({ label }) => label),
    [],
  );
  assert.match(result.reason, reason);
  assert.match(result.reason, /^\p{Lu}.*\.$/u);
}

// Outline

/** One line for each symbol, indented under its parent: its name, and its detail after a bar. */
export function checkOutline(marked: string, expected: string): void {
  const { document, report } = open(marked);
  assert.equal(printed(symbolsOf(document, report)), dedent(expected));
}

export function printed(symbols: readonly DocumentSymbol[], indent = ''): string {
  return symbols
    .map(
      ({ name, detail, children }) =>
        `${indent}${name}${detail ? ` | ${detail}` : ''}\n${printed(children ?? [], `${indent}  `)}`,
    )
    .join('');
}

/** The symbols, once they meet what every client requires: readable names, and ranges that are nested. */
export function symbolsOf(document: TextDocument, report: Report): readonly DocumentSymbol[] {
  const symbols = outline(report, document);
  const length = document.getText().length;
  checkSymbols(symbols, { start: 0, end: length });
  return symbols;

  function checkSymbols(some: readonly DocumentSymbol[], around: { start: number; end: number }): void {
    let before = around.start;
    for (const { name, range, selectionRange, children = [] } of some) {
      assert.notEqual(name.trim(), '', 'A symbol has no name');
      assert.doesNotMatch(name, /[\r\n]/, 'A name has a line break');
      const whole = toRange(document, range);
      const selection = toRange(document, selectionRange);
      assert.ok(
        around.start <= whole.start && whole.end <= around.end,
        `‘${name}’ does not lie in what it is listed under`,
      );
      assert.ok(
        whole.start <= selection.start && selection.end <= whole.end,
        `the name of ‘${name}’ does not lie in it`,
      );
      assert.ok(before <= whole.start, `‘${name}’ stands before what is listed before it`);
      before = whole.start;
      checkSymbols(children, whole);
    }
  }
}

// The text around

/** The text of items, quotes, headings and header values: a completion or insertion must not change any of these. */
export function contentOf(report: Report): readonly string[] {
  const { header, titles, quotes, kaders } = report;
  const sections = allSections(report);
  return [
    ...[header.rapportage, header.thema, header.status, header.periode].map((value) => `header ${value?.value}`),
    ...(header.dialogen?.records ?? []).map(({ nummer, gemeenten, datum, deelnemers }) =>
      ['dialoog', nummer?.value, gemeenten.map(({ value }) => value).join('+'), datum?.value, deelnemers?.value].join(
        ' ',
      ),
    ),
    ...titles.map(({ text }) => `titel ${text.plain}`),
    ...sections.map(({ heading, misplaced }) => `kop ${heading.text.plain} ${misplaced}`),
    ...sections.flatMap(({ items, paragraphs }) => [
      ...items.map(({ text }) => `punt ${text.plain}`),
      ...paragraphs.map(({ plain }) => `alinea ${plain}`),
    ]),
    ...quotes.map(
      ({ words, rol, dialoog, flaws }) => `citaat ${words} (${rol?.value}, ${dialoog?.value}) ${flaws.join()}`,
    ),
    ...kaders.map(({ title, close }) => `kader ${title?.text.plain} ${close !== undefined}`),
  ];
}

/** What was there before and no longer is. */
export function lacking(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...after];
  return before.filter((one) => {
    const index = left.indexOf(one);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}
