/** The wiring: documents in, diagnostics out, each request to its feature. Everything is made before `listen()`. */
import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  type GenericRequestHandler,
  type ServerCapabilities,
  type TextDocumentPositionParams,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findingsOf, reportOf } from './documents.ts';
import { codeActions, FIX_ALL, fixAllActions, ignoreActions } from './features/code-actions.ts';
import { completion } from './features/completion.ts';
import { diagnostics } from './features/diagnostics.ts';
import { hover } from './features/hover.ts';
import { insertions, newReport } from './features/insertions.ts';
import { toLspRange, toRange, toTextEdit } from './features/lsp.ts';
import { nextStatus } from './features/next-status.ts';
import { outline } from './features/outline.ts';
import {
  type CardParams,
  type CardResult,
  cardRequest,
  type FilesParams,
  type FixAllParams,
  type FixAllResult,
  filesNotification,
  fixAllRequest,
  type InitializationOptions,
  type InsertionsParams,
  type InsertionsResult,
  insertionsRequest,
  type NewReportParams,
  type NewReportResult,
  type NextStatusParams,
  type NextStatusResult,
  newReportRequest,
  nextStatusRequest,
} from './protocol.ts';
import { renderCard } from './render/card.ts';
import type { Report } from './report/model.ts';
import { editsBetween, fixAll } from './rules/fix-all.ts';
import type { Finding } from './rules/rule.ts';
import { withSettings } from './rules/settings.ts';
import { watchWorkspace } from './workspace.ts';

export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const workspace = watchWorkspace(() => documents.all(), publish);
  const can: ServerCapabilities = { textDocumentSync: TextDocumentSyncKind.Incremental };
  let snippets = false;
  let options: InitializationOptions = {};

  connection.onInitialize(({ capabilities, initializationOptions }) => {
    snippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
    // What the client hands over is ours on both sides; another editor hands over nothing.
    options = (initializationOptions ?? {}) as InitializationOptions;
    return { capabilities: can, serverInfo: { name: 'rapportage' } };
  });
  connection.onShutdown(workspace.stop);

  documents.onDidChangeContent(({ document: { uri } }) => {
    publish(uri);
    workspace.changed();
  });
  documents.onDidClose(({ document: { uri } }) => {
    publish(uri);
    workspace.changed();
  });
  connection.onNotification(filesNotification, (files: FilesParams) => guard(() => workspace.update(files), undefined));
  connection.onDidChangeConfiguration(({ settings }: { settings?: { rapportage?: { regels?: InitializationOptions['ernst'] } } }) => {
    options = { ...options, ernst: settings?.rapportage?.regels ?? {} };
    for (const { uri } of documents.all()) publish(uri);
    workspace.changed();
  });

  can.hoverProvider = true;
  connection.onHover(at((report, offset, document) => hover(report, offset, document), null));

  can.completionProvider = { triggerCharacters: ['#', '>', ':', '(', ','] };
  connection.onCompletion(at((report, offset, document) => completion(report, offset, document, snippets), []));

  can.documentSymbolProvider = true;
  connection.onDocumentSymbol(whole((document) => outline(reportOf(document), document), []));

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

  onDocument<CardParams, CardResult | null>(cardRequest, null, (document) => {
    const report = reportOf(document);
    return { version: document.version, title: report.header.thema?.value ?? 'zonder thema', html: renderCard(report) };
  });
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
  onDocument<NextStatusParams, NextStatusResult | null>(nextStatusRequest, null, (document) => {
    const { status, next, items, raise } = nextStatus(reportOf(document), findingsIn(document));
    return {
      version: document.version,
      status,
      next: next ?? '',
      items: items.map(({ range, message }) => ({ range: toLspRange(document, range), message })),
      raise: raise && toTextEdit(document, raise),
    };
  });
  connection.onRequest(newReportRequest, ({ kind }: NewReportParams): NewReportResult => ({ snippet: guard(() => newReport(kind), '') }));

  documents.listen(connection);
  connection.listen();

  /** The findings of a document and those between it and the others of its folder, weighed as this workspace wants. */
  function findingsIn(document: TextDocument): readonly Finding[] {
    const between = workspace.between(document.uri);
    const all = between.length === 0 ? findingsOf(document) : [...findingsOf(document), ...between].sort((one, other) => one.range.start - other.range.start);
    return withSettings(all, options.ernst ?? {});
  }

  /** Pushes what is found in a file, open or not; nothing for one that is gone. */
  function publish(uri: string): void {
    const document = workspace.document(uri);
    const around = { regels: options.regels, linesOf: workspace.document };
    const found = document ? guard(() => diagnostics(findingsIn(document), document, uri, around), []) : [];
    const open = documents.get(uri);
    void connection.sendDiagnostics({ uri, ...(open && { version: open.version }), diagnostics: found });
  }

  /** One of our own requests about an open document. */
  function onDocument<P extends { uri: string }, R>(method: string, nothing: R, answer: (document: TextDocument, params: P) => R): void {
    const handler = (params: P, token: CancellationToken): unknown => whole((document) => answer(document, params), nothing)({ textDocument: params }, token);
    // The library cannot see that a generic answer is no error of its own.
    connection.onRequest(method, handler as GenericRequestHandler<unknown, void>);
  }

  /** A request about a place: finds the document, turns the position into an offset, answers `nothing` where it cannot. */
  function at<T>(feature: (report: Report, offset: number, document: TextDocument) => T, nothing: T) {
    return ({ textDocument, position }: TextDocumentPositionParams, token?: CancellationToken): T =>
      whole((document) => feature(reportOf(document), document.offsetAt(position), document), nothing)({ textDocument }, token);
  }

  /** A request about a whole document. */
  function whole<T>(feature: (document: TextDocument) => T, nothing: T) {
    return ({ textDocument }: { textDocument: { uri: string } }, token?: CancellationToken): T => {
      // A client may ask before it has told that it opened the file; what stands on disk is then what it shows.
      const document = documents.get(textDocument.uri) ?? workspace.document(textDocument.uri);
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
