/** *Citaat zoeken*: a pick list of the quotes that contain all words typed. The server does the searching. */
import { type QuickPickItem, ThemeIcon, window } from 'vscode';
import { type ListedQuote, type QuotesParams, type QuotesResult, quotesRequest } from '../../../protocol/listing.ts';
import type { Server } from '../server.ts';
import type { ActiveReport } from './active-report.ts';
import { goTo } from './go-to.ts';

interface QuoteChoice extends QuickPickItem {
  readonly uri: string;
  readonly quote: ListedQuote;
}

export function searchQuotes(server: Server, active: ActiveReport): void {
  const pick = window.createQuickPick<QuoteChoice>();
  pick.title = 'Citaat zoeken';
  pick.placeholder = 'Woorden uit het citaat, de rol, de dialoog of de sectie';
  pick.onDidChangeValue(show);
  pick.onDidAccept(async () => {
    const [chosen] = pick.selectedItems;
    pick.hide();
    if (chosen) await goTo(chosen.uri, chosen.quote.range);
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
  void show();

  async function show(): Promise<void> {
    const filter = pick.value;
    const params: QuotesParams = { uri: active.uri(), by: 'sectie', filter };
    pick.busy = true;
    const nothing: QuotesResult = { reports: [] };
    const { reports } = await server.ask<QuotesResult>(quotesRequest, params).catch(() => nothing);
    // The writer typed on in the meantime: another answer will come.
    if (filter !== pick.value) return;
    pick.busy = false;
    pick.items = reports.flatMap(({ uri, label, groups }) =>
      groups.flatMap((group) =>
        group.quotes.map((quote) => toItem(uri, quote, reports.length > 1 ? `${label} › ${group.label}` : group.label)),
      ),
    );
  }
}

function toItem(uri: string, quote: ListedQuote, where: string): QuoteChoice {
  return {
    uri,
    quote,
    label: withoutIcons(quote.label),
    description: withoutIcons(quote.detail),
    detail: withoutIcons(where),
    iconPath: new ThemeIcon('quote'),
    // The server has searched already, in other ways than VS Code would.
    alwaysShow: true,
  };
}

/** In such a list VS Code draws `$(name)` as an icon; in a quote it is text. */
function withoutIcons(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
