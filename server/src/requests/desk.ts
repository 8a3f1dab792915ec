/**
 * What every request needs: the documents, the way to the other side, and the wrapper that finds the document, turns its position
 * into an offset and guards. A request that cannot be answered answers nothing.
 */
import type {
  CancellationToken,
  ClientCapabilities,
  Connection,
  GenericRequestHandler,
  ServerCapabilities,
  TextDocumentPositionParams,
  TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { InitializationOptions } from '../../../protocol/base.ts';
import { findingsOf, reportOf } from '../documents.ts';
import type { Report } from '../report/model.ts';
import type { Finding } from '../rules/rule.ts';
import { withSettings } from '../rules/settings.ts';
import type { Workspace } from '../workspace.ts';
import type { Guard } from './guard.ts';

export interface Desk {
  readonly connection: Connection;
  /** What the server can do; each request adds its own, beside its handler. */
  readonly can: ServerCapabilities;
  readonly workspace: Workspace;
  /** What the client handed over, whether it fills in tab stops, holds edits to a version, and shows edits that ask to be confirmed. */
  readonly options: () => InitializationOptions & {
    readonly snippets: boolean;
    readonly versions: boolean;
    readonly previews: boolean;
  };
  /** Called before the server says what it can do: for what only some clients know. */
  readonly onClient: (told: (capabilities: ClientCapabilities) => void) => void;
  /** The findings of a document and those between it and the others of its folder, weighed as this workspace wants. */
  readonly findingsIn: (document: TextDocument) => readonly Finding[];
  /** A request about a place. */
  readonly at: <T>(
    feature: (report: Report, offset: number, document: TextDocument) => T,
    nothing: T,
  ) => (params: TextDocumentPositionParams, token?: CancellationToken) => T;
  /** A request about a whole document. */
  readonly whole: <T>(
    feature: (document: TextDocument) => T,
    nothing: T,
  ) => (params: { textDocument: { uri: string } }, token?: CancellationToken) => T;
  /** One of our own requests about a document. */
  readonly onDocument: <P extends { uri: string }, R>(
    method: string,
    nothing: R,
    answer: (document: TextDocument, params: P) => R,
  ) => void;
  /** The version that an editor has; null where the file only stands on disk. */
  readonly versionOf: (document: TextDocument) => number | null;
  readonly guard: Guard;
}

export function makeDesk(
  connection: Connection,
  can: ServerCapabilities,
  documents: TextDocuments<TextDocument>,
  workspace: Workspace,
  options: Desk['options'],
  onClient: Desk['onClient'],
  guard: Guard,
): Desk {
  return { connection, can, workspace, options, onClient, findingsIn, at, whole, onDocument, versionOf, guard };

  function findingsIn(document: TextDocument): readonly Finding[] {
    const between = workspace.between(document.uri);
    const all =
      between.length === 0
        ? findingsOf(document)
        : [...findingsOf(document), ...between].sort((one, other) => one.range.start - other.range.start);
    return withSettings(all, options().ernst ?? {});
  }

  function at<T>(feature: (report: Report, offset: number, document: TextDocument) => T, nothing: T) {
    return ({ textDocument, position }: TextDocumentPositionParams, token?: CancellationToken): T =>
      whole((document) => feature(reportOf(document), document.offsetAt(position), document), nothing)(
        { textDocument },
        token,
      );
  }

  function whole<T>(feature: (document: TextDocument) => T, nothing: T) {
    // Of a text that is too large only that is known.
    return ({ textDocument }: { textDocument: { uri: string } }, token?: CancellationToken): T =>
      about(
        textDocument.uri,
        (document) => (reportOf(document).tooLarge ? nothing : feature(document)),
        nothing,
        token,
      );
  }

  function about<T>(
    uri: string,
    feature: (document: TextDocument) => T,
    nothing: T,
    token: CancellationToken | undefined,
  ): T {
    // A client may ask before it has told that it opened the file; what stands on disk is then what it shows.
    const document = documents.get(uri) ?? workspace.document(uri);
    return document && !token?.isCancellationRequested ? guard(() => feature(document), nothing) : nothing;
  }

  function onDocument<P extends { uri: string }, R>(
    method: string,
    nothing: R,
    answer: (document: TextDocument, params: P) => R,
  ): void {
    const handler = (params: P, token: CancellationToken): unknown =>
      about(params.uri, (document) => answer(document, params), nothing, token);
    // The library cannot see that a generic answer is no error of its own.
    connection.onRequest(method, handler as GenericRequestHandler<unknown, void>);
  }

  function versionOf({ uri, version }: TextDocument): number | null {
    return documents.get(uri) ? version : null;
  }
}
