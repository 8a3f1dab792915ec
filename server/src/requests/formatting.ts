/** Formatting: the whole report, a part of it, and what was just typed. */

import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { reportOf } from '../documents.ts';
import { format, formatRange } from '../features/formatting/formatting.ts';
import { editsOnType, SETTLING } from '../features/formatting/typing.ts';
import { toRange, toTextEdit } from '../features/lsp.ts';
import type { Edit } from '../report/text/edits.ts';
import type { RequestContext } from './request-context.ts';

export function addFormatting({ can, options, onClient, onPlace, onWhole }: RequestContext): void {
  can.documentFormattingProvider = true;
  onWhole(DocumentFormattingRequest.type, [], (document) => toEdits(format(reportOf(document)), document));

  can.documentRangeFormattingProvider = true;
  onWhole(DocumentRangeFormattingRequest.type, [], (document, { range }) =>
    toEdits(formatRange(reportOf(document), toRange(document, range)), document),
  );

  onClient(() => {
    // A client that itself continues a list at Enter wants no second answer to the same key.
    const enter = options().enter ? [] : ['\n'];
    can.documentOnTypeFormattingProvider = {
      firstTriggerCharacter: "'",
      moreTriggerCharacter: ['"', ...SETTLING, ...enter],
    };
  });
  onPlace(DocumentOnTypeFormattingRequest.type, [], (report, offset, document, { ch }) =>
    toEdits(editsOnType(report, offset, ch), document),
  );
}

function toEdits(edits: readonly Edit[], document: TextDocument): TextEdit[] {
  return edits.map((edit) => toTextEdit(document, edit));
}
