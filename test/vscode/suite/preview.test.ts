import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { needsPage, page } from './page.ts';
import { activateExtension, closePreviews, cursorAt, openCopy } from './workspace.ts';

const example = 'leven-met-water.rapportage.md';

describe('The preview in VS Code', () => {
  before(async function () {
    await needsPage.call(this);
    await activateExtension();
  });
  afterEach(closePreviews);

  it('shows the card with its title and its numbers, inside the webview', async () => {
    await openPreview();
    assert.match(await shown('h1'), /Leven met water/);
    const card = await shown('main');
    assert.match(card, /8\s*gesprekken/);
    assert.match(card, /67\s*deelnemers/);
    await page.screenshot('preview');
  });

  it('follows what is typed, and leaves every other block alone', async () => {
    const { document, edit } = await openPreview();
    await page.inPreview(
      `document.querySelectorAll('${panel} li').length > 5 && (document.querySelectorAll('${panel} :is(li, h2, p)').forEach((one) => { one.seen = true; }), true)`,
    );
    const title = document.lineAt(document.positionAt(document.getText().indexOf('# Rapportage')).line);
    await edit((change) => {
      change.replace(title.range, '# Rapportage themadialogen Wonen op het water');
      change.insert(document.positionAt(document.getText().indexOf('* **Water in huis')), '* Een nieuw punt.\n');
    });
    await page.inPreview("document.querySelector('h1').innerText.includes('Wonen op het water')");
    const fresh = await page.inPreview(
      `JSON.stringify([...document.querySelectorAll('${panel} :is(li, h2, p)')].filter((one) => !one.seen).map((one) => one.innerText.trim()))`,
    );
    assert.deepEqual(JSON.parse(fresh), ['Een nieuw punt.']);
  });

  it('shows what a report contains as text, and runs none of it', async () => {
    const { document, edit } = await openPreview();
    const at = document.positionAt(document.getText().indexOf('* **Water in huis'));
    await edit((change) => change.insert(at, '* <img src="x" onerror="document.body.dataset.ran = 1"> hoort erbij.\n'));
    await page.inPreview(
      `document.querySelector('main').innerText.includes('onerror="document.body.dataset.ran = 1"')`,
    );
    assert.equal(
      await page.inPreview("String(document.querySelector('main img') ?? document.body.dataset.ran)"),
      'undefined',
    );
  });

  it('a click on a word puts the cursor on it, and the block where the cursor stands is marked', async () => {
    const editor = await openPreview();
    await page.clickInPreview(`${panel} li`, 'poelen');
    await selectionIs(editor, (at) => wordAt(editor.document, at) === 'poelen');
    await page.inPreview(`document.querySelector('[aria-current="true"]')?.innerText.includes('poelen vallen leeg')`);
    await cursorAt(editor, '## Dro');
    await page.inPreview(`document.querySelector('h2[aria-current="true"]')?.innerText.includes('Dromen')`);
  });

  it('Ctrl+click on the dialogue of a quote opens the register at it', async () => {
    const editor = await openPreview();
    await page.clickInPreview(`${panel} figcaption`, 'dialoog 1', ['Control']);
    await selectionIs(
      editor,
      (at) => editor.document.lineAt(at.line).text.trim() === '- nummer: 1' || wordAt(editor.document, at) === '1',
    );
    assert.ok(editor.document.offsetAt(editor.selection.active) < editor.document.getText().indexOf('# Rapportage'));
  });

  it('keeps the last good page while the header cannot be read, and says on which line', async () => {
    const { document, edit } = await openPreview();
    const line = document.positionAt(document.getText().indexOf('status:')).line;
    await edit((change) => change.replace(document.lineAt(line).range, 'status definitief'));
    await page.inPreview(`document.querySelector('.melding').innerText.includes('zie regel ${line + 1}.')`);
    await edit((change) =>
      change.replace(
        document.lineAt(document.positionAt(document.getText().indexOf('# Rapportage')).line).range,
        '# Iets anders',
      ),
    );
    await page.inPreview(`document.querySelector('.melding').innerText.includes('laatste goede voorbeeld')`);
    assert.match(await shown('h1'), /Leven met water/);
    await edit((change) => change.replace(document.lineAt(line).range, 'status: concept'));
    await page.inPreview(
      `document.querySelector('.melding').innerText === '' && document.querySelector('h1').innerText.includes('Iets anders')`,
    );
  });

  it('goes with the active editor, unless it is locked', async () => {
    await openPreview();
    await openCopy('jong-op-het-dorp.rapportage.md');
    await page.inPreview(`document.querySelector('h1').innerText.includes('Jong op het dorp')`);
    await vscode.commands.executeCommand('rapportage.voorbeeldVastzetten');
    await openCopy(example);
    await vscode.commands.executeCommand('rapportage.voorbeeldOpenen');
    await page.inPreview(`document.querySelector('h1').innerText.includes('Leven met water')`);
    const titles = vscode.window.tabGroups.all.flatMap(({ tabs }) =>
      tabs.filter(({ input }) => input instanceof vscode.TabInputWebview).map(({ label }) => label),
    );
    assert.deepEqual(titles.sort(), ['Vast voorbeeld: Jong op het dorp', 'Voorbeeld: Leven met water']);
  });

  it('comes back as it was when its page starts anew', async () => {
    await openPreview();
    await page.inPreview(`(document.querySelector('#tab-rapport').click(), window.before = true)`);
    await page.inPreview(`document.querySelector('#paneel-rapport:not([hidden]) h1') !== null`);
    await vscode.commands.executeCommand('workbench.action.webview.reloadWebviewAction');
    await page.inPreview(
      `!window.before && document.querySelector('#paneel-rapport:not([hidden]) h1')?.innerText.includes('water')`,
    );
  });

  it('leads from a finding at its item to the finding in the text, with its fixes on offer', async () => {
    const editor = await openPreview('vervoer-op-het-platteland.rapportage.md');
    await page.inPreview(
      `[...document.querySelectorAll('.bevinding')].find((one) => one.ariaLabel.includes('ideeën'))?.click() ?? document.querySelector('.bevinding') !== null`,
    );
    await selectionIs(editor, (at) => wordAt(editor.document, at) === 'Vier');
    await page.waitFor('.action-widget');
    await page.press('Escape');
  });
});

const panel = '[role="tabpanel"]:not([hidden])';

async function openPreview(name = example) {
  const editor = await openCopy(name);
  await vscode.commands.executeCommand('rapportage.voorbeeldOpenen');
  await page.inPreview(`document.querySelector('${panel} h1') !== null`);
  return editor;
}

/** The text of an element of the page, once it is there. */
function shown(selector: string): Promise<string> {
  return page.inPreview(`document.querySelector('.kaart') && document.querySelector('${selector}').innerText`);
}

/** Waits until this editor is active and its cursor is where it is wanted. */
async function selectionIs(editor: vscode.TextEditor, wanted: (at: vscode.Position) => boolean): Promise<void> {
  const isThere = () =>
    vscode.window.activeTextEditor?.document === editor.document &&
    wanted(vscode.window.activeTextEditor.selection.active);
  if (isThere()) return;
  const subscriptions: vscode.Disposable[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      const look = () => isThere() && resolve();
      subscriptions.push(
        vscode.window.onDidChangeTextEditorSelection(look),
        vscode.window.onDidChangeActiveTextEditor(look),
      );
      setTimeout(() => {
        const { line, character } = editor.selection.active;
        reject(
          new Error(
            `The cursor came at ‘${wordAt(editor.document, editor.selection.active)}’ (line ${line + 1}, column ${character + 1})`,
          ),
        );
      }, 15_000);
    });
  } finally {
    for (const subscription of subscriptions) subscription.dispose();
  }
}

function wordAt(document: vscode.TextDocument, at: vscode.Position): string {
  const range = document.getWordRangeAtPosition(at);
  return range ? document.getText(range) : '';
}
