/** What helps at the cursor while a writer types. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { reportOf } from '../documents.ts';
import { completion } from '../features/completion/completion.ts';
import { hover } from '../features/hover/hover.ts';
import type { Report } from '../report/model.ts';
import type { Desk } from './desk.ts';

export function helping({ connection, can, at, options, workspace }: Desk): void {
  can.hoverProvider = true;
  connection.onHover(at((report, offset, document) => hover(report, offset, document), null));

  can.completionProvider = { triggerCharacters: ['#', '>', ':', '(', ','] };
  connection.onCompletion(
    at((report, offset, document) => completion(report, offset, document, options().snippets, seriesOf(document)), []),
  );

  function seriesOf({ uri }: TextDocument): readonly Report[] {
    return workspace.series(uri).flatMap(({ document }) => (document.uri === uri ? [] : [reportOf(document)]));
  }
}
