/** The requests that change a report: fixes and insertions. They answer with minimal edits, never with a whole text. */
import { type CodeAction, CodeActionKind, CodeActionRequest, type Position, type Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type FixAllParams,
  type FixAllResult,
  fixAllRequest,
  type InsertionsParams,
  type InsertionsResult,
  insertionsRequest,
  type RefactoringParams,
  type RefactoringResult,
  refactoringRequest,
} from '../../../protocol/base.ts';
import { findingsOf, reportOf } from '../documents.ts';
import type { Refactoring } from '../features/changing/refactoring.ts';
import { refactorActions, refactoring } from '../features/changing/refactorings.ts';
import { codeActions, FIX_ALL, fixAllActions, ignoreActions } from '../features/fixing/code-actions.ts';
import { fillActions } from '../features/fixing/fill-actions.ts';
import { helpActions } from '../features/fixing/help-actions.ts';
import { insertions } from '../features/inserting/insertions.ts';
import { toRange, toTextEdit } from '../features/lsp.ts';
import { tooLargeSentence } from '../report/questions/too-large.ts';
import { applyEdits } from '../report/text/edits.ts';
import { fixAll } from '../rules/fix-all.ts';
import type { RequestContext } from './request-context.ts';
import { versionedActions } from './workspace-edit.ts';

export function addEditing({ can, onWhole, onDocument, findingsWithSeries, options, versionOf }: RequestContext): void {
  can.codeActionProvider = { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, FIX_ALL] };
  onWhole(CodeActionRequest.type, [], (document, { range, context: { only } }) => {
    const actions = actionsAt(document, range, only);
    return options().versions ? versionedActions(actions, document.uri, versionOf(document)) : actions;
  });

  onDocument<InsertionsParams, InsertionsResult>(
    insertionsRequest,
    { insertions: [], reason: 'Dit bestand is niet geopend als rapportage.' },
    (document, { kind, selection }) => {
      const report = reportOf(document);
      if (report.tooLarge) return { insertions: [], reason: tooLargeSentence(report.text.length) };
      return insertions(report, kind, toRange(document, selection), document);
    },
  );
  onDocument<FixAllParams, FixAllResult>(
    fixAllRequest,
    { version: 0, edits: [], fixed: 0, refused: [] },
    (document) => {
      const { edits, applied, refused } = fixAll(reportOf(document), findingsOf(document));
      return {
        version: document.version,
        edits: edits.map((edit) => toTextEdit(document, edit)),
        fixed: applied.length,
        refused: refused.map(({ message }) => message),
      };
    },
  );
  onDocument<RefactoringParams, RefactoringResult>(
    refactoringRequest,
    { version: 0, edits: [], reason: 'Dit bestand is niet geopend als rapportage.' },
    (document, { id, selection }) => {
      const { version } = document;
      const report = reportOf(document);
      if (report.tooLarge) return { version, edits: [], reason: tooLargeSentence(report.text.length) };
      const found = refactoring(report, id, toRange(document, selection));
      if ('reason' in found) return { version, edits: [], reason: found.reason };
      return {
        version,
        edits: found.edits.map((edit) => toTextEdit(document, edit)),
        caret: caretOf(found, document),
        reason: '',
      };
    },
  );

  function actionsAt(document: TextDocument, range: Range, only: readonly CodeActionKind[] | undefined): CodeAction[] {
    const { uri } = document;
    const report = reportOf(document);
    const selection = toRange(document, range);
    const asks = (kind: string) => only?.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
    const all = asks(FIX_ALL) ? fixAllActions(report, findingsOf(document), document, uri) : [];
    // Without `only` every kind is wanted; with it, the kinds in it and those below them.
    const wants = (kind: string) => !only || asks(kind);
    const refactors = refactorActions(report, selection, document, uri).filter(({ kind = '' }) => wants(kind));
    if (only && !asks(CodeActionKind.QuickFix)) return [...refactors, ...all];
    const findings = findingsWithSeries(document);
    return [
      ...fillActions(report, findings, selection, document, uri),
      ...helpActions(report, findings, selection, document, uri),
      ...codeActions(findings, selection, document, uri),
      ...ignoreActions(report, findings, selection, document, uri),
      ...refactors,
      ...all,
    ];
  }
}

/** The position of the cursor in the text after the edits, which exists only there. */
function caretOf({ edits, caret }: Refactoring, document: TextDocument): Position | undefined {
  if (caret === undefined) return undefined;
  const after = applyEdits(document.getText(), edits);
  return TextDocument.create(document.uri, document.languageId, document.version, after).positionAt(caret);
}
