/** The wiring: documents in, diagnostics out, each request to its feature. Everything is made before `listen()`. */
import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  type PublishDiagnosticsParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { filesNotification, type InitializationOptions } from '../../protocol/base.ts';
import { diagnostics } from './features/fixing/diagnostics.ts';
import { addBeginning } from './requests/beginning.ts';
import { makeBorder } from './requests/border.ts';
import { addEditing } from './requests/editing.ts';
import { addExporting } from './requests/exporting.ts';
import { addFormatting } from './requests/formatting.ts';
import { addGlancing } from './requests/glancing.ts';
import { makeGuard } from './requests/guard.ts';
import { addHelping } from './requests/helping.ts';
import { addListing } from './requests/listing.ts';
import { addNavigating } from './requests/navigating.ts';
import { addRenaming } from './requests/renaming.ts';
import { makeRequestContext, type RequestContext } from './requests/request-context.ts';
import { addShowing } from './requests/showing.ts';
import { addImporting } from './requests/word.ts';
import { watchWorkspace } from './workspace.ts';

/** All requests that the server answers; each adds its own capabilities. */
export const REQUESTS: readonly ((context: RequestContext) => void)[] = [
  addBeginning,
  addHelping,
  addNavigating,
  addGlancing,
  addEditing,
  addFormatting,
  addRenaming,
  addShowing,
  addListing,
  addExporting,
  addImporting,
];

export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const guard = makeGuard(connection);
  const border = makeBorder(connection, guard);
  const workspace = watchWorkspace(() => documents.all(), publish, guard);
  const can: ServerCapabilities = { textDocumentSync: TextDocumentSyncKind.Incremental };
  const told: ((capabilities: ClientCapabilities) => void)[] = [];
  let options: ReturnType<RequestContext['options']> = { snippets: false, versions: false, previews: false };
  /** The diagnostics that were pushed last, by URI. */
  const published = new Map<string, PublishDiagnosticsParams>();
  const surroundings = { client: connection, can, documents, workspace, guard, options: () => options };
  const context = makeRequestContext({ ...surroundings, onClient: (one) => told.push(one) }, border);

  connection.onInitialize(({ capabilities, initializationOptions }) => {
    options = optionsOf(capabilities, initializationOptions);
    for (const one of told) guard(() => one(capabilities), undefined);
    return { capabilities: can, serverInfo: { name: 'rapportage' } };
  });
  connection.onShutdown(workspace.stop);

  // An editor that has just opened a file shows no diagnostics in it yet.
  documents.onDidOpen(({ document: { uri } }) => published.delete(uri));
  documents.onDidChangeContent(({ document: { uri } }) => guard(() => changed(uri), undefined));
  documents.onDidClose(({ document: { uri } }) => guard(() => changed(uri), undefined));
  border.notification(filesNotification, workspace.update);
  border.notification(
    DidChangeConfigurationNotification.method,
    ({ settings }: { settings?: { rapportage?: { regels?: InitializationOptions['ernst'] } } }) => {
      options = { ...options, ernst: settings?.rapportage?.regels ?? {} };
      for (const { uri } of documents.all()) publish(uri);
      workspace.changed();
    },
  );

  for (const requests of REQUESTS) requests(context);
  documents.listen(connection);
  connection.listen();

  function changed(uri: string): void {
    publish(uri);
    workspace.changed();
  }

  /**
   * Pushes the findings of a file, open or not; an empty list for one that is gone. Does not push the same again: at
   * each push VS Code looks for fixes again, and drops the list that a writer has just asked for.
   */
  function publish(uri: string): void {
    const document = workspace.document(uri);
    const around = { regels: options.regels, linesOf: workspace.document };
    const found = document
      ? guard(() => diagnostics(context.findingsWithSeries(document), document, uri, around), [])
      : [];
    const open = documents.get(uri);
    const params: PublishDiagnosticsParams = { uri, ...(open && { version: open.version }), diagnostics: found };
    const before = published.get(uri);
    published.set(uri, params);
    if (before && before.version === params.version && JSON.stringify(before) === JSON.stringify(params)) return;
    // A client that has gone in the meantime needs none.
    void connection.sendDiagnostics(params).catch(() => undefined);
  }
}

/** Our own client passes `InitializationOptions`, which makes the cast right; other editors pass nothing. */
function optionsOf(
  { textDocument, workspace }: ClientCapabilities,
  handed: unknown,
): ReturnType<RequestContext['options']> {
  const { documentChanges, changeAnnotationSupport } = workspace?.workspaceEdit ?? {};
  const versions = documentChanges === true;
  return {
    ...((handed ?? {}) as InitializationOptions),
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    versions,
    previews: versions && changeAnnotationSupport !== undefined,
  };
}
