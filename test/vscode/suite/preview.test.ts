import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { needsPage, page } from './page.ts';
import { activateExtension, closeEditors, openCopy } from './workspace.ts';

const example = 'leven-met-water.rapportage.md';

describe('The preview in VS Code', () => {
  before(async function () {
    await needsPage.call(this);
    await activateExtension();
  });
  afterEach(closeEditors);

  it('shows the card with its title and its numbers, inside the webview', async () => {
    await openCopy(example);
    await vscode.commands.executeCommand('rapportage.voorbeeldOpenen');
    assert.match(await shown('h1'), /Leven met water/);
    const card = await shown('main');
    assert.match(card, /8\s*gesprekken/);
    assert.match(card, /67\s*deelnemers/);
    await page.screenshot('preview');
  });

  it('follows what is typed', async () => {
    const { document, edit } = await openCopy(example);
    await vscode.commands.executeCommand('rapportage.voorbeeldOpenen');
    await shown('h1');
    const title = document.lineAt(document.positionAt(document.getText().indexOf('# Rapportage')).line);
    await edit((change) => change.replace(title.range, '# Rapportage themadialogen Wonen op het water'));
    await page.inPreview("document.querySelector('h1').innerText.includes('Wonen op het water')");
  });

  it('shows what a report contains as text, and runs none of it', async () => {
    const { document, edit } = await openCopy(example);
    await vscode.commands.executeCommand('rapportage.voorbeeldOpenen');
    const at = document.positionAt(document.getText().indexOf('* **Water in huis'));
    await edit((change) => change.insert(at, '* <img src="x" onerror="document.body.dataset.ran = 1"> hoort erbij.\n'));
    await page.inPreview(`document.querySelector('main').innerText.includes('onerror="document.body.dataset.ran = 1"')`);
    assert.equal(await page.inPreview("String(document.querySelector('main img') ?? document.body.dataset.ran)"), 'undefined');
  });
});

/** The text of an element of the card, once it is there. */
function shown(selector: string): Promise<string> {
  return page.inPreview(`document.querySelector('main.kaart') && document.querySelector('${selector}').innerText`);
}
