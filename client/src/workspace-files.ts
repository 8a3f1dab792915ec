/** Tells the server about all reports in the workspace, open or not, so that it can compare those of a series. */
import { type ExtensionContext, type LogOutputChannel, RelativePattern, type Uri, workspace } from 'vscode';
import { type FilesParams, filesNotification } from '../../protocol/base.ts';
import { findReports, REPORTS } from './find-reports.ts';
import type { Server } from './server.ts';

export function watchReports({ subscriptions }: ExtensionContext, server: Server, log: LogOutputChannel): void {
  const tell = async (changed: readonly Uri[], removed: readonly Uri[]) => {
    const read = await Promise.all(changed.map((uri) => textOf(uri, log)));
    const files = changed.flatMap((uri, index) =>
      read[index] === undefined ? [] : [{ uri: server.uriOf(uri), text: read[index] }],
    );
    const params: FilesParams = { changed: files, removed: removed.map((uri) => server.uriOf(uri)) };
    await server.notify(filesNotification, params);
  };
  const safely = (changed: readonly Uri[], removed: readonly Uri[]) =>
    void tell(changed, removed).catch((error) => log.warn(`The reports of the workspace: ${error}`));

  const watch = () => {
    for (const folder of workspace.workspaceFolders ?? []) {
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, REPORTS));
      subscriptions.push(
        watcher,
        watcher.onDidCreate((uri) => safely([uri], [])),
        watcher.onDidChange((uri) => safely([uri], [])),
        watcher.onDidDelete((uri) => safely([], [uri])),
      );
    }
  };
  const readAll = async () => safely(await findReports(), []);
  watch();
  subscriptions.push(server.onStarted(() => void readAll()));
}

/** Undefined where a file has gone again or cannot be read: then the server hears nothing about it. */
async function textOf(uri: Uri, log: LogOutputChannel): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8').decode(await workspace.fs.readFile(uri));
  } catch (error) {
    log.debug(`${uri}: ${error}`);
    return undefined;
  }
}
