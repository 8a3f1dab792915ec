/** The view *Citaten*: the quotes of one report or of all, by dialogue, role or section, all or those searched for. */
import {
  commands,
  EventEmitter,
  type ExtensionContext,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import {
  type Grouping,
  type ListedQuote,
  type QuoteGroup,
  type QuotesParams,
  type QuotesResult,
  quotesRequest,
  type ReportQuotes,
} from '../../../protocol/listing.ts';
import type { Server } from '../server.ts';
import type { ActiveReport } from './active-report.ts';
import type { Listing } from './listing.ts';

type Node =
  | { readonly report: ReportQuotes }
  | { readonly uri: string; readonly group: QuoteGroup; readonly isSearched: boolean }
  | { readonly uri: string; readonly quote: ListedQuote };

const remembered = 'rapportage.citatenGroepering';
const groupings: Readonly<Record<Grouping, { readonly command: string; readonly icon: string }>> = {
  dialoog: { command: 'rapportage.citatenPerDialoog', icon: 'comment-discussion' },
  rol: { command: 'rapportage.citatenPerRol', icon: 'person' },
  sectie: { command: 'rapportage.citatenPerSectie', icon: 'list-unordered' },
};

export function startQuotesView(
  { subscriptions, workspaceState }: ExtensionContext,
  server: Server,
  listing: Listing,
  active: ActiveReport,
): void {
  const changed = new EventEmitter<void>();
  let by = groupingOf(workspaceState.get(remembered));
  let filter = '';
  const view = window.createTreeView<Node>('rapportage.citaten', {
    showCollapseAll: true,
    treeDataProvider: { onDidChangeTreeData: changed.event, getTreeItem: (node) => treeItem(node, by), getChildren },
  });
  const refresh = () => changed.fire();
  const on = (command: string, run: () => unknown) => commands.registerCommand(command, run);
  subscriptions.push(
    changed,
    view,
    listing.onDidChange(refresh),
    active.onDidChange(refresh),
    on('rapportage.citatenFilteren', search),
    on('rapportage.citatenFilterWissen', () => searchFor('')),
    ...Object.keys(groupings).map((name) => {
      const grouping = groupingOf(name);
      return on(groupings[grouping].command, () => groupBy(grouping));
    }),
  );
  view.description = `per ${by}`;

  async function getChildren(node?: Node): Promise<Node[]> {
    if (!node) return rootNodes();
    if ('report' in node) return groupsOf(node.report);
    return 'group' in node ? node.group.quotes.map((quote) => ({ uri: node.uri, quote })) : [];
  }

  async function rootNodes(): Promise<Node[]> {
    await listing.reports();
    const params: QuotesParams = { uri: active.uri(), by, filter };
    const { reports } = await server.ask<QuotesResult>(quotesRequest, params);
    tellFound(view, filter, reports);
    const [only] = reports;
    if (reports.length === 1 && only) return groupsOf(only);
    return reports.filter(({ groups }) => groups.length > 0).map((report) => ({ report }));
  }

  function groupsOf({ uri, groups }: ReportQuotes): Node[] {
    return groups.map((group) => ({ uri, group, isSearched: filter !== '' }));
  }

  async function groupBy(grouping: Grouping): Promise<void> {
    by = grouping;
    view.description = `per ${by}`;
    refresh();
    await workspaceState.update(remembered, by);
  }

  async function search(): Promise<void> {
    const words = await window.showInputBox({
      title: 'Citaten zoeken',
      prompt: 'Woorden uit het citaat, de rol, de dialoog of de sectie; leeg toont weer alles.',
      value: filter,
    });
    if (words !== undefined) await searchFor(words);
  }

  async function searchFor(words: string): Promise<void> {
    filter = words.trim();
    await commands.executeCommand('setContext', 'rapportage.citatenGefilterd', filter !== '');
    refresh();
  }
}

function groupingOf(name: unknown): Grouping {
  return name === 'rol' || name === 'sectie' ? name : 'dialoog';
}

function tellFound(view: TreeView<Node>, filter: string, reports: readonly ReportQuotes[]): void {
  const found = reports.reduce((sum, report) => sum + report.found, 0);
  const total = reports.reduce((sum, report) => sum + report.total, 0);
  view.message = filter === '' ? undefined : `Gezocht op ‘${filter}’: ${found} van de ${total} citaten.`;
}

function treeItem(node: Node, by: Grouping): TreeItem {
  if ('report' in node) return reportItem(node.report);
  return 'group' in node ? groupItem(node, by) : quoteItem(node);
}

function reportItem({ uri, label, found }: ReportQuotes): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  item.id = uri;
  item.description = found === 1 ? '1 citaat' : `${found} citaten`;
  item.iconPath = new ThemeIcon('book');
  return item;
}

function groupItem(
  { uri, group, isSearched }: { uri: string; group: QuoteGroup; isSearched: boolean },
  by: Grouping,
): TreeItem {
  const { id, label, detail, unquoted, range, quotes } = group;
  // After a search the group opens to show what was found. It has another id then, or VS Code would keep it folded.
  const open = isSearched ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(label, quotes.length === 0 ? TreeItemCollapsibleState.None : open);
  item.id = `${uri}#${by}/${id}${isSearched ? '/gezocht' : ''}`;
  item.description = detail;
  item.tooltip = `${label}\n${detail}`;
  item.iconPath = unquoted
    ? new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground'))
    : new ThemeIcon(groupings[by].icon);
  // A click on a group unfolds it; a group without quotes leads to its place instead.
  if (quotes.length === 0 && range)
    item.command = { command: 'rapportage.gaNaar', title: 'Ga naar de dialoog', arguments: [uri, range] };
  item.accessibilityInformation = { label: `${label}, ${detail}` };
  return item;
}

function quoteItem({ uri, quote }: { uri: string; quote: ListedQuote }): TreeItem {
  const { id, label, marks, detail, tooltip, range } = quote;
  const item = new TreeItem({ label, highlights: marks.map(([from, to]) => [from, to]) });
  item.id = `${uri}#${id}`;
  item.description = detail;
  item.tooltip = tooltip;
  item.iconPath = new ThemeIcon('quote');
  item.command = { command: 'rapportage.gaNaar', title: 'Ga naar het citaat', arguments: [uri, range] };
  item.accessibilityInformation = { label: `${label}, ${detail}` };
  return item;
}
