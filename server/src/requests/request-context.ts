/**
 * What every request needs: the documents, the client, and functions to register a handler, which find the document and
 * turn its position into an offset. Nobody gets the connection itself, so that nobody can answer outside the border.
 */

import type {
  ClientCapabilities,
  Connection,
  Position,
  RequestType,
  ResponseError,
  ServerCapabilities,
  TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { InitializationOptions } from '../../../protocol/base.ts';
import { findingsOf, reportOf } from '../documents.ts';
import type { Report } from '../report/model.ts';
import type { Finding } from '../rules/rule.ts';
import { withSeries } from '../rules/series.ts';
import { withSettings } from '../rules/settings.ts';
import type { Workspace } from '../workspace.ts';
import { type Border, FAILED } from './border.ts';
import type { Guard } from './guard.ts';

type Answer<R> = R | ResponseError<void>;

export interface RequestContext {
  /** Sends notifications and requests to the client. */
  readonly client: Pick<Connection, 'sendNotification' | 'sendRequest'>;
  /** The capabilities of the server; each request adds its own, beside its handler. */
  readonly can: ServerCapabilities;
  readonly workspace: Workspace;
  /**
   * What the client passed at the start, and what it supports: `snippets` with tab stops, edits held to `versions`, and
   * `previews` of edits that need confirmation.
   */
  readonly options: () => InitializationOptions & {
    readonly snippets: boolean;
    readonly versions: boolean;
    readonly previews: boolean;
  };
  /** Registers a callback that runs before the server gives its capabilities, for what only some clients support. */
  readonly onClient: (told: (capabilities: ClientCapabilities) => void) => void;
  /** The findings of a document and those between it and the others of its folder, weighed by the settings. */
  readonly findingsWithSeries: (document: TextDocument) => readonly Finding[];
  /** An LSP request about a place. Editors make most of them while somebody types, so a failure gives `nothing`. */
  readonly onPlace: <P extends AboutPlace, R>(
    type: RequestType<P, R, void>,
    nothing: NoInfer<R>,
    answer: (report: Report, offset: number, document: TextDocument, params: P) => Answer<NoInfer<R>>,
    failed?: Answer<NoInfer<R>>,
  ) => void;
  /** An LSP request about a whole document, likewise. */
  readonly onWhole: <P extends AboutDocument, R>(
    type: RequestType<P, R, void>,
    nothing: NoInfer<R>,
    answer: (document: TextDocument, params: P) => Answer<NoInfer<R>>,
    failed?: Answer<NoInfer<R>>,
  ) => void;
  /** One of our own requests about a document. */
  readonly onDocument: <P extends { uri: string }, R>(
    method: string,
    nothing: R,
    answer: (document: TextDocument, params: P) => R | Promise<R>,
  ) => void;
  /** A request about no document, or about all. */
  readonly onRequest: <P, R>(
    method: string,
    nothing: R,
    answer: (params: P) => R | Promise<R>,
    failed?: Answer<R>,
  ) => void;
  /** The version that an editor has; null where the file is on disk only. */
  readonly versionOf: (document: TextDocument) => number | null;
  /** Guards a part of an answer that may fail on its own. */
  readonly guard: Guard;
}

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

interface AboutPlace extends AboutDocument {
  readonly position: Position;
}

export type Surroundings = Pick<RequestContext, 'client' | 'can' | 'workspace' | 'options' | 'onClient' | 'guard'> & {
  readonly documents: Pick<TextDocuments<TextDocument>, 'get'>;
};

export function makeRequestContext({ documents, ...surroundings }: Surroundings, border: Border): RequestContext {
  const { workspace, options } = surroundings;
  return { ...surroundings, findingsWithSeries, onPlace, onWhole, onDocument, onRequest, versionOf };

  function findingsWithSeries(document: TextDocument): readonly Finding[] {
    return withSettings(withSeries(findingsOf(document), workspace.between(document.uri)), options().ernst ?? {});
  }

  function onPlace<P extends AboutPlace, R>(
    type: RequestType<P, R, void>,
    nothing: R,
    answer: (report: Report, offset: number, document: TextDocument, params: P) => Answer<R>,
    failed?: Answer<R>,
  ): void {
    onWhole<P, R>(
      type,
      nothing,
      (document, params) => answer(reportOf(document), document.offsetAt(params.position), document, params),
      failed,
    );
  }

  function onWhole<P extends AboutDocument, R>(
    { method }: RequestType<P, R, void>,
    nothing: R,
    answer: (document: TextDocument, params: P) => Answer<R>,
    failed: Answer<R> = nothing,
  ): void {
    border.request<P, R>(method, { nothing, failed }, (params) => {
      const document = documentOf(params.textDocument.uri);
      // A text that is too large has not been read.
      return document && !reportOf(document).tooLarge ? answer(document, params) : nothing;
    });
  }

  function onDocument<P extends { uri: string }, R>(
    method: string,
    nothing: R,
    answer: (document: TextDocument, params: P) => R | Promise<R>,
  ): void {
    onRequest<P, R>(method, nothing, (params) => {
      const document = documentOf(params.uri);
      return document ? answer(document, params) : nothing;
    });
  }

  function onRequest<P, R>(
    method: string,
    nothing: R,
    answer: (params: P) => R | Promise<R>,
    failed: Answer<R> = FAILED,
  ): void {
    border.request(method, { nothing, failed }, answer);
  }

  /** A client may ask before it says that it opened the file; it then shows what is on disk. */
  function documentOf(uri: string): TextDocument | undefined {
    return documents.get(uri) ?? workspace.document(uri);
  }

  function versionOf({ uri, version }: TextDocument): number | null {
    return documents.get(uri) ? version : null;
  }
}
