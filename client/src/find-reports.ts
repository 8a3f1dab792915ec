/**
 * The reports of the workspace. VS Code's own search knows what to leave out; where it finds nothing, as in a VS Code
 * that comes without its search program, we walk the folders.
 */
import { FileType, RelativePattern, Uri, workspace } from 'vscode';

const SUFFIX = '.rapportage.md';
export const REPORTS = `**/*${SUFFIX}`;
const ELSEWHERE = ['node_modules', '.git', '.vscode-test'];
/** More than any series has; a whole disk opened as a workspace is left alone. */
const MOST = 500;
const MOST_FOLDERS = 2000;

/** The reports in and below `folder`; without one, those of the whole workspace. */
export async function findReports(folder?: Uri): Promise<readonly Uri[]> {
  const where = folder ? new RelativePattern(folder, REPORTS) : REPORTS;
  const found = await Promise.resolve(workspace.findFiles(where, `**/{${ELSEWHERE.join(',')}}/**`, MOST)).catch(
    () => [],
  );
  return found.length > 0 ? found : walk(folder ? [folder] : (workspace.workspaceFolders ?? []).map(({ uri }) => uri));
}

/** The nearest folders first. */
async function walk(folders: readonly Uri[]): Promise<readonly Uri[]> {
  const waiting = [...folders];
  const found: Uri[] = [];
  for (let count = 0; count < MOST_FOLDERS && found.length < MOST; count++) {
    const folder = waiting.shift();
    if (!folder) break;
    for (const [name, type] of await contents(folder)) {
      // Links are not followed: they may lead back up.
      if (type === FileType.Directory && !ELSEWHERE.includes(name)) waiting.push(Uri.joinPath(folder, name));
      if (type === FileType.File && name.endsWith(SUFFIX)) found.push(Uri.joinPath(folder, name));
    }
  }
  return found.slice(0, MOST);
}

/** Empty where a folder may not be read. */
async function contents(folder: Uri): Promise<readonly [string, FileType][]> {
  return Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
}
