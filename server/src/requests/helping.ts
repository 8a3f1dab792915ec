/** The requests that help at the cursor while somebody types. */
import { CompletionRequest, HoverRequest } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { reportOf } from '../documents.ts';
import { completion } from '../features/completion/completion.ts';
import { hover } from '../features/hover/hover.ts';
import type { Report } from '../report/model.ts';
import type { RequestContext } from './request-context.ts';

export function addHelping({ can, onPlace, options, workspace }: RequestContext): void {
  can.hoverProvider = true;
  onPlace(HoverRequest.type, null, hover);

  can.completionProvider = { triggerCharacters: ['#', '>', ':', '(', ','] };
  onPlace(CompletionRequest.type, [], (report, offset, document) =>
    completion(report, offset, document, options().snippets, seriesOf(document)),
  );

  function seriesOf({ uri }: TextDocument): readonly Report[] {
    return workspace.series(uri).flatMap(({ document }) => (document.uri === uri ? [] : [reportOf(document)]));
  }
}
