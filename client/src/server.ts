/**
 * The language server as the rest of the client sees it: something to ask, to restart and to stop. What goes wrong with
 * it is logged, and the writer is told in one Dutch sentence; the client library would say it in English.
 */
import { commands, type Disposable, EventEmitter, type LogOutputChannel, type Uri, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  ErrorCodes,
  type ErrorHandler,
  type LanguageClientOptions,
  type Middleware,
  ResponseError,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import type { InitializationOptions } from '../../protocol/base.ts';

export interface Server {
  /** Rejects where the server is not running or cannot answer. */
  ask<Result>(method: string, params: object): Promise<Result>;
  notify(method: string, params: object): Promise<void>;
  /** Calls back at each of these notifications, also after a restart. */
  onNotification(method: string, callback: () => void): void;
  /** Calls back each time that a server starts running, also after a restart. */
  onStarted(callback: () => void): Disposable;
  /** The URI by which the server knows a document. */
  uriOf(uri: Uri): string;
  /** True where it runs again; where it does not, the writer is told. */
  restart(): Promise<boolean>;
  stop(): Promise<void>;
}

/** How a server is started depends on where the extension runs, so the entry point decides it. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** A server that crashes more often than this within three minutes will crash again. */
const crashesToForgive = 3;
const forgetAfter = 3 * 60 * 1000;

/** `regels`: where the page with the rules is. */
export function startServer(
  makeClient: MakeClient,
  log: LogOutputChannel,
  middleware: Middleware,
  regels: Uri,
): Server {
  const started = new EventEmitter<void>();
  const listeners: { method: string; callback: () => void }[] = [];
  let client = launch();

  function launch(): BaseLanguageClient {
    let told = false;
    const tell = () => {
      if (!told) void tellThatItIsGone();
      told = true;
    };
    const launched = makeClient({
      documentSelector: [{ language: 'rapportage' }],
      outputChannel: log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: errorHandler(tell),
      initializationFailedHandler: () => false,
      initializationOptions: {
        regels: regels.toString(),
        ernst: workspace.getConfiguration('rapportage').get('regels'),
        enter: true,
        plaatsen: true,
      } satisfies InitializationOptions,
      synchronize: { configurationSection: 'rapportage' },
      middleware,
    });
    // The library shows some errors in English whatever its options say; here they go to the log only.
    const logError = launched.error.bind(launched);
    launched.error = (message, data) => logError(message, data, false);
    for (const { method, callback } of listeners) launched.onNotification(method, callback);
    launched.onDidChangeState(({ newState }) => {
      if (newState === State.Running) started.fire();
    });
    launched.start().catch((error: unknown) => {
      // A crash is up to the error handler, also where it happened while the server was starting.
      const fellOver = error instanceof ResponseError && error.code === ErrorCodes.PendingResponseRejected;
      if (!fellOver) tell();
    });
    return launched;
  }

  async function restart(): Promise<boolean> {
    // A client that failed to start can neither be stopped nor started again, so there is always a new one.
    await stop();
    client = launch();
    return client.start().then(
      () => true,
      () => false,
    );
  }

  async function stop(): Promise<void> {
    await client.dispose().catch((error) => log.warn(`Stopping the server: ${error}`));
  }

  return {
    ask: (method, params) => client.sendRequest(method, params),
    notify: (method, params) => client.sendNotification(method, params),
    onNotification(method, callback) {
      listeners.push({ method, callback });
      client.onNotification(method, callback);
    },
    onStarted: started.event,
    uriOf: (uri) => client.code2ProtocolConverter.asUri(uri),
    restart,
    stop,
  };
}

function errorHandler(tell: () => void): ErrorHandler {
  let crashes: number[] = [];
  return {
    error: (_error, _message, count = 0) => ({
      action: count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () => {
      crashes = [...crashes.filter((time) => Date.now() - time < forgetAfter), Date.now()];
      if (crashes.length <= crashesToForgive) return { action: CloseAction.Restart, handled: true };
      tell();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function tellThatItIsGone(): Promise<void> {
  const again = 'Opnieuw proberen';
  const log = 'Logboek openen';
  const choice = await window.showErrorMessage(
    'De controle van rapportages kan niet starten. Schrijven en opslaan gaat gewoon door; meldingen, aanvullingen en het voorbeeld ontbreken zolang.',
    again,
    log,
  );
  if (choice === again) await commands.executeCommand('rapportage.herstartServer');
  if (choice === log) await commands.executeCommand('rapportage.logboek');
}
