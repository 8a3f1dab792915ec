import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { needsPage, page } from './page.ts';
import { activateExtension, closeEditors, cursorAt, openCopy } from './workspace.ts';

const example = 'leven-met-water.rapportage.md';

describe('Finding the way in VS Code', () => {
  before(activateExtension);
  afterEach(closeEditors);

  it('F12 on the dialogue of a quote goes to its record', async () => {
    const editor = await openCopy(example);
    await cursorAt(editor, ', dialoog 2');
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    await cursorGetsTo(editor, /nummer: 2\b/);
  });

  it('a code lens on the card’s quote goes to its place in the report', async function () {
    await needsPage.call(this);
    const editor = await openCopy(example);
    const { document } = editor;
    const lenses = await lensesOf(document);
    const lens = lenses.find(({ command }) => command?.title === 'ga naar het citaat');
    assert.ok(lens, lenses.map(({ command }) => command?.title).join(' | '));
    const { line } = lens.range.start;
    editor.revealRange(lens.range, vscode.TextEditorRevealType.InCenter);
    await page.click('.codelens-decoration a:has-text("ga naar het citaat")');
    const words = document.lineAt(line).text.slice(3, 30);
    await cursorGetsTo(editor, new RegExp(`^> .${words}`), line + 1);
  });

  it('a code lens on a dialogue lists its quotes', async function () {
    await needsPage.call(this);
    const { document } = await openCopy(example);
    const lens = (await lensesOf(document)).find(({ command }) => /^\d+ citaten$/.test(command?.title ?? ''));
    assert.ok(lens?.command);
    await page.click(`.codelens-decoration a:has-text("${lens.command.title}")`);
    await page.waitFor('.peekview-widget .referenceMatch');
  });

  it('semantic tokens know quote, role, dialogue and kern', async () => {
    const { document } = await openCopy(example);
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const found = new Set<string | undefined>();
    for (let index = 3; index < tokens.data.length; index += 5) found.add(legend.tokenTypes[tokens.data[index] ?? -1]);
    for (const type of ['kern', 'quote', 'rol', 'dialoog'])
      assert.ok(found.has(type), `no ${type} among ${[...found].join(' ')}`);
  });

  it('the card folds as a whole', async () => {
    const { document } = await openCopy(example);
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const lines = document.getText().split('\n');
    const [card, partTwo] = [...lines.keys()].filter((line) => lines[line]?.startsWith('# '));
    assert.ok(folds.some(({ start, end }) => start === card && end < (partTwo ?? 0) && end > (partTwo ?? 0) - 3));
  });
});

/** Waits until the cursor is on a line that matches, at `from` or below it. */
function cursorGetsTo(editor: vscode.TextEditor, wanted: RegExp, from = 0): Promise<void> {
  const isThere = () => {
    const { line } = editor.selection.active;
    return line >= from && wanted.test(editor.document.lineAt(line).text);
  };
  return new Promise((resolve) => {
    const look = () => {
      if (!isThere()) return;
      listening.dispose();
      resolve();
    };
    const listening = vscode.window.onDidChangeTextEditorSelection(look);
    look();
  });
}

function lensesOf({ uri }: vscode.TextDocument): Thenable<vscode.CodeLens[]> {
  return vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri, 100);
}
