// The preview only receives changes, yet it shows the whole current report, whatever happened to its page meanwhile.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { needsPage, page } from './page.ts';
import { activateExtension, closePreviews, cursorAt, openAlone } from './workspace.ts';

const panel = '[role="tabpanel"]:not([hidden])';
const example = 'leven-met-water.rapportage.md';

describe('The preview while a report changes', () => {
  before(async function () {
    await needsPage.call(this);
    await activateExtension();
  });
  afterEach(closePreviews);

  it('shows after many keys the very page that it shows when it starts anew', async () => {
    const editor = await openPreview();
    await page.inPreview(`(document.querySelector('#tab-rapport').click(), true)`);
    await page.inPreview(`document.querySelector('#paneel-rapport:not([hidden]) h1') !== null`);
    await cursorAt(editor, '* Droogte sluipt erin: te weinig water');
    await page.type(' **en** dan\n* nog een punt <b>met</b> ‘woorden’');
    await page.press('Control+Z');
    await page.type(' tot slot');
    const seen = () =>
      page.inPreview(`${whole}.includes('tot slot') && !document.querySelector('.melding').innerText && ${whole}`);
    const patched = await seen();
    await page.inPreview('(window.before = true)');
    await vscode.commands.executeCommand('workbench.action.webview.reloadWebviewAction');
    assert.equal(await page.inPreview(`!window.before && ${whole}.includes('tot slot') && ${whole}`), patched);
  });

  it('shows at the right words what is found between this report and another one, also where nothing is typed in it', async () => {
    const { document } = await openPreview();
    await page.inPreview(`(document.querySelector('#tab-rapport').click(), true)`);
    const marked = (yes: boolean, text = 'Themadialogen over') => {
      const holders = `[...document.querySelectorAll('${panel} [aria-label*="een-tweeling"]')].map((one) => one.parentElement.textContent)`;
      return page.inPreview(
        `${whole}.includes('${text}') && ${holders}.some((one) => one.includes('Mijn opa pompte nooit')) === ${yes}`,
      );
    };
    await marked(false);
    const twin = vscode.Uri.joinPath(document.uri, '..', 'een-tweeling.rapportage.md');
    await vscode.workspace.fs.copy(document.uri, twin);
    const other = await vscode.workspace.openTextDocument(twin);
    await marked(true);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      document.positionAt(document.getText().indexOf('* **Water in huis laat sporen na.**')),
      `${'Tussendoor. '.repeat(40)}\n\n`,
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    await marked(true, 'Tussendoor.');
    const emptying = new vscode.WorkspaceEdit();
    emptying.delete(twin, new vscode.Range(0, 0, other.lineCount, 0));
    assert.ok(await vscode.workspace.applyEdit(emptying));
    await marked(false);
  });

  it('shows what was typed while it was behind another tab', async () => {
    const editor = await openPreview();
    const beside = vscode.window.tabGroups.all.find(({ tabs }) =>
      tabs.some(({ input }) => input instanceof vscode.TabInputWebview),
    )?.viewColumn;
    const notes = await vscode.workspace.openTextDocument({ content: 'Aantekeningen' });
    await vscode.window.showTextDocument(notes, beside);
    await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
    await write(editor, 'Verborgen');
    await vscode.window.showTextDocument(notes, beside);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await page.inPreview(`${whole}.includes('Verborgen sluipt erin')`);
    await write(editor, 'Zichtbaar');
    await page.inPreview(`${whole}.includes('Zichtbaar sluipt erin')`);
  });

  it('shows it in each of two panels of the same report, side by side', async () => {
    const editor = await openPreview();
    await vscode.commands.executeCommand('rapportage.voorbeeldVastzetten');
    await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('rapportage.voorbeeldOpenen');
    await page.waitFor('.tab.active:has-text("Voorbeeld: Leven met water")');
    await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
    await vscode.commands.executeCommand('workbench.action.moveEditorToRightGroup');
    await page.waitFor('.tab.active:has-text("Vast voorbeeld: Leven met water")');
    await page.inPreview(`document.querySelector('${panel} h1') !== null && (window.first = true)`);
    await page.inPreview(`!window.first && document.querySelector('${panel} h1') !== null`);
    for (const word of ['Eerst', 'Daarna']) {
      await write(editor, word);
      for (const which of ['window.first', '!window.first'])
        await page.inPreview(`${which} && ${whole}.includes('${word} sluipt erin')`);
    }
    await page.screenshot('preview-two');
  });
});

/** The page in the panel, except for the mark of the cursor. */
const whole = `document.querySelector('${panel}').innerHTML.replaceAll(' aria-current="true"', '')`;

/** Replaces the first word of this point of the card. */
async function write({ document }: vscode.TextEditor, word: string): Promise<void> {
  const found = /^\* (\p{L}+) sluipt erin: poelen/mu.exec(document.getText());
  assert.ok(found?.[1]);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(found.index + 2), document.positionAt(found.index + 2 + found[1].length)),
    word,
  );
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function openPreview() {
  const editor = await openAlone(example);
  await vscode.commands.executeCommand('rapportage.voorbeeldOpenen');
  await page.inPreview(`document.querySelector('${panel} h1') !== null`);
  return editor;
}
