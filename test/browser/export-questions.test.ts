/**
 * The questions of an export in VS Code before it does harm. A window under test refuses such questions, so this test
 * runs in a window as a writer has it.
 */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { startVsCodeServer, type VsCodeServer } from '../../scripts/vscode/vscode-server.mjs';
import { developmentArgs, openBrowser, temporaryFolder, workbenchUrl } from '../../scripts/vscode/workbench.mjs';
import { leaveOut, NO_BROWSER } from '../helpers/leave-out.ts';
import { root, smallestReport } from '../helpers/reports.ts';

const FINAL = smallestReport();
const WRONG = FINAL.replace('## Twee ideeën', '## Drie ideeën');

describe('what an export asks in VS Code', () => {
  const place = temporaryFolder('export-questions');
  const folder = join(place, 'werk');
  let server: VsCodeServer | undefined;
  let browser: Browser | undefined;
  let page: Page;

  before(async function () {
    const missing = findBrowser() ? undefined : NO_BROWSER;
    server = missing
      ? undefined
      : await startVsCodeServer({ dataDir: join(place, 'server'), args: developmentArgs }).catch(unreachable);
    if (!server) leaveOut(this, missing ?? 'VS Code cannot be had from npm here');
    await mkdir(join(folder, 'samen'), { recursive: true });
    await writeFile(join(folder, 'een.rapportage.md'), WRONG);
    await writeFile(join(folder, 'samen', 'twee.rapportage.md'), FINAL);
    await writeFile(join(folder, 'samen', 'drie.rapportage.md'), '# Rapportage themadialogen Treinen\n');
    await writeFile(join(folder, 'samen', 'twee.html'), 'Van iemand anders.');
    ({ browser, page } = await openBrowser());
    await page.goto(workbenchUrl(server, { folder, extension: root, file: join(folder, 'een.rapportage.md') }));
    await page.locator('.editor-instance .view-line').first().waitFor();
    await page.locator('.statusbar-item', { hasText: 'nog 1 punt open' }).first().waitFor();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('whether a final report in which errors are left is to be exported', async () => {
    const made = () => readFile(join(folder, 'een.html'), 'utf8').catch(() => undefined);
    for (const answer of ['Cancel', 'Toch exporteren']) {
      await command('Rapportage exporteren');
      await choose('HTML');
      await choose('Alles: de kaart en deel twee');
      await page.locator('.quick-input-widget:has-text("Exporteren") .monaco-list-row').first().waitFor();
      await page.keyboard.press('Enter');
      const question = await asked('‘een.rapportage.md’ heeft de status ‘definitief’, maar er staat nog één fout in.');
      assert.match(question, /Regel \d+: De kop noemt 3 ideeën, de lijst heeft er 2\./);
      await page.screenshot({ path: join(root, 'dist', 'test', 'export-errors.png') });
      await reply(answer);
      await told(answer === 'Cancel' ? 'Niet geëxporteerd: er zijn nog fouten.' : '‘een.html’ is gemaakt.');
      assert.equal((await made()) === undefined, answer === 'Cancel');
    }
    assert.match((await made()) ?? '', /<title>Rapportage themadialogen Bussen<\/title>/);
  });

  it('whether a file that somebody else made is to be replaced', async () => {
    for (const [answer, row] of [
      ['Cancel', '‘twee.html’ bestond al en is gebleven.'],
      ['Vervangen', 'twee.html'],
    ] as const) {
      await commandOn('samen', 'Rapportage exporteren');
      await choose('HTML');
      await choose('Alles: de kaart en deel twee');
      await asked('‘twee.html’ bestaat al. Wilt u het vervangen?');
      await page.screenshot({ path: join(root, 'dist', 'test', 'export-replace.png') });
      await reply(answer);
      await page
        .locator('.quick-input-widget .monaco-list-row', { hasText: 'twee.rapportage.md' })
        .filter({ hasText: row })
        .waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
      assert.equal(
        (await readFile(join(folder, 'samen', 'twee.html'), 'utf8')) === 'Van iemand anders.',
        answer === 'Cancel',
      );
    }
  });

  async function command(title: string): Promise<void> {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().waitFor();
    await page.keyboard.type(title);
    await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: title }).waitFor();
    await page.keyboard.press('Enter');
  }

  /**
   * Chooses from the context menu of a row in the explorer. That menu closes when the explorer redraws, for instance
   * for a new file; then it is opened again.
   */
  async function commandOn(row: string, title: string): Promise<void> {
    // A menu that has just opened does not accept clicks yet.
    const item = page.locator('.monaco-menu .action-item', { hasText: title });
    const isReady = async () => {
      await page
        .locator('.explorer-folders-view .monaco-list-row', { hasText: row })
        .first()
        .click({ button: 'right', timeout: 5000 });
      await item.locator('.action-label').hover({ timeout: 5000 });
      await item.and(page.locator('.focused')).waitFor({ timeout: 5000 });
      return true;
    };
    while (!(await isReady().catch(() => false))) await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
  }

  async function choose(row: string): Promise<void> {
    const rows = page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: new RegExp(`^${row}`) });
    await rows.first().waitFor();
    await page.keyboard.type(row);
    await rows.and(page.locator('.focused')).waitFor();
    await page.keyboard.press('Enter');
  }

  /** The whole text of the question. */
  async function asked(sentence: string): Promise<string> {
    const box = page.locator('.monaco-dialog-box', { hasText: sentence });
    await box.waitFor();
    return (await box.textContent()) ?? '';
  }

  function reply(button: string): Promise<void> {
    return page.locator('.monaco-dialog-box .monaco-button', { hasText: button }).click();
  }

  /** Looks in the list of notifications: they do not pop up by themselves in a test. */
  async function told(sentence: string): Promise<void> {
    await command('Show Notifications');
    await page.locator('.notifications-center .notification-list-item', { hasText: sentence }).waitFor();
    await command('Clear All Notifications');
  }
});

function unreachable(error: Error & { readonly unreachable?: boolean }): undefined {
  if (!error.unreachable) throw error;
  return undefined;
}
