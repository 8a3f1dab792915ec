// From an empty page to a report without findings, as a first-time writer gets there: with the palette,
// completion, Tab and the light bulb.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { needsPage, page } from './page.ts';
import { activateExtension, closeEditors, cursorAt, diagnostics, textBecomes } from './workspace.ts';

/** The input that gets the next key. */
const input = '.quick-input-widget:focus-within';

describe('First steps in VS Code', () => {
  before(async function () {
    await needsPage.call(this);
    await activateExtension({ inEmptyFolder: true });
  });
  afterEach(closeEditors);

  it('Nieuwe rapportage can be left at any question, and nothing has happened', async () => {
    const tabs = openTabs();
    await ask('Wat is het thema');
    await page.press('Escape');
    await ask('Wat is het thema');
    await page.type('Water');
    await page.press('Enter');
    await page.waitFor(`${input}:has-text("Hoeveel dialogen")`);
    await page.type('veel');
    await page.waitFor(`${input}:has-text("Typ een getal")`);
    await page.press('Escape');
    await gone('.quick-input-widget:visible');
    assert.deepEqual(openTabs(), tabs);
  });

  it('Nieuwe rapportage without any answer is a whole report to fill in', async () => {
    await ask('Wat is het thema');
    await page.press('Enter');
    await page.waitFor(`${input}:has-text("Hoeveel dialogen")`);
    await page.press('Enter');
    await page.waitFor(`${input} .monaco-list-row:has-text("Aa en Hunze")`);
    await page.press('Enter');
    const document = await newReport();
    assert.match(document.uri.path, /\/nieuw(-\d+)?\.rapportage\.md$/);
    await textBecomes(document, /^---\nrapportage: themadialogen\nthema: <thema>\n[\s\S]*^## Dromen$/m);
  });

  it('Eerste stappen opens the walkthrough, with its picture', async () => {
    await palette('Eerste stappen');
    await page.waitFor('.gettingStartedContainer :text("Begin een rapportage")');
    await page.waitFor('.gettingStartedContainer .getting-started-media img');
    await page.screenshot('walkthrough');
  });

  it('a new writer gets from nothing to a report without findings at redactie', async function () {
    this.timeout(240_000);
    await ask('Wat is het thema');
    await page.screenshot('writer-1-theme');
    await page.type('Bussen in het dorp');
    await page.press('Enter');
    await page.waitFor(`${input}:has-text("Hoeveel dialogen")`);
    await page.screenshot('writer-2-dialogues');
    await page.type('2');
    await page.press('Enter');
    for (const name of ['Hulst', 'Borne']) {
      await page.waitFor(`${input} .monaco-list-row:has-text("Aa en Hunze")`);
      await page.type(name);
      await page.click(`${input} .monaco-list-row:has-text("${name}")`);
    }
    await page.waitFor(`${input}:has-text("1 Hulst, 2 Borne")`);
    await page.screenshot('writer-3-hosts');
    await page.press('Enter');
    const untitled = await newReport();
    assert.match(untitled.uri.path, /\/bussen-in-het-dorp\.rapportage\.md$/);
    await textBecomes(untitled, /gemeente: Borne, datum: <jaar-maand-dag>/);
    await page.screenshot('writer-4-snippet');

    // The register. The light bulb corrects the informal date further down.
    for (const answer of ['5 maart 2024', '6', '2024-03-12', '8']) await fill(answer);
    // The card; texts that a chapter contains too are asked for only once.
    for (const answer of [
      'Minder bussen',
      'wie geen auto heeft, komt het dorp niet uit',
      'Samen rijden',
      'buren nemen elkaar mee',
    ])
      await fill(answer);
    for (const answer of ['Elk uur een bus', 'ook in de avond', 'Een buurtbus', 'Een deelfiets', 'Een belbus'])
      await fill(answer);
    // The total is left for later.
    await page.press('Tab');
    await fill('Iedereen luisterde aandachtig naar elkaar');
    // Part two.
    for (const answer of [
      'In het voorjaar spraken inwoners met elkaar.',
      'Vervoer kwam in elk gesprek terug.',
      'Hoe komt u thuis?',
    ])
      await fill(answer);
    await page.press('Tab');
    const topics = [
      ['de laatste bus gaat om zes uur', 'Na zes uur kom ik het dorp niet uit', 'student', 1],
      ['steeds meer mensen doen het', 'De buurman neemt mij elke week mee', 'gepensioneerde', 2],
      ['dan kan iedereen mee', 'Ik wil elk uur een bus', 'scholier', 1],
    ] as const;
    for (const topic of topics) await fillTopic(topic);
    await fill('Een buurtbus');
    await fillTopic(['vrijwilligers rijden', 'Begin klein met een busje', 'ondernemer', 2]);
    await fill('Iedereen luisterde aandachtig naar elkaar.');
    await textBecomes(
      untitled,
      /ondernemer, dialoog 2\)\n\n## 4\. Procesobservaties\n\nIedereen luisterde aandachtig naar elkaar\.$/m,
    );
    await page.screenshot('writer-5-filled');

    const editor = await saved(untitled);
    const { document } = editor;
    await bulb(editor, '5 maart', 'Maak er ‘2024-03-05’ van');
    await bulb(editor, '- <aan', 'Vul ‘14’ in');
    await bulb(editor, 'in totaal <aan', 'Vul ‘14’ in');
    await bulb(editor, '## Knel-', 'op de kaart');
    // The two ideas that have no topic yet are there to choose from.
    for (const [name, topic] of [
      ['Een deelfiets', ['bij elke halte', 'Dan fiets ik het laatste stuk', 'student', 1]],
      ['Een belbus', ['wanneer iemand belt', 'Bellen is genoeg', 'mantelzorger', 2]],
    ] as const) {
      await cursorAt(editor, lastOf(document, /> ‘.*ondernemer, dialoog 2\)|> ‘.*laatste stuk.*\)/g));
      await palette('Onderwerp invoegen');
      await page.waitFor(`${input} .monaco-list-row:has-text("${name}")`);
      await page.screenshot('writer-6-topic');
      await page.click(`${input} .monaco-list-row:has-text("${name}")`);
      await textBecomes(document, new RegExp(`\\*\\*${name}:\\*\\* <toelichting>`));
      await fillTopic(topic);
    }
    await diagnostics(document, 'no findings', (found) => found.length === 0);
    await palette('Wat moet er nog');
    // In a test VS Code keeps its messages in the list behind the bell.
    await page.waitFor('.statusbar-item .codicon-bell-dot');
    await vscode.commands.executeCommand('notifications.showList');
    await page.waitFor('.notifications-center .monaco-button:has-text("redactie")');
    await page.screenshot('writer-7-status');
    await page.click('.notifications-center .monaco-button:has-text("redactie")');
    // Otherwise it would catch the Escape of later tests.
    await vscode.commands.executeCommand('notifications.hideList');
    await textBecomes(document, /^status: redactie$/m);
    const found = await diagnostics(document, 'no findings at redactie', (all) => all.length === 0);
    assert.deepEqual(found, []);
    await page.screenshot('writer-8-done');
    await document.save();
    assert.match(await readFile(document.uri.fsPath, 'utf8'), /^status: redactie$/m);
  });
});

function openTabs(): readonly string[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
}

/** Runs a command as a writer does: F1, a few words, Enter. */
async function palette(title: string): Promise<void> {
  await page.press('F1');
  await page.waitFor(`${input} input`);
  await page.type(title);
  await page.waitFor(`${input} .monaco-list-row.focused:has-text("${title}")`);
  await page.press('Enter');
}

/** Goes past the choice of the kind, where the usual kind is the first. */
async function ask(question: string): Promise<void> {
  await palette('Nieuwe rapportage');
  await page.waitFor(`${input} .monaco-list-row.focused:has-text("Rapportage themadialogen")`);
  await page.press('Enter');
  await page.waitFor(`${input}:has-text("${question}")`);
}

async function gone(selector: string): Promise<void> {
  await page.waitFor(`.monaco-workbench:not(:has(${selector}))`);
}

/** The document of the new report, as soon as it is shown. */
async function newReport(): Promise<vscode.TextDocument> {
  const { document } = await activeReport(({ isUntitled }) => isUntitled);
  return document;
}

async function activeReport(wanted: (document: vscode.TextDocument) => boolean): Promise<vscode.TextEditor> {
  const shown = () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.languageId === 'rapportage' && wanted(editor.document) ? editor : undefined;
  };
  const now = shown();
  if (now) return now;
  return new Promise((resolve) => {
    const waiting = vscode.window.onDidChangeActiveTextEditor(() => {
      const editor = shown();
      if (!editor) return;
      waiting.dispose();
      resolve(editor);
    });
  });
}

/** The answer replaces the selected placeholder; Tab goes to the next. */
async function fill(answer: string): Promise<void> {
  await page.type(answer);
  await page.press('Tab');
}

async function fillTopic([text, quote, role, dialogue]: readonly [string, string, string, number]): Promise<void> {
  await fill(text);
  await fill(quote);
  await fill(role);
  await page.waitFor('.suggest-widget.visible .monaco-list-row:has-text("dialoog 1")');
  await page.type(String(dialogue));
  await page.waitFor(`.suggest-widget.visible .monaco-list-row.focused:has-text("dialoog ${dialogue}")`);
  await page.press('Tab');
}

/** Ctrl+S saves the report to a file in the open folder, without a question. */
async function saved(untitled: vscode.TextDocument): Promise<vscode.TextEditor> {
  const text = untitled.getText();
  await page.press('Control+S');
  await page.waitFor('.explorer-folders-view .monaco-list-row:has-text("bussen-in-het-dorp.rapportage.md")');
  const editor = await activeReport(({ isUntitled }) => !isUntitled);
  assert.equal(await readFile(editor.document.uri.fsPath, 'utf8'), text);
  return editor;
}

/** It is above the line or in front of it. */
const lightBulb = ':is(.lightBulbWidget, [class*="codicon-gutter-lightbulb"]):visible';

/** Presses Ctrl+. behind this text, where there is a finding, and applies the fix; waits until the finding is gone. */
async function bulb(editor: vscode.TextEditor, behind: string, title: string): Promise<void> {
  // VS Code looks for fixes itself shortly after the cursor moves, and then forgets a Ctrl+. before that: a writer
  // waits for the bulb.
  await cursorAt(editor, '---');
  await gone(lightBulb);
  const at = await cursorAt(editor, behind);
  const before = await diagnostics(editor.document, `a finding at ${behind}`, (found) =>
    found.some(({ range }) => range.contains(at)),
  );
  await vscode.commands.executeCommand('revealLine', { lineNumber: at.line, at: 'center' });
  await page.waitFor(lightBulb);
  await page.pressUntil('Control+.', `.action-widget .monaco-list-row:has-text("${title}")`);
  await page.screenshot(`writer-bulb-${title.replace(/\W+/g, '-')}`);
  await page.click(`.action-widget .monaco-list-row:has-text("${title}")`);
  await diagnostics(editor.document, 'one finding less', (found) => found.length < before.length);
}

function lastOf(document: vscode.TextDocument, pattern: RegExp): string {
  return [...document.getText().matchAll(pattern)].at(-1)?.[0] ?? '';
}
