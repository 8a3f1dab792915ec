import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { needsPage, page } from './page.ts';
import { activateExtension, closePreviews, openCopy } from './workspace.ts';

const themes = {
  light: ['Light 2026', 'vscode-light'],
  dark: ['Dark 2026', 'vscode-dark'],
  contrast: ['Default High Contrast', 'vscode-high-contrast'],
} as const;

describe('The preview in VS Code is for everyone', () => {
  before(async function () {
    await needsPage.call(this);
    await activateExtension();
  });
  afterEach(closePreviews);
  after(() => colours(undefined));

  for (const [name, [theme, kind]] of Object.entries(themes)) {
    it(`axe-core finds nothing on card and report with findings: ${name}`, async () => {
      // The example that is still in redactie.
      await openCopy('vervoer-op-het-platteland.rapportage.md');
      await vscode.commands.executeCommand('rapportage.voorbeeldOpenen');
      await colours(theme);
      for (const part of ['kaart', 'rapport']) {
        await page.inPreview(
          `document.body.dataset.vscodeThemeKind === '${kind}' && (document.querySelector('#tab-${part}').click(), true)`,
        );
        await page.inPreview(
          `document.querySelector('#paneel-${part}:not([hidden]) h1') && document.querySelector('#paneel-${part} .bevinding') !== null`,
        );
        assert.deepEqual(await page.axeInPreview(), []);
        await page.screenshot(`preview-${part}-${name}`);
      }
    });
  }
});

async function colours(theme: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('workbench').update('colorTheme', theme, vscode.ConfigurationTarget.Global);
}
