/** *Eerste stappen*: the walkthrough of package.json. */
import { commands } from 'vscode';

export async function openFirstSteps(extension: string): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', `${extension}#eersteStappen`, false);
}
