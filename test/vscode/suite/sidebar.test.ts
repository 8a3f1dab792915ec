import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { needsPage, page } from './page.ts';
import { activateExtension, closePreviews, openText } from './workspace.ts';

// Its name comes first in the list, whatever other tests have put in the folder.
const REPORT = `---
rapportage: themadialogen
thema: Aan de zijbalk
dialogen:
  - { nummer: 1, gemeente: Emmen, deelnemers: 7 }
  - { nummer: 2, gemeente: Borne, deelnemers: 8 }
---

# Rapportage themadialogen Aan de zijbalk

## Dromen

- Een bus die op iemand wacht.

> ‘Wie aan de zijbalk staat, ziet alles voorbijkomen.’ (student, dialoog 1)

## Twee ideeën

1. Een bankje.
2. Een afdakje.
`;
const QUOTE = '> ‘Wie aan de zijbalk staat, ziet alles voorbijkomen.’ (student, dialoog 1)';

describe('The side bar in VS Code', () => {
  before(async function () {
    await needsPage.call(this);
    await activateExtension();
  });
  afterEach(closePreviews);

  it('lists the reports with their sections, and a click goes there', async () => {
    const editor = await openText(REPORT);
    await vscode.commands.executeCommand('rapportage.rapportages.focus');
    // Never opened: the extension found it on disk. It is near the top, because only the visible rows exist.
    await page.waitFor(row('Jong op het dorp'));
    await page.click(row('Aan de zijbalk, concept'));
    await page.click(row('Dromen, 1 punt, 1 citaat'));
    await selectionBecomes(editor, '## Dromen');
  });

  it('lists the quotes of the active report, shows which dialogue was never quoted, and a click goes there', async () => {
    // Differs from the report of the previous test, which is in the list until it is refreshed.
    const editor = await openText(REPORT.replace('Borne', 'Hulst'));
    await vscode.commands.executeCommand('rapportage.citaten.focus');
    await page.waitFor(row('Dialoog 2, nog niet geciteerd · Hulst'));
    await page.click(row('Dialoog 1, 1 citaat'));
    await page.click(row('Wie aan de zijbalk staat'));
    await selectionBecomes(editor, QUOTE);
    await page.screenshot('side-bar');
  });

  it('groups the quotes as the writer wants, and follows what is typed', async () => {
    const { document, edit } = await openText(REPORT);
    await vscode.commands.executeCommand('rapportage.citaten.focus');
    await vscode.commands.executeCommand('rapportage.citatenPerRol');
    await page.waitFor(row('student, 1 citaat'));
    await edit((change) => change.replace(rangeOf(document, 'student'), 'scholier'));
    await page.waitFor(row('scholier, 1 citaat'));
    await vscode.commands.executeCommand('rapportage.citatenPerDialoog');
    await page.waitFor(row('Dialoog 2, nog niet geciteerd'));
  });

  it('the status bar says how much stands before the next status, and counts along', async () => {
    // Contains nothing that reports of other tests say too: that would add findings a moment later.
    const text = REPORT.replace(QUOTE, '').replace(/dialogen:\n(?: {2}- .*\n)+/, '');
    const { document, edit } = await openText(text);
    const before = /^concept · nog (\d+) punten tot redactie$/.exec((await page.text(statusBar)).trim())?.[1];
    assert.ok(before);
    await edit((change) => change.replace(rangeOf(document, 'Twee ideeën'), 'Drie ideeën'));
    await page.waitFor(`${statusBar}:has-text("concept · nog ${Number(before) + 1} punten tot redactie")`);
  });

  it('the table of dialogues and sections leads to the quotes, without a script', async () => {
    const editor = await openText(REPORT);
    await vscode.commands.executeCommand('rapportage.dialogenOverzicht');
    await page.inPreview("document.querySelector('tr.stil')?.innerText.includes('nog niet geciteerd')");
    await page.screenshot('matrix');
    await page.clickInPreview('td a', '1');
    await selectionBecomes(editor, QUOTE);
  });
});

const statusBar = '.statusbar-item[id$="rapportage.status"]';

/** A row of a list, by the beginning of its text for screen readers. */
function row(label: string): string {
  return `.sidebar .monaco-list-row[aria-label^="${label}"]`;
}

function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Waits until this text is selected in this editor. */
async function selectionBecomes({ document }: vscode.TextEditor, text: string): Promise<void> {
  const selected = () => {
    const active = vscode.window.activeTextEditor;
    return active?.document.uri.toString() === document.uri.toString() ? document.getText(active.selection) : undefined;
  };
  const subscriptions: vscode.Disposable[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      const look = () => selected() === text && resolve();
      subscriptions.push(
        vscode.window.onDidChangeTextEditorSelection(look),
        vscode.window.onDidChangeActiveTextEditor(look),
      );
      setTimeout(() => reject(new Error(`Selected is ‘${selected()}’`)), 15_000);
      look();
    });
  } finally {
    for (const subscription of subscriptions) subscription.dispose();
  }
}
