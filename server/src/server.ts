/** The wiring: documents in, diagnostics out, each request to its feature. Everything is made before `listen()`. */
import {
  type ClientCapabilities,
  type Connection,
  type PublishDiagnosticsParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type FilesParams, filesNotification, type InitializationOptions } from '../../protocol/base.ts';
import { diagnostics } from './features/fixing/diagnostics.ts';
import { beginning } from './requests/beginning.ts';
import { makeDesk } from './requests/desk.ts';
import { editing } from './requests/editing.ts';
import { exporting } from './requests/exporting.ts';
import { formatting } from './requests/formatting.ts';
import { glancing } from './requests/glancing.ts';
import { makeGuard } from './requests/guard.ts';
import { helping } from './requests/helping.ts';
import { listing } from './requests/listing.ts';
import { navigating } from './requests/navigating.ts';
import { renaming } from './requests/renaming.ts';
import { showing } from './requests/showing.ts';
import { importing } from './requests/word.ts';
import { watchWorkspace } from './workspace.ts';

export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const guard = makeGuard(connection);
  const workspace = watchWorkspace(() => documents.all(), publish, guard);
  const can: ServerCapabilities = { textDocumentSync: TextDocumentSyncKind.Incremental };
  let snippets = false;
  let versions = false;
  let previews = false;
  let options: InitializationOptions = {};
  /** What was pushed last, by file. */
  const published = new Map<string, PublishDiagnosticsParams>();
  const told: ((capabilities: ClientCapabilities) => void)[] = [];
  const desk = makeDesk(
    connection,
    can,
    documents,
    workspace,
    () => ({ ...options, snippets, versions, previews }),
    (one) => told.push(one),
    guard,
  );

  connection.onInitialize(({ capabilities, initializationOptions }) => {
    snippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
    const { documentChanges, changeAnnotationSupport } = capabilities.workspace?.workspaceEdit ?? {};
    versions = documentChanges === true;
    previews = versions && changeAnnotationSupport !== undefined;
    // What the client hands over is ours on both sides; another editor hands over nothing.
    options = (initializationOptions ?? {}) as InitializationOptions;
    if (!options.enter) can.documentOnTypeFormattingProvider?.moreTriggerCharacter?.push('\n');
    for (const one of told) one(capabilities);
    return { capabilities: can, serverInfo: { name: 'rapportage' } };
  });
  connection.onShutdown(workspace.stop);

  // An editor that opens a file shows nothing in it yet.
  documents.onDidOpen(({ document: { uri } }) => published.delete(uri));
  documents.onDidChangeContent(({ document: { uri } }) => {
    publish(uri);
    workspace.changed();
  });
  documents.onDidClose(({ document: { uri } }) => {
    publish(uri);
    workspace.changed();
  });
  connection.onNotification(filesNotification, (files: FilesParams) => guard(() => workspace.update(files), undefined));
  connection.onDidChangeConfiguration(
    ({ settings }: { settings?: { rapportage?: { regels?: InitializationOptions['ernst'] } } }) => {
      options = { ...options, ernst: settings?.rapportage?.regels ?? {} };
      for (const { uri } of documents.all()) publish(uri);
      workspace.changed();
    },
  );

  for (const requests of [
    beginning,
    helping,
    navigating,
    glancing,
    editing,
    formatting,
    renaming,
    showing,
    listing,
    exporting,
  ])
    requests(desk);
  importing(desk);
  documents.listen(connection);
  connection.listen();

  /**
   * Pushes what is found in a file, open or not; nothing for one that is gone. What was pushed already is not pushed again: with each
   * push VS Code looks for fixes anew, and forgets the list that a writer has just asked for.
   */
  function publish(uri: string): void {
    const document = workspace.document(uri);
    const around = { regels: options.regels, linesOf: workspace.document };
    const found = document ? guard(() => diagnostics(desk.findingsIn(document), document, uri, around), []) : [];
    const open = documents.get(uri);
    const params: PublishDiagnosticsParams = { uri, ...(open && { version: open.version }), diagnostics: found };
    const before = published.get(uri);
    published.set(uri, params);
    if (before && before.version === params.version && JSON.stringify(before) === JSON.stringify(params)) return;
    // Who has gone meanwhile needs none.
    void connection.sendDiagnostics(params).catch(() => undefined);
  }
}
