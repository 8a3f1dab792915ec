/** What shows the way through a report and between reports. */
import { reportOf } from '../documents.ts';
import { outline } from '../features/outline.ts';
import type { Desk } from './desk.ts';

export function navigating({ connection, can, whole }: Desk): void {
  can.documentSymbolProvider = true;
  connection.onDocumentSymbol(whole((document) => outline(reportOf(document), document), []));
}
