import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activateExtension, closeEditors, diagnostics, openCopy } from './workspace.ts';

// The example that is still in redactie: its heading announces four ideas above a list of five.
const example = 'vervoer-op-het-platteland.rapportage.md';

describe('Findings in VS Code', () => {
  before(activateExtension);
  afterEach(closeEditors);

  it('the server finds a contradiction and marks the very word', async () => {
    const { document } = await openCopy(example);
    const finding = await findingOf(document, 'aantal-ideeen');
    assert.equal(document.getText(finding.range), 'Vier');
    assert.match(document.lineAt(finding.range.start).text, /ideeën/);
  });

  it('a finding leads to the other places', async () => {
    const { document } = await openCopy(example);
    const { relatedInformation = [] } = await findingOf(document, 'aantal-deelnemers');
    assert.ok(relatedInformation.length > 0);
    for (const { location } of relatedInformation) assert.equal(location.uri.path, document.uri.path);
  });

  it('a quick fix corrects the text and its finding goes', async () => {
    const { document } = await openCopy(example);
    const { range } = await findingOf(document, 'aantal-ideeen');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      'quickfix',
    );
    const edit = actions.find(({ title }) => title.includes('Vijf'))?.edit;
    assert.ok(edit, `there are only: ${actions.map(({ title }) => title).join(' | ')}`);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.match(document.getText(), /^## Vijf ideeën$/m);
    await diagnostics(document, 'the finding to go', (found) => found.length > 0 && !found.some(isOf('aantal-ideeen')));
  });

  it('what is typed is checked at once', async () => {
    const { document, edit } = await openCopy('leven-met-water.rapportage.md');
    const at = document.positionAt(document.getText().indexOf('\n## '));
    await edit((change) => change.insert(at, '\n:::kader\n### Een kader zonder einde\n'));
    await findingOf(document, 'kader-open');
  });
});

async function findingOf(document: vscode.TextDocument, rule: string) {
  const found = await diagnostics(document, `a finding of ${rule}`, (all) => all.some(isOf(rule)));
  const finding = found.find(isOf(rule));
  assert.ok(finding);
  return finding;
}

const isOf = (rule: string) => (finding: vscode.Diagnostic) => codeOf(finding.code) === rule;

function codeOf(code: vscode.Diagnostic['code']) {
  return typeof code === 'object' ? code.value : code;
}
