/** What a new writer can read: *Eerste stappen*, the walkthrough of package.json, and the page *Wat u typt*. */
import { commands, Uri } from 'vscode';

export async function openFirstSteps(extension: string): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', `${extension}#eersteStappen`, false);
}

/** Opens it as a page to read, not as Markdown. */
export async function openWhatYouType(extension: Uri): Promise<void> {
  await commands.executeCommand('markdown.showPreview', Uri.joinPath(extension, 'docs', 'wat-u-typt.md'));
}
