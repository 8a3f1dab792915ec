/** The status bar: the progress of the active report; a click shows what must still be done. */
import { type ExtensionContext, StatusBarAlignment, window } from 'vscode';
import type { ActiveReport } from './active-report.ts';
import type { Listing } from './listing.ts';

export function startStatusBar({ subscriptions }: ExtensionContext, listing: Listing, active: ActiveReport): void {
  const item = window.createStatusBarItem('rapportage.status', StatusBarAlignment.Left, 10);
  item.name = 'Status van de rapportage';
  item.command = 'rapportage.volgendeStatus';
  subscriptions.push(item, listing.onDidChange(show), active.onDidChange(show));

  function show(): void {
    const report = listing.now().find(({ uri }) => uri === active.uri());
    if (!report) {
      item.hide();
      return;
    }
    item.text = `${report.points === 0 ? '$(pass)' : '$(checklist)'} ${report.progress}`;
    item.tooltip = 'Wat moet er nog voor de volgende status?';
    item.accessibilityInformation = { label: `Rapportage: ${report.progress}`, role: 'button' };
    item.show();
  }
}
