// Exporting from the editor: the file contains unsaved text too, and a folder is exported in one go.
import assert from 'node:assert/strict';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { fakeBrowser } from '../../helpers/fake-browser.ts';
import { needsPage, page } from './page.ts';
import { activateExtension, closeEditors, openCopy } from './workspace.ts';

const folder = process.env.RAPPORTAGE_WORKSPACE ?? '';

interface Outcome {
  readonly report: string;
  readonly target?: string;
  readonly problem?: string;
}

describe('Exporting in VS Code', () => {
  before(async function () {
    await needsPage.call(this);
    await activateExtension();
  });
  afterEach(closeEditors);

  it('writes what is in the editor, also what was not saved, as HTML and as PDF', async () => {
    // In redactie: a definitive report beside its own copy has errors, and the export would first ask about those.
    const editor = await openCopy('vervoer-op-het-platteland.rapportage.md');
    const { document } = editor;
    const heading = '## 4. Procesobservaties\n\n';
    const place = document.positionAt(document.getText().indexOf(heading) + heading.length);
    await editor.edit((edit) => edit.insert(place, 'Dit staat alleen in de editor. '));
    assert.ok(document.isDirty);

    const html = await exported(document.uri, 'html');
    assert.match(await readFile(html, 'utf8'), /Dit staat alleen in de editor/);
    const pdf = await exported(document.uri, 'pdf');
    assert.match((await readFile(pdf)).subarray(0, 8).toString('latin1'), /^%PDF-1/);
    await page.screenshot('export');
  }).timeout(90_000);

  it('says what to look at where the browser writes a PDF that we cannot open', async function () {
    if (process.platform === 'win32') return this.skip();
    const settings = vscode.workspace.getConfiguration('rapportage');
    const browser = fakeBrowser(folder, Buffer.from('%PDF-2.0 anders\n'));
    await settings.update('browserPath', browser, vscode.ConfigurationTarget.Global);
    try {
      const { document } = await openCopy('vervoer-op-het-platteland.rapportage.md');
      assert.equal(await readFile(await exported(document.uri, 'pdf'), 'latin1'), '%PDF-2.0 anders\n');
      // In a test VS Code keeps its messages in the list behind the bell.
      await vscode.commands.executeCommand('notifications.showList');
      await page.waitFor('.notifications-center:has-text("Kijk de bladzijnummers in de inhoudsopgave")');
      await page.screenshot('export-note');
    } finally {
      await vscode.commands.executeCommand('notifications.hideList');
      await settings.update('browserPath', undefined, vscode.ConfigurationTarget.Global);
    }
  }).timeout(90_000);

  it('asks in what and which part, and leaves off at Escape', async () => {
    const { document } = await openCopy('leven-met-water.rapportage.md');
    const asked = vscode.commands.executeCommand<readonly Outcome[] | undefined>('rapportage.exporteren', document.uri);
    await page.waitFor('.quick-input-widget:focus-within .monaco-list-row:has-text("Word (DOCX)")');
    await page.screenshot('export-format');
    await page.press('Enter');
    await page.waitFor('.quick-input-widget:focus-within .monaco-list-row:has-text("Alleen de kaart")');
    await page.press('Escape');
    assert.equal(await asked, undefined);
  });

  it('asks where, and writes under the name that was typed', async () => {
    const files = vscode.workspace.getConfiguration('files');
    // VS Code's own dialog, because the system's dialog is not part of its window.
    await files.update('simpleDialog.enable', true, vscode.ConfigurationTarget.Global);
    const { document } = await openCopy('vervoer-op-het-platteland.rapportage.md');
    const target = join(folder, 'onder een eigen naam.html');
    const asked = vscode.commands.executeCommand<readonly Outcome[] | undefined>(
      'rapportage.exporteren',
      document.uri,
      undefined,
      {
        format: 'html',
        part: 'card',
      },
    );
    // It accepts no name until it knows the folder; then the name is selected without `.html`.
    await page.waitFor('.quick-input-widget:has-text("Exporteren") .monaco-list-row');
    await page.screenshot('export-save');
    await page.type('onder een eigen naam');
    await page.press('Enter');
    assert.equal((await asked)?.[0]?.problem, undefined);
    await files.update('simpleDialog.enable', undefined, vscode.ConfigurationTarget.Global);
    assert.match(await readFile(target, 'utf8'), /<title>Rapportage themadialogen Vervoer op het platteland<\/title>/);
  });

  it('does a folder at once and shows what became of each report', async () => {
    const inside = join(folder, 'samen');
    await mkdir(inside, { recursive: true });
    for (const name of ['leven-met-water', 'vervoer-op-het-platteland'])
      await copyFile(join(folder, `${name}.rapportage.md`), join(inside, `${name}.rapportage.md`));
    const outcome = await vscode.commands.executeCommand<readonly Outcome[]>(
      'rapportage.exporteren',
      vscode.Uri.file(inside),
      undefined,
      {
        format: 'docx',
        part: 'all',
      },
    );
    assert.deepEqual(
      outcome.map(({ target, problem }) => [target?.replace(/^.*\//, ''), problem]),
      [
        ['leven-met-water.docx', undefined],
        ['vervoer-op-het-platteland.docx', undefined],
      ],
    );
    await page.waitFor('.quick-input-widget:focus-within .monaco-list-row:has-text("vervoer-op-het-platteland.docx")');
    await page.screenshot('export-folder');
    await page.press('Escape');
  });
});

/** Exports the whole report to a file beside it and returns the path of that file. */
async function exported(report: vscode.Uri, format: 'html' | 'pdf'): Promise<string> {
  const target = report.with({ path: report.path.replace(/\.rapportage\.md$/, `.${format}`) });
  const [outcome] = await vscode.commands.executeCommand<readonly Outcome[]>(
    'rapportage.exporteren',
    report,
    undefined,
    { format, part: 'all', target },
  );
  assert.equal(outcome?.problem, undefined);
  return target.fsPath;
}
