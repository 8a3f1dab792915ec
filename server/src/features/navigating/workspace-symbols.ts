/** Workspace symbols: reports → sections → topics → quotes and kaders, of all reports, open or only on disk. */
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import { fold } from '../../report/dutch/spelling.ts';
import type { Report } from '../../report/model.ts';
import type { Lines } from '../lsp.ts';
import { outline } from './outline.ts';

export interface SymbolSource {
  readonly uri: string;
  readonly report: Report;
  readonly lines: Lines;
}

/** More than a writer looks through; a client filters what it was given. */
const MOST = 2000;

/** The symbols that have every word of `query` in their name or their container's, whatever its case and accents. */
export function workspaceSymbols(sources: readonly SymbolSource[], query: string): SymbolInformation[] {
  const words = fold(query)
    .text.split(' ')
    .filter((word) => word !== '');
  const found: SymbolInformation[] = [];
  for (const source of sources) {
    for (const { symbol, folded } of symbolsOf(source)) {
      if (found.length === MOST) return found;
      if (words.every((word) => folded.includes(word))) found.push(symbol);
    }
  }
  return found;
}

interface Named {
  readonly symbol: SymbolInformation;
  readonly folded: string;
}

/** The symbols of a report are asked for with every key that is typed in the search box. */
const KNOWN = new WeakMap<Report, readonly Named[]>();

function symbolsOf(source: SymbolSource): readonly Named[] {
  const known = KNOWN.get(source.report) ?? listSymbols(source);
  KNOWN.set(source.report, known);
  return known;
}

function listSymbols({ uri, report, lines }: SymbolSource): readonly Named[] {
  const named: Named[] = [];
  const thema = report.header.thema?.value ?? fileName(uri);
  const start = { line: 0, character: 0 };
  add({
    name: thema,
    kind: SymbolKind.File,
    location: { uri, range: { start, end: start } },
    containerName: 'rapportage',
  });
  // The header stands for the report, which is listed already.
  for (const symbol of outline(report, lines)) if (symbol.kind !== SymbolKind.Module) addAll(symbol, thema);
  return named;

  function addAll({ name, detail, kind, selectionRange, children = [] }: DocumentSymbol, containerName: string): void {
    add({ name, kind, location: { uri, range: selectionRange }, containerName });
    // The title of a part repeats the theme: ‘de kaart’ says more.
    const inside = kind === SymbolKind.Package && detail ? detail : name;
    for (const child of children) addAll(child, `${containerName} › ${inside}`);
  }

  function add(symbol: SymbolInformation): void {
    named.push({ symbol, folded: fold(`${symbol.name} ${symbol.containerName ?? ''}`).text });
  }
}

function fileName(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}
