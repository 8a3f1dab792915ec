import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { activateExtension, closeEditors, diagnostics, openCopy, openText, textBecomes } from './workspace.ts';

const QUOTE = '> ‘Wie de laatste bus mist, die blijft hier maar een nacht slapen.’ (student, dialoog 2)\n';
const REPORT = `---\nrapportage: themadialogen\nthema: Bussen\n---\n\n# Rapportage themadialogen Bussen\n\n# Themadialogen over bussen: inleiding\n\n## 4. Procesobservaties\n\n`;

describe('More than one finding in VS Code', () => {
  before(activateExtension);
  afterEach(closeEditors);

  it('a file that is not open has its findings too', async () => {
    const path = join(process.env.RAPPORTAGE_WORKSPACE ?? '', 'nooit-geopend.rapportage.md');
    await writeFile(path, '---\nrapportage: themadialogen\n---\n');
    const uri = vscode.Uri.file(path);
    await findingsOf(uri, 'header-veld-ontbreekt');
    assert.ok(!vscode.workspace.textDocuments.some((one) => one.uri.path === uri.path));
  });

  it('editing one report refreshes the findings of the others in its folder', async () => {
    const first = await openText(`${REPORT}${QUOTE}`);
    const second = await openText(
      `${REPORT}> ‘Iets heel anders, dat nergens anders in de map te lezen is.’ (student, dialoog 2)\n`,
    );
    await diagnostics(
      second.document,
      'no double quote yet',
      (found) => found.length > 0 && !found.some(isOf('reeks-citaat-dubbel')),
    );
    const end = second.document.positionAt(second.document.getText().length);
    await second.edit((edit) => edit.insert(end, `\n${QUOTE}`));
    const found = await diagnostics(second.document, 'the double quote', (all) =>
      all.some(isOf('reeks-citaat-dubbel')),
    );
    const [place] = found.find(isOf('reeks-citaat-dubbel'))?.relatedInformation ?? [];
    assert.equal(place?.location.uri.path, first.document.uri.path);
    assert.match(first.document.getText(place?.location.range), /laatste bus/);
  });

  it('Alles herstellen mends what is safe in one undo step', async () => {
    const { document } = await openCopy('vervoer-op-het-platteland.rapportage.md');
    const before = document.getText();
    await diagnostics(document, 'its findings', (found) => found.some(isOf('aantal-ideeen')));
    await vscode.commands.executeCommand('rapportage.allesHerstellen');
    await textBecomes(document, /^## Vijf ideeën$/m);
    assert.match(document.getText(), /^## Enkele procesobservaties$/m);
    await diagnostics(
      document,
      'the mended findings to go',
      (found) => found.length > 0 && !found.some(isOf('aantal-ideeen')) && !found.some(isOf('kop-afwijkend')),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('a rule can be switched off for one file', async () => {
    const { document } = await openCopy('vervoer-op-het-platteland.rapportage.md');
    const found = await diagnostics(document, 'a heading that is off', (all) => all.some(isOf('kop-afwijkend')));
    const range = found.find(isOf('kop-afwijkend'))?.range;
    assert.ok(range);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      'quickfix',
    );
    const edit = actions.find(({ title }) => title.startsWith('Negeer'))?.edit;
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    assert.match(document.getText(), /^negeer: \[kop-afwijkend\]$/m);
    await diagnostics(document, 'the finding to go', (all) => all.length > 0 && !all.some(isOf('kop-afwijkend')));
  });

  it('a finding links to its rule', async () => {
    const { document } = await openCopy('vervoer-op-het-platteland.rapportage.md');
    const found = await diagnostics(document, 'a finding', (all) => all.some(isOf('aantal-ideeen')));
    const code = found.find(isOf('aantal-ideeen'))?.code;
    assert.ok(typeof code === 'object');
    const line = Number(/^L(\d+)$/.exec(code.target.fragment)?.[1]);
    const page = await vscode.workspace.openTextDocument(code.target.with({ fragment: '' }));
    assert.equal(page.lineAt(line - 1).text, '## aantal-ideeen');
  });
});

async function findingsOf(uri: vscode.Uri, rule: string): Promise<void> {
  const has = () => vscode.languages.getDiagnostics(uri).some(isOf(rule));
  if (has()) return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Waited in vain for ${rule}`)), 15_000);
    const subscription = vscode.languages.onDidChangeDiagnostics(() => {
      if (!has()) return;
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    });
  });
}

const isOf =
  (rule: string) =>
  ({ code }: vscode.Diagnostic) =>
    (typeof code === 'object' ? code.value : code) === rule;
