import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { readReport } from '../../../server/src/report/read-report.ts';
import { toDocx } from '../../../server/src/word/writing/to-docx.ts';
import { needsPage, page } from './page.ts';
import { activateExtension, closeEditors, openCopy, openText, textBecomes } from './workspace.ts';

describe('Word in VS Code', () => {
  before(activateExtension);
  afterEach(closeEditors);

  it('a Word document opens as a report beside it, with what was recognised', async () => {
    const source = (await openCopy('leven-met-water.rapportage.md')).document.getText();
    const file = join(process.env.RAPPORTAGE_WORKSPACE ?? '', 'uit-word.docx');
    await writeFile(file, await toDocx(readReport(source), 'all'));
    await vscode.commands.executeCommand('rapportage.wordOpenen', vscode.Uri.file(file));
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.equal(document.languageId, 'rapportage');
    assert.equal(document.isUntitled, true);
    assert.match(document.uri.path, /\/uit-word\.rapportage\.md$/);
    await textBecomes(document, /^thema: Leven met water\n[\s\S]*^## 4\. Procesobservaties$/m);
  });

  it('text that was copied from Word is pasted as bullets and quotes', async function () {
    await needsPage.call(this);
    const { document } = await openText('## Dromen\n\n{|}\n');
    await page.paste(
      '<ul><li><b>Vaker</b> een bus</li><li>Minder wachten</li></ul><p><i>‘Altijd te laat.’ (student, dialoog 2)</i></p>',
      'Vaker een bus',
    );
    await textBecomes(
      document,
      /^- \*\*Vaker\*\* een bus\n- Minder wachten\n\n> ‘Altijd te laat\.’ \(student, dialoog 2\)$/m,
    );
    await page.screenshot('word-paste');
  });
});
