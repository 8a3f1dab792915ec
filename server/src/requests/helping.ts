/** What helps at the cursor while a writer types. */
import { completion } from '../features/completion.ts';
import { hover } from '../features/hover.ts';
import type { Desk } from './desk.ts';

export function helping({ connection, can, at, options }: Desk): void {
  can.hoverProvider = true;
  connection.onHover(at((report, offset, document) => hover(report, offset, document), null));

  can.completionProvider = { triggerCharacters: ['#', '>', ':', '(', ','] };
  connection.onCompletion(at((report, offset, document) => completion(report, offset, document, options().snippets), []));
}
