/** Formatting: the whole report, a part of it, and what was just typed. */

import type { TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { reportOf } from '../documents.ts';
import { format, formatRange } from '../features/formatting/formatting.ts';
import { SETTLING, typed } from '../features/formatting/typing.ts';
import { toRange, toTextEdit } from '../features/lsp.ts';
import type { Edit } from '../rules/rule.ts';
import type { Desk } from './desk.ts';

export function formatting({ connection, can, at, whole }: Desk): void {
  can.documentFormattingProvider = true;
  connection.onDocumentFormatting(whole((document) => toEdits(format(reportOf(document)), document), []));

  can.documentRangeFormattingProvider = true;
  connection.onDocumentRangeFormatting(({ textDocument, range }, token) =>
    whole((document) => toEdits(formatRange(reportOf(document), toRange(document, range)), document), [])(
      { textDocument },
      token,
    ),
  );

  can.documentOnTypeFormattingProvider = { firstTriggerCharacter: "'", moreTriggerCharacter: ['"', ...SETTLING] };
  connection.onDocumentOnTypeFormatting(({ textDocument, position, ch }, token) =>
    at((report, offset, document) => toEdits(typed(report, offset, ch), document), [])(
      { textDocument, position },
      token,
    ),
  );
}

function toEdits(edits: readonly Edit[], document: TextDocument): TextEdit[] {
  return edits.map((edit) => toTextEdit(document, edit));
}
