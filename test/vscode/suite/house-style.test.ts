import * as vscode from 'vscode';
import { needsPage, page } from './page.ts';
import { activateExtension, closeEditors, openCopy } from './workspace.ts';

describe('A house style in VS Code', () => {
  before(async function () {
    await needsPage.call(this);
    await activateExtension();
  });
  afterEach(async () => {
    await setSheet(undefined);
    await closeEditors();
  });

  it('is laid over the preview as soon as it is set, and taken off again', async () => {
    await openCopy('ouder-worden-in-de-buurt.rapportage.md');
    await vscode.commands.executeCommand('rapportage.voorbeeldOpenen');
    await page.inPreview(accentIs(''));
    await setSheet('huisstijl.css');
    await page.inPreview(accentIs('#6b2c66'));
    await page.screenshot('house-style');
    await setSheet(undefined);
    await page.inPreview(accentIs(''));
  });
});

/** An expression: the card is there with the example's accent or, if `accent` is empty, with our own. */
function accentIs(accent: string): string {
  const found = `getComputedStyle(document.documentElement).getPropertyValue('--rapport-accent').trim()`;
  return `document.querySelector('.kaart h1') !== null && (${found} === '#6b2c66') === ${accent !== ''}`;
}

async function setSheet(path: string | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration('rapportage')
    .update('kaart.stijlblad', path, vscode.ConfigurationTarget.Workspace);
}
