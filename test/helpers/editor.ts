/** An editor as the server sees it: the real protocol, over a stream in memory. */
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  ProposedFeatures,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { InitializationOptions } from '../../protocol/base.ts';
import { startServer } from '../../server/src/server.ts';

export interface Editor {
  readonly client: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What the server logged. */
  readonly log: readonly string[];
  /** Everything that was published, oldest first. */
  readonly published: readonly PublishDiagnosticsParams[];
  open(text: string, uri?: string): Promise<PublishDiagnosticsParams>;
  /** Replaces `range` (or everything); answers with the diagnostics of that version. */
  change(text: string, version: number, range?: Range, uri?: string): Promise<PublishDiagnosticsParams>;
  close(uri?: string): Promise<PublishDiagnosticsParams>;
  /** Sends a request and cancels it before the server can have looked at it; returns the answer as it came. */
  cancelled(method: string, params: object): Promise<unknown>;
  stop(): Promise<void>;
}

export interface EditorOptions {
  readonly snippets?: boolean;
  readonly workspaceEdit?: object;
  readonly workspace?: ClientCapabilities['workspace'];
  /** What the editor supports besides completion. */
  readonly textDocument?: ClientCapabilities['textDocument'];
  readonly initializationOptions?: InitializationOptions;
}

export const URI = 'file:///rapporten/bussen.rapportage.md';

/** Each action waits for the first published diagnostics that match it, never for a fixed time. */
export async function startEditor({
  snippets = true,
  workspaceEdit,
  workspace,
  textDocument = {},
  initializationOptions,
}: EditorOptions = {}): Promise<Editor> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(
    createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
  );
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const published: PublishDiagnosticsParams[] = [];
  const log: string[] = [];
  const waiting: {
    is: (params: PublishDiagnosticsParams) => boolean;
    done: (params: PublishDiagnosticsParams) => void;
  }[] = [];
  client.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    for (const one of waiting.filter(({ is }) => is(params))) {
      waiting.splice(waiting.indexOf(one), 1);
      one.done(params);
    }
  });
  client.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
  client.listen();
  const completionItem = { snippetSupport: snippets };
  const initialized = await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: {
      textDocument: { completion: { completionItem }, ...textDocument },
      workspace: { workspaceEdit, ...workspace },
    },
    initializationOptions,
  });
  await client.sendNotification(InitializedNotification.type, {});

  function next(is: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    return new Promise((done) => waiting.push({ is, done }));
  }

  return {
    client,
    initialized,
    log,
    published,
    async open(text, uri = URI) {
      const found = next((params) => params.uri === uri);
      await client.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'rapportage', version: 1, text },
      });
      return found;
    },
    async change(text, version, range, uri = URI) {
      const found = next((params) => params.uri === uri && params.version === version);
      await client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [range ? { range, text } : { text }],
      });
      return found;
    },
    async close(uri = URI) {
      const found = next((params) => params.uri === uri);
      await client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
      return found;
    },
    async cancelled(method, params) {
      const id = 'cancelled';
      const messages = [
        { jsonrpc: '2.0', id, method, params },
        { jsonrpc: '2.0', method: '$/cancelRequest', params: { id } },
      ];
      // Both are sent in one piece, so that they are read together.
      const bytes = messages
        .map((message) => JSON.stringify(message))
        .map((json) => `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`);
      const answer = new Promise<unknown>((done) => {
        toClient.on('data', (chunk: Buffer) => {
          const json = /\{.*"id":"cancelled".*\}/.exec(chunk.toString())?.[0];
          if (json !== undefined) done(JSON.parse(json));
        });
      });
      toServer.write(bytes.join(''));
      return answer;
    },
    async stop() {
      await client.sendRequest(ShutdownRequest.type);
      client.dispose();
    },
  };
}

/** Sends `exit`; returns the code with which the server would end its process. */
export async function exitCode({ client }: Editor): Promise<number | undefined> {
  const { exit } = process;
  try {
    return await new Promise((done) => {
      process.exit = (code) => {
        done(Number(code));
        return undefined as never;
      };
      void client.sendNotification(ExitNotification.type);
    });
  } finally {
    process.exit = exit;
  }
}
