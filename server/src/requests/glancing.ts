/** What shows at a glance: code lenses, inlay hints, semantic tokens. Neovim 0.7 and eglot 1.9 do not know them. */
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  InlayHintRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { type Places, showPlacesCommand } from '../../../protocol/base.ts';
import { reportOf } from '../documents.ts';
import { lenses } from '../features/glancing/code-lens.ts';
import { inlayHints } from '../features/glancing/inlay-hints.ts';
import { semanticTokens, TOKEN_TYPES } from '../features/glancing/semantic-tokens.ts';
import { toLspRange, toRange } from '../features/lsp.ts';
import type { RequestContext } from './request-context.ts';

export function addGlancing({
  client,
  can,
  workspace,
  onWhole,
  options,
  onClient,
  findingsWithSeries,
}: RequestContext): void {
  onClient(({ textDocument, workspace: known }) => {
    // A lens leads somewhere through a command of the client; without that command there would be nothing to click.
    if (textDocument?.codeLens && options().plaatsen) {
      can.codeLensProvider = {};
      if (known?.codeLens?.refreshSupport) refreshLenses();
    }
    if (textDocument?.inlayHint) can.inlayHintProvider = true;
    if (textDocument?.semanticTokens) {
      can.semanticTokensProvider = {
        legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] },
        full: true,
        range: true,
      };
    }
  });

  onWhole(CodeLensRequest.type, [], (document) => {
    const { uri } = document;
    return lenses(reportOf(document), findingsWithSeries(document)).map(({ range, title, places }) => {
      const from = document.positionAt(range.start);
      const argument: Places = { uri, position: from, places: places.map((place) => toLspRange(document, place)) };
      const command =
        places.length === 0 ? { title, command: '' } : { title, command: showPlacesCommand, arguments: [argument] };
      return { range: { start: from, end: from }, command };
    });
  });

  onWhole(InlayHintRequest.type, [], (document, { range }) =>
    inlayHints(reportOf(document), toRange(document, range), document),
  );

  onWhole(SemanticTokensRequest.type, { data: [] }, (document) => ({
    data: semanticTokens(reportOf(document), document),
  }));
  onWhole(SemanticTokensRangeRequest.type, { data: [] }, (document, { range }) => ({
    data: semanticTokens(reportOf(document), document, toRange(document, range)),
  }));

  /** Editors ask again when the file itself changes, but not when another file or a setting changes its findings. */
  function refreshLenses(): void {
    const around = () =>
      JSON.stringify([options().ernst, workspace.all().map(({ uri }) => workspace.between(uri).length)]);
    let before = around();
    workspace.onSettled(() => {
      const now = around();
      if (now !== before) void client.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
      before = now;
    });
  }
}
