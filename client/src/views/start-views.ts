/** The side bar and the status bar: lists of reports and quotes, and how far the report is that is being written. */
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

/** Gives what fires a moment after the last change, when what is found between files is known again. */
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
