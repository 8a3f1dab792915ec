/** The extension on a desktop or remote machine: the server is a process beside the extension host. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateClient } from './activate.ts';
import { nodePrinter } from './export/node-printer.ts';
import type { Server } from './server.ts';

let server: Server | undefined;

export function activate(context: ExtensionContext): void {
  // A report is small and read anew at every keystroke: a young generation of a few MB is enough, and saves 40 MB.
  const lean = ['--max-semi-space-size=4', '--heap-growing-percent=80'];
  const run = {
    module: context.asAbsolutePath('dist/server/node.cjs'),
    transport: TransportKind.ipc,
    options: { execArgv: lean },
  };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  server = activateClient(
    context,
    (options) => new LanguageClient('rapportage', 'Rapportage', { run, debug }, options),
    nodePrinter,
  );
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
