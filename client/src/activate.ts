/** The wiring of the client, the same on a desk and in a browser: the server, the commands, the preview. */
import { type ExtensionContext, type LogOutputChannel, Uri, window } from 'vscode';
import { type CardParams, type CardResult, cardRequest } from '../../server/src/protocol.ts';
import { registerCommands } from './commands.ts';
import { leaveEmptyItems } from './empty-item.ts';
import { startPreviews } from './preview.ts';
import { type MakeClient, type Server, startServer } from './server.ts';
import { watchReports } from './workspace-files.ts';

export function activateClient(context: ExtensionContext, makeClient: MakeClient): Server {
  const log = window.createOutputChannel('Rapportage', { log: true });
  const previews = startPreviews(context, (uri) => askCard(server, log, uri));
  // The preview asks for a card once the server has the text that the card is to be made of, so it listens here and not to
  // the editor: there it might ask before the change is on its way.
  const server: Server = startServer(
    makeClient,
    log,
    {
      didOpen: async (document, next) => {
        await next(document);
        previews.sent(document);
      },
      didChange: async (event, next) => {
        await next(event);
        previews.sent(event.document);
      },
      didClose: async (document, next) => {
        previews.closed(document);
        await next(document);
      },
    },
    Uri.joinPath(context.extensionUri, 'docs', 'regels.md'),
  );
  watchReports(context, server, log);
  registerCommands(context, server, log, previews.open);
  leaveEmptyItems(context);
  context.subscriptions.push(log);
  return server;
}

/** Nothing where there is no card to be had; the log then says why. */
async function askCard(server: Server, log: LogOutputChannel, uri: Uri): Promise<CardResult | null> {
  const params: CardParams = { uri: server.uriOf(uri) };
  try {
    return await server.ask<CardResult | null>(cardRequest, params);
  } catch (error) {
    log.error(`The card of ${params.uri}: ${error}`);
    return null;
  }
}
