/** Changes to a report: renaming, formatting, refactoring. Marked text in, the whole text after the change out. */
import assert from 'node:assert/strict';
import type { RefactoringId } from '../../protocol/base.ts';
import type { Offer } from '../../server/src/features/changing/refactoring.ts';
import { refactoring } from '../../server/src/features/changing/refactorings.ts';
import type { Renamed } from '../../server/src/features/changing/rename.ts';
import { nameAt, rename } from '../../server/src/features/changing/rename.ts';
import { format } from '../../server/src/features/formatting/formatting.ts';
import { editsOnType } from '../../server/src/features/formatting/typing.ts';
import { readReport } from '../../server/src/report/read-report.ts';
import type { Edit } from '../../server/src/report/text/edits.ts';
import type { Range } from '../../server/src/report/text/text.ts';
import { applyEdits } from './checks.ts';
import { open } from './features.ts';
import { dedent, readMarked, withMarks } from './marked.ts';
import { assertMinimal } from './minimal.ts';

/** Renaming what is at `{|}` to `name` gives this whole text. */
export function checkRename(marked: string, name: string, after: string, eol = '\n'): void {
  const renamed = renamedAt(marked, name, eol);
  if ('reason' in renamed) assert.fail(`It is refused: ${renamed.reason}`);
  assert.equal(applied(open(marked, eol).report.text, renamed.edits), dedent(after).replaceAll('\n', eol));
}

/** Renaming is refused, and the writer is told this reason. */
export function checkRenameRefused(marked: string, name: string, reason: RegExp): void {
  const renamed = renamedAt(marked, name);
  if (!('reason' in renamed))
    assert.fail(`It is not refused, and gives:\n${applied(open(marked).report.text, renamed.edits)}`);
  assert.match(renamed.reason, reason);
  assert.match(renamed.reason, /^[‘\p{Lu}].*\.$/u);
}

function renamedAt(marked: string, name: string, eol?: string): Renamed {
  const { report, cursor } = open(marked, eol);
  const place = nameAt(report, cursor);
  if (!place) assert.fail('There is no name at the cursor.');
  return rename(report, place, name);
}

/** The text after minimal edits, which do not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  if (edits.length > 0) assertMinimal(text, { title: 'edit', edits });
  return applyEdits(text, edits);
}

// Formatting

/** Formatting gives this whole text, and formatting that text again changes nothing. */
export function checkFormat(before: string, after: string, eol = '\n'): void {
  const text = dedent(before).replaceAll('\n', eol);
  const formatted = formattedText(text);
  assert.equal(formatted, dedent(after).replaceAll('\n', eol));
  assert.equal(formattedText(formatted), formatted, 'Formatting twice is not formatting once.');
}

export function formattedText(text: string, report = readReport(text)): string {
  return applied(text, format(report));
}

/** Typing `character` at `{|}`, in an editor that formats on type, gives this whole text. */
export function checkTyped(marked: string, character: string, after: string, eol = '\n'): void {
  const { text, cursor } = readMarked(marked);
  if (cursor === undefined) throw new Error('checkTyped needs a cursor {|} in the text.');
  const put = `${text.slice(0, cursor)}${character}`.replaceAll('\n', eol);
  const whole = put + text.slice(cursor).replaceAll('\n', eol);
  assert.equal(
    applyEdits(whole, editsOnType(readReport(whole), put.length, character)),
    dedent(after).replaceAll('\n', eol),
  );
}

// Refactorings

/** Applying `id` at `{|}`, or with the `{{…}}` selected, gives this whole text; the cursor goes to a `{|}` in it. */
export function checkRefactoring(marked: string, id: RefactoringId, after: string, eol = '\n'): void {
  const { text, offer } = refactoringAt(marked, id, eol);
  if ('reason' in offer) assert.fail(`It cannot be done: ${offer.reason}`);
  const wanted = readMarked(after);
  const result = applied(text, offer.edits);
  assert.equal(result, wanted.text.replaceAll('\n', eol));
  if (wanted.cursor !== undefined)
    assert.equal(
      withMarks(result, [place(offer.caret ?? 0)]),
      withMarks(result, [place(fileOffset(wanted.text, wanted.cursor, eol))]),
    );
}

export function checkRefactoringRefused(marked: string, id: RefactoringId, reason: RegExp): void {
  const { text, offer } = refactoringAt(marked, id, '\n');
  if (!('reason' in offer)) assert.fail(`It can be done, and gives:\n${applied(text, offer.edits)}`);
  assert.match(offer.reason, reason);
  assert.match(offer.reason, /^\p{Lu}.*\.$/u);
}

function refactoringAt(marked: string, id: RefactoringId, eol: string): { text: string; offer: Offer } {
  const { text, cursor, ranges } = readMarked(marked);
  const [selected = cursor === undefined ? undefined : place(cursor)] = ranges;
  if (!selected) throw new Error('There is no cursor {|} and no selection {{…}} in the text.');
  const report = readReport(text.replaceAll('\n', eol));
  const selection = { start: fileOffset(text, selected.start, eol), end: fileOffset(text, selected.end, eol) };
  return { text: report.text, offer: refactoring(report, id, selection) };
}

function fileOffset(text: string, offset: number, eol: string): number {
  return text.slice(0, offset).replaceAll('\n', eol).length;
}

function place(offset: number): Range {
  return { start: offset, end: offset };
}

export interface Cut {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Makes edits out of any cuts: each is somewhere in the text, and none overlaps another. */
export function fittingEdits(text: string, cuts: readonly Cut[]): readonly Edit[] {
  const places = cuts
    .map(({ at, remove, insert }) => ({ start: at % (text.length + 1), remove, insert }))
    .sort((one, other) => one.start - other.start);
  let free = 0;
  return places.flatMap(({ start, remove, insert }) => {
    if (start < free) return [];
    free = Math.min(start + remove, text.length);
    return [{ range: { start, end: free }, text: insert }];
  });
}
