/** What changes a report: fixes and insertions. Each answer is minimal edits, never a text written anew. */
import { CodeActionKind } from 'vscode-languageserver';
import { reportOf } from '../documents.ts';
import { codeActions, FIX_ALL, fixAllActions, ignoreActions } from '../features/code-actions.ts';
import { insertions, newReport } from '../features/insertions.ts';
import { toRange, toTextEdit } from '../features/lsp.ts';
import {
  type FixAllParams,
  type FixAllResult,
  fixAllRequest,
  type InsertionsParams,
  type InsertionsResult,
  insertionsRequest,
  type NewReportParams,
  type NewReportResult,
  newReportRequest,
} from '../protocol.ts';
import { editsBetween, fixAll } from '../rules/fix-all.ts';
import type { Desk } from './desk.ts';

export function editing({ connection, can, whole, onDocument, guard, findingsIn }: Desk): void {
  can.codeActionProvider = { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] };
  connection.onCodeAction(({ textDocument, range, context: { only } }, token) =>
    whole((document) => {
      const { uri } = document;
      const report = reportOf(document);
      const selection = toRange(document, range);
      const asks = (kind: string) => only?.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
      const all = asks(FIX_ALL) ? fixAllActions(report, document, uri) : [];
      if (only && !asks(CodeActionKind.QuickFix)) return all;
      const findings = findingsIn(document);
      return [...codeActions(findings, selection, document, uri), ...ignoreActions(report, findings, selection, document, uri), ...all];
    }, [])({ textDocument }, token),
  );

  onDocument<InsertionsParams, InsertionsResult>(
    insertionsRequest,
    { insertions: [], reason: 'Dit bestand is niet geopend als rapportage.' },
    (document, { kind, selection }) => insertions(reportOf(document), kind, toRange(document, selection), document),
  );
  onDocument<FixAllParams, FixAllResult>(fixAllRequest, { version: 0, edits: [], fixed: 0, refused: [] }, (document) => {
    const { text, applied, refused } = fixAll(document.getText());
    const edits = editsBetween(document.getText(), text).map((edit) => toTextEdit(document, edit));
    return { version: document.version, edits, fixed: applied.length, refused: refused.map(({ message }) => message) };
  });
  connection.onRequest(newReportRequest, ({ kind }: NewReportParams): NewReportResult => ({ snippet: guard(() => newReport(kind), '') }));
}
