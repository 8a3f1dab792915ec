/** The side bar and the status bar: lists of reports and quotes, and the progress of the active report. */
import { commands, type Event, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { Server } from '../server.ts';
import { followActiveReport } from './active-report.ts';
import { goTo } from './go-to.ts';
import { followReports } from './listing.ts';
import { startMatrix } from './matrix-panel.ts';
import { searchQuotes } from './quote-search.ts';
import { startQuotesView } from './quotes-view.ts';
import { startReportsView } from './reports-view.ts';
import { startStatusBar } from './status-bar.ts';

/** Returns an event that fires shortly after the last change, when the findings between files are known again. */
export function startViews(context: ExtensionContext, server: Server, log: LogOutputChannel): Event<void> {
  const active = followActiveReport(context, server);
  const listing = followReports(context, server, log);
  startReportsView(context, server, listing);
  startQuotesView(context, server, listing, active);
  startStatusBar(context, listing, active);
  const openMatrix = startMatrix(context, server, listing, active);
  context.subscriptions.push(
    commands.registerCommand('rapportage.gaNaar', goTo),
    commands.registerCommand('rapportage.citaatZoeken', () => searchQuotes(server, active)),
    commands.registerCommand('rapportage.dialogenOverzicht', openMatrix),
  );
  return listing.onDidChange;
}
