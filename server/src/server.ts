/** The wiring: documents in, diagnostics out, each request to its feature. Everything is made before `listen()`. */
import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  type ServerCapabilities,
  type TextDocumentPositionParams,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findingsOf, reportOf } from './documents.ts';
import { codeActions } from './features/code-actions.ts';
import { completion } from './features/completion.ts';
import { diagnostics } from './features/diagnostics.ts';
import { hover } from './features/hover.ts';
import { insertions, newReport } from './features/insertions.ts';
import { toRange } from './features/lsp.ts';
import { outline } from './features/outline.ts';
import {
  type CardParams,
  type CardResult,
  cardRequest,
  type InsertionsParams,
  type InsertionsResult,
  insertionsRequest,
  type NewReportParams,
  type NewReportResult,
  newReportRequest,
} from './protocol.ts';
import { renderCard } from './render/card.ts';
import type { Report } from './report/model.ts';

export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const can: ServerCapabilities = { textDocumentSync: TextDocumentSyncKind.Incremental };
  let snippets = false;

  connection.onInitialize(({ capabilities }) => {
    snippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
    return { capabilities: can, serverInfo: { name: 'rapportage' } };
  });

  documents.onDidChangeContent(({ document }) => {
    const { uri, version } = document;
    const found = guard(() => diagnostics(findingsOf(document), document, uri), []);
    void connection.sendDiagnostics({ uri, version, diagnostics: found });
  });
  // What is no longer open has no findings: the series (files that are not open) is not watched yet.
  documents.onDidClose(({ document: { uri } }) => void connection.sendDiagnostics({ uri, diagnostics: [] }));

  can.hoverProvider = true;
  connection.onHover(at((report, offset, document) => hover(report, offset, document), null));

  can.completionProvider = { triggerCharacters: ['#', '>', ':', '(', ','] };
  connection.onCompletion(at((report, offset, document) => completion(report, offset, document, snippets), []));

  can.documentSymbolProvider = true;
  connection.onDocumentSymbol(whole((document) => outline(reportOf(document), document), []));

  can.codeActionProvider = { codeActionKinds: [CodeActionKind.QuickFix] };
  connection.onCodeAction(({ textDocument: { uri }, range, context }, token) => {
    if (context.only && !context.only.includes(CodeActionKind.QuickFix) && !context.only.includes('')) return [];
    return whole((document) => codeActions(findingsOf(document), toRange(document, range), document, uri), [])({ textDocument: { uri } }, token);
  });

  connection.onRequest(cardRequest, ({ uri }: CardParams): CardResult | null =>
    whole((document): CardResult | null => {
      const report = reportOf(document);
      return { version: document.version, title: report.header.thema?.value ?? 'zonder thema', html: renderCard(report) };
    }, null)({ textDocument: { uri } }),
  );
  connection.onRequest(
    insertionsRequest,
    ({ uri, kind, selection }: InsertionsParams): InsertionsResult =>
      whole<InsertionsResult>((document) => insertions(reportOf(document), kind, toRange(document, selection), document), {
        insertions: [],
        reason: 'Dit bestand is niet geopend als rapportage.',
      })({
        textDocument: { uri },
      }),
  );
  connection.onRequest(newReportRequest, ({ kind }: NewReportParams): NewReportResult => ({ snippet: guard(() => newReport(kind), '') }));

  documents.listen(connection);
  connection.listen();

  /** A request about a place: finds the document, turns the position into an offset, answers `nothing` where it cannot. */
  function at<T>(feature: (report: Report, offset: number, document: TextDocument) => T, nothing: T) {
    return ({ textDocument, position }: TextDocumentPositionParams, token?: CancellationToken): T =>
      whole((document) => feature(reportOf(document), document.offsetAt(position), document), nothing)({ textDocument }, token);
  }

  /** A request about a whole document. */
  function whole<T>(feature: (document: TextDocument) => T, nothing: T) {
    return ({ textDocument }: { textDocument: { uri: string } }, token?: CancellationToken): T => {
      const document = documents.get(textDocument.uri);
      return document && !token?.isCancellationRequested ? guard(() => feature(document), nothing) : nothing;
    };
  }

  function guard<T>(answer: () => T, nothing: T): T {
    try {
      return answer();
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return nothing;
    }
  }
}
