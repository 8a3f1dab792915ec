/** The requests for finding the way through a report and between reports. */
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  ReferencesRequest,
  SelectionRangeRequest,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { reportOf } from '../documents.ts';
import { folding } from '../features/glancing/folding.ts';
import { selectionRange } from '../features/glancing/selection-ranges.ts';
import { definition } from '../features/navigating/definition.ts';
import { highlight } from '../features/navigating/highlight.ts';
import { outline } from '../features/navigating/outline.ts';
import { references } from '../features/navigating/references.ts';
import { workspaceSymbols } from '../features/navigating/workspace-symbols.ts';
import type { RequestContext } from './request-context.ts';

export function addNavigating({ can, workspace, onPlace, onWhole, onRequest, onClient }: RequestContext): void {
  can.documentSymbolProvider = true;
  onWhole(DocumentSymbolRequest.type, [], (document) => outline(reportOf(document), document));

  let links = false;
  onClient(({ textDocument }) => {
    links = textDocument?.definition?.linkSupport === true;
  });
  can.definitionProvider = true;
  onPlace(DefinitionRequest.type, [], (report, offset, document) =>
    definition(report, offset, document, document.uri, links),
  );

  can.referencesProvider = true;
  onPlace(ReferencesRequest.type, [], (report, offset, document, { context }) =>
    references(report, offset, document, document.uri, context?.includeDeclaration !== false),
  );

  can.documentHighlightProvider = true;
  onPlace(DocumentHighlightRequest.type, [], highlight);

  can.foldingRangeProvider = true;
  onWhole(FoldingRangeRequest.type, [], (document) => folding(reportOf(document), document));

  can.selectionRangeProvider = true;
  onWhole(SelectionRangeRequest.type, [], (document, { positions }) =>
    positions.map((position) => selectionRange(reportOf(document), document.offsetAt(position), document)),
  );

  can.workspaceSymbolProvider = true;
  onRequest<WorkspaceSymbolParams, WorkspaceSymbol[]>(
    WorkspaceSymbolRequest.method,
    [],
    ({ query }) => {
      const sources = workspace
        .all()
        .map((document) => ({ uri: document.uri, report: reportOf(document), lines: document }));
      return workspaceSymbols(sources, query);
    },
    [],
  );
}
