import assert from 'node:assert/strict';
import { needsPage, page } from './page.ts';
import { activateExtension, closeEditors, openText } from './workspace.ts';

describe('The extension in VS Code', () => {
  afterEach(closeEditors);

  it('activates', async () => {
    const extension = await activateExtension();
    assert.equal(extension.isActive, true);
  });

  it('opens a .rapportage.md as a report', async () => {
    const { document } = await openText('# Een titel\n');
    assert.equal(document.languageId, 'rapportage');
  });

  it('shows the name of the language in its window', async function () {
    await needsPage.call(this);
    await openText('# Een titel\n');
    await page.waitFor('.statusbar-item:has-text("Rapportage")');
  });
});
