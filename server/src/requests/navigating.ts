/** What shows the way through a report and between reports. */
import { reportOf } from '../documents.ts';
import { folding } from '../features/glancing/folding.ts';
import { selectionRange } from '../features/glancing/selection-ranges.ts';
import { definition } from '../features/navigating/definition.ts';
import { highlight } from '../features/navigating/highlight.ts';
import { outline } from '../features/navigating/outline.ts';
import { references } from '../features/navigating/references.ts';
import { workspaceSymbols } from '../features/navigating/workspace-symbols.ts';
import type { Desk } from './desk.ts';

export function navigating({ connection, can, workspace, at, whole, guard, onClient }: Desk): void {
  can.documentSymbolProvider = true;
  connection.onDocumentSymbol(whole((document) => outline(reportOf(document), document), []));

  let links = false;
  onClient(({ textDocument }) => {
    links = textDocument?.definition?.linkSupport === true;
  });
  can.definitionProvider = true;
  connection.onDefinition(
    at((report, offset, document) => definition(report, offset, document, document.uri, links), []),
  );

  can.referencesProvider = true;
  connection.onReferences((params, token) =>
    at(
      (report, offset, document) =>
        references(report, offset, document, document.uri, params.context?.includeDeclaration !== false),
      [],
    )(params, token),
  );

  can.documentHighlightProvider = true;
  connection.onDocumentHighlight(at((report, offset, document) => highlight(report, offset, document), []));

  can.foldingRangeProvider = true;
  connection.onFoldingRanges(whole((document) => folding(reportOf(document), document), []));

  can.selectionRangeProvider = true;
  connection.onSelectionRanges(({ textDocument, positions }, token) =>
    whole(
      (document) =>
        positions.map((position) => selectionRange(reportOf(document), document.offsetAt(position), document)),
      [],
    )({ textDocument }, token),
  );

  can.workspaceSymbolProvider = true;
  connection.onWorkspaceSymbol(({ query }, token) => {
    if (token.isCancellationRequested) return [];
    return guard(() => {
      const sources = workspace
        .all()
        .map((document) => ({ uri: document.uri, report: reportOf(document), lines: document }));
      return workspaceSymbols(sources, query);
    }, []);
  });
}
