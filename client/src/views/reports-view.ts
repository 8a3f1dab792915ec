/** The view *Rapportages*: the reports of the workspace and their sections. */
import {
  EventEmitter,
  type ExtensionContext,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import {
  type ReportEntry,
  type SectionEntry,
  type SectionsParams,
  type SectionsResult,
  sectionsRequest,
} from '../../../protocol/listing.ts';
import type { Server } from '../server.ts';
import type { Listing } from './listing.ts';
import { weightIcon } from './weight-icon.ts';

type Node = { readonly report: ReportEntry } | { readonly uri: string; readonly section: SectionEntry };

export function startReportsView({ subscriptions }: ExtensionContext, server: Server, listing: Listing): void {
  const changed = new EventEmitter<void>();
  const view = window.createTreeView<Node>('rapportage.rapportages', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (node) => ('report' in node ? reportItem(node.report) : sectionItem(node)),
      getChildren,
    },
  });
  subscriptions.push(
    changed,
    view,
    listing.onDidChange(() => changed.fire()),
  );

  async function getChildren(node?: Node): Promise<Node[]> {
    if (!node) return (await listing.reports()).map((report) => ({ report }));
    if ('section' in node) return node.section.sections.map((section) => ({ uri: node.uri, section }));
    const { uri } = node.report;
    const params: SectionsParams = { uri };
    const { sections } = await server.ask<SectionsResult>(sectionsRequest, params);
    return sections.map((section) => ({ uri, section }));
  }
}

function reportItem({ uri, label, detail, tooltip, weight }: ReportEntry): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  item.id = uri;
  item.description = detail;
  item.tooltip = tooltip;
  item.iconPath = weight ? weightIcon(weight) : new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
  item.contextValue = 'rapportage';
  item.accessibilityInformation = { label: `${label}, ${detail}` };
  return item;
}

const HOLDS: Readonly<Record<SectionEntry['holds'], string>> = {
  header: 'calendar',
  part: 'book',
  list: 'list-unordered',
  topics: 'comment-discussion',
  prose: 'note',
  numbers: 'organization',
  unknown: 'question',
};

function sectionItem({ uri, section }: { uri: string; section: SectionEntry }): TreeItem {
  const { id, label, detail, weight, holds, range, sections } = section;
  const open = holds === 'part' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(label, sections.length > 0 ? open : TreeItemCollapsibleState.None);
  item.id = `${uri}#${id}`;
  item.description = detail;
  item.tooltip = detail === '' ? label : `${label}\n${detail}`;
  // A hint is too light to mark a section.
  item.iconPath = weight && weight !== 'hint' ? weightIcon(weight) : new ThemeIcon(HOLDS[holds]);
  item.command = { command: 'rapportage.gaNaar', title: 'Ga naar deze sectie', arguments: [uri, range] };
  item.accessibilityInformation = { label: detail === '' ? label : `${label}, ${detail}` };
  return item;
}
