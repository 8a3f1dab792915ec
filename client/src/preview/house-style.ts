/** The setting `rapportage.kaart.stijlblad`: a style sheet laid over our own, in the preview and in exports. */
import { Uri, workspace } from 'vscode';

const setting = 'kaart.stijlblad';

/** The sheet for this report; undefined where none is set. The path is relative to the report's workspace folder. */
export function houseStyle(report: Uri): Uri | undefined {
  const path = workspace.getConfiguration('rapportage', report).get<string>(setting);
  const folder = workspace.getWorkspaceFolder(report) ?? workspace.workspaceFolders?.[0];
  return path && folder ? Uri.joinPath(folder.uri, path) : undefined;
}

/** Its text, for a file that must hold everything it needs. */
export async function houseStyleText(report: Uri): Promise<string | undefined> {
  const sheet = houseStyle(report);
  return sheet && new TextDecoder().decode(await workspace.fs.readFile(sheet));
}

/** Where the sheet may load its pictures and fonts from. */
export function houseStyleRoots(): readonly Uri[] {
  return (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
}

/** Calls `changed` when another sheet is set, or when a sheet is saved. */
export function watchHouseStyle(changed: () => void): readonly { dispose(): void }[] {
  return [
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`rapportage.${setting}`)) changed();
    }),
    workspace.onDidSaveTextDocument(({ uri }) => {
      if (uri.path.endsWith('.css')) changed();
    }),
  ];
}
