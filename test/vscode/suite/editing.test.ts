import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { needsPage, page } from './page.ts';
import { activateExtension, closeEditors, cursorAt, openCopy, openText, textBecomes } from './workspace.ts';

describe('Changing a report in VS Code', () => {
  before(activateExtension);
  afterEach(closeEditors);

  it('renaming a dialogue changes the register and its quotes, and one undo takes it back', async function () {
    await needsPage.call(this);
    const editor = await openCopy('ouder-worden-in-de-buurt.rapportage.md');
    const { document } = editor;
    const before = document.getText();
    const quoted = before.match(/dialoog 2\)/g)?.length ?? 0;
    assert.ok(quoted > 1);
    await cursorAt(editor, '(buurtbewoner, dialoog ');
    void vscode.commands.executeCommand('editor.action.rename');
    await page.waitFor('.monaco-editor.rename-box input.rename-input:focus');
    await page.press('Control+A');
    await page.type('77');
    await page.press('Enter');
    const after = await textBecomes(document, /nummer: 77,/);
    assert.equal(after.match(/dialoog 77\)/g)?.length, quoted);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('formatting on saving gives the style of the house', async () => {
    const { document } = await openText('---\nthema: "Bussen"\n---\n# T\n## Dromen\n*  Zo\'n  bus.\n');
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'rapportage', uri: document.uri });
    await settings.update('formatOnSave', true, vscode.ConfigurationTarget.Global, true);
    try {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(document.getText().length), '+ Een trein.\n');
      await vscode.workspace.applyEdit(edit);
      await document.save();
      assert.equal(document.getText(), '---\nthema: "Bussen"\n---\n\n# T\n\n## Dromen\n\n- Zo’n bus.\n- Een trein.\n');
    } finally {
      await settings.update('formatOnSave', undefined, vscode.ConfigurationTarget.Global, true);
    }
  });

  it('a straight mark that is typed becomes curly, and straight again with one undo', async function () {
    await needsPage.call(this);
    const { document } = await openText('---\nthema: Bussen\n---\n\n# T\n\n## Dromen\n\n- Zo{|}n bus.\n');
    await page.type("'");
    await textBecomes(document, /Zo’n bus/);
    await page.press('Control+Z');
    await textBecomes(document, /Zo'n bus/);
  });

  it('a point moves up by its command, the cursor with it, and down by its key', async function () {
    await needsPage.call(this);
    const editor = await openText(
      '# T\n\n## Twee ideeën\n\n1. Een bus.\n2. Een tr{|}ein.\n\n## Wie zaten aan tafel?\n',
    );
    await vscode.commands.executeCommand('rapportage.puntOmhoog');
    assert.match(editor.document.getText(), /^1\. Een trein\.\n2\. Een bus\.$/m);
    assert.deepEqual([editor.selection.active.line, editor.selection.active.character], [4, 9]);
    await page.press('Control+K');
    await page.press('Alt+ArrowDown');
    await textBecomes(editor.document, /^1\. Een bus\.\n2\. Een trein\.$/m);
  });
});
