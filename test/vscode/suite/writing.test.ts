import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { needsPage, page } from './page.ts';
import { activateExtension, closeEditors, cursorAt, openCopy, openText, textBecomes } from './workspace.ts';

describe('Writing in VS Code', () => {
  before(activateExtension);
  afterEach(closeEditors);

  it('completion offers the values of a header key and puts in the accepted one', async function () {
    await needsPage.call(this);
    const editor = await openText('---\nrapportage: themadialogen\nstatus: {|}\nthema: Water\n---\n');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await page.waitFor('.suggest-widget.visible .monaco-list-row:has-text("redactie")');
    await page.type('red');
    await page.waitFor('.suggest-widget.visible .monaco-list-row.focused:has-text("redactie")');
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    await textBecomes(editor.document, /^status: redactie$/m);
  });

  it('a snippet is put in with tab stops to fill in', async function () {
    await needsPage.call(this);
    const editor = await openCopy('leven-met-water.rapportage.md');
    await cursorAt(editor, '## 4. Procesobservaties');
    await vscode.commands.executeCommand('rapportage.citaatInvoegen');
    await textBecomes(editor.document, /^## 4\. Procesobservaties\n+> [“‘]/m);
    // The first tab stop is selected: typing replaces it, and Tab goes to the next.
    await page.type('Altijd droge voeten');
    await page.press('Tab');
    await page.type('fietser');
    await page.press('Tab');
    // The list offers the dialogues of the register; typing a number finds its dialogue.
    await page.waitFor('.suggest-widget.visible .monaco-list-row:has-text("dialoog 8")');
    await page.type('7');
    await page.waitFor('.suggest-widget.visible .monaco-list-row.focused:has-text("dialoog 7")');
    await page.press('Tab');
    await textBecomes(
      editor.document,
      /^## 4\. Procesobservaties\n+> [“‘]Altijd droge voeten\.[”’] \(fietser, dialoog 7\)$/m,
    );
  });

  it('Enter goes on with a list', async function () {
    await needsPage.call(this);
    const { document } = await openText('## Dromen\n\n- Een droom.{|}\n');
    await page.press('Enter');
    await textBecomes(document, /^- Een droom\.\n- $/m);
  });

  it('the outline holds the sections and what stands in them', async () => {
    const { document } = await openCopy('leven-met-water.rapportage.md');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const titles = symbols.map(({ name }) => name);
    assert.ok(
      titles.some((name) => name.includes('Leven met water')),
      titles.join(' | '),
    );
    const inside = symbols.flatMap(({ children }) => children.map(({ name }) => name));
    assert.ok(inside.includes('Dromen'), inside.join(' | '));
  });

  it('hovering a section tells what belongs in it', async () => {
    const editor = await openCopy('leven-met-water.rapportage.md');
    const { document } = editor;
    const at = await cursorAt(editor, '## Dro');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
      .join('\n');
    assert.match(text, /dro(om|men)/i);
  });
});
