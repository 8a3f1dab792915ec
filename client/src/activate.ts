/** The wiring of the client, whatever starts it: the server, the commands, the preview. */
import { type ExtensionContext, type LogOutputChannel, Uri, window } from 'vscode';
import type { Printer } from '../../export/make-file.ts';
import { type PreviewParams, type PreviewResult, previewRequest } from '../../protocol/preview.ts';
import { startExport } from './export/export-command.ts';
import { startPreviews } from './preview/preview.ts';
import { type MakeClient, type Server, startServer } from './server.ts';
import { startViews } from './views/start-views.ts';
import { startWord } from './word/word.ts';
import { watchReports } from './workspace-files.ts';
import { registerCommands } from './writing/commands.ts';
import { leaveEmptyItems } from './writing/empty-item.ts';
import { registerPlaces } from './writing/places.ts';

export function activateClient(context: ExtensionContext, makeClient: MakeClient, printer?: Printer): Server {
  const log = window.createOutputChannel('Rapportage', { log: true });
  const previews = startPreviews(context, (uri, part) => askPage(server, log, uri, part));
  // The preview asks for a page once the server has the text to make it from, so it listens here and not to the
  // editor, where it might ask before the change has been sent.
  const server: Server = startServer(
    makeClient,
    log,
    {
      didOpen: async (document, next) => {
        await next(document);
        previews.opened(document);
      },
      didChange: async (event, next) => {
        await next(event);
        previews.changed(event);
      },
      didClose: async (document, next) => {
        previews.closed(document);
        await next(document);
      },
    },
    Uri.joinPath(context.extensionUri, 'docs', 'regels.md'),
  );
  watchReports(context, server, log);
  registerCommands(context, server, log, previews);
  startExport(context, server, log, printer);
  startWord(context, server, log);
  leaveEmptyItems(context);
  startViews(context, server, log)(() => previews.settled(), undefined, context.subscriptions);
  registerPlaces(context);
  context.subscriptions.push(log);
  return server;
}

/** Null where no page can be made; where the server failed, the log says why. */
async function askPage(
  server: Server,
  log: LogOutputChannel,
  uri: Uri,
  part: string | undefined,
): Promise<PreviewResult | null> {
  const params: PreviewParams = { uri: server.uriOf(uri), part };
  try {
    return await server.ask<PreviewResult | null>(previewRequest, params);
  } catch (error) {
    log.error(`The preview of ${params.uri}: ${error}`);
    return null;
  }
}
