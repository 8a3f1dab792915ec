/** The extension on a desk or a remote machine: the server is a process beside the extension host. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateClient } from './activate.ts';
import type { Server } from './server.ts';

let server: Server | undefined;

export function activate(context: ExtensionContext): void {
  const run = { module: context.asAbsolutePath('dist/server/node.cjs'), transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  server = activateClient(context, (options) => new LanguageClient('rapportage', 'Rapportage', { run, debug }, options));
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
