/** Renaming: in one report, and for what a series shares also in its other reports, after the writer confirms it. */
import {
  type ChangeAnnotation,
  LSPErrorCodes,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { reportOf } from '../documents.ts';
import { holdsName, type NamePlace, NOTHING_HERE, nameAt, rename, whyFixed } from '../features/changing/rename.ts';
import { toLspRange, toTextEdit } from '../features/lsp.ts';
import type { Edit } from '../report/text/edits.ts';
import { fileName } from '../report/text/file-name.ts';
import { FAILED } from './border.ts';
import type { RequestContext } from './request-context.ts';

export function addRenaming({ can, onPlace, workspace, options }: RequestContext): void {
  can.renameProvider = { prepareProvider: true };
  onPlace(
    PrepareRenameRequest.type,
    null,
    (report, offset, document) => {
      const place = nameAt(report, offset);
      if (!place) return refusal(NOTHING_HERE);
      const reason = whyFixed(report, place);
      return reason ? refusal(reason) : { range: toLspRange(document, place.range), placeholder: placeholder(place) };
    },
    FAILED,
  );
  onPlace(
    RenameRequest.type,
    null,
    (report, offset, document, { newName }) => {
      const place = nameAt(report, offset);
      if (!place) return refusal(NOTHING_HERE);
      const own = rename(report, place, newName);
      if ('reason' in own) return refusal(own.reason);
      const { edits } = own;
      const files: FileEdits[] = [{ document, open: true, edits }];
      // No other file changes unseen: only where the editor shows the edits first.
      const shared = options().previews && (place.kind === 'rol' || place.kind === 'gemeente');
      for (const other of shared ? workspace.series(document.uri) : []) {
        const read = reportOf(other.document);
        if (other.document.uri === document.uri || !holdsName(read, place)) continue;
        const change = rename(read, place, newName);
        if ('reason' in change) return refusal(`In ${fileName(other.document.uri)}: ${change.reason}`);
        files.push({ ...other, edits: change.edits });
      }
      return toWorkspaceEdit(files.filter((file) => file.edits.length > 0));
    },
    FAILED,
  );

  function toWorkspaceEdit([own, ...others]: readonly FileEdits[]): WorkspaceEdit {
    if (!own) return {};
    if (!options().versions)
      return { changes: { [own.document.uri]: own.edits.map((edit) => toTextEdit(own.document, edit)) } };
    const changes = [toChange(own), ...others.map((file) => toChange(file, REEKS))];
    return { documentChanges: changes, ...(others.length > 0 && { changeAnnotations: { [REEKS]: ANNOTATION } }) };
  }
}

interface FileEdits {
  readonly document: TextDocument;
  /** Open in the editor; else it is on disk only. */
  readonly open: boolean;
  readonly edits: readonly Edit[];
}

const REEKS = 'reeks';
const ANNOTATION: ChangeAnnotation = {
  label: 'Ook in de andere rapporten van de reeks',
  description: 'rapporten in dezelfde map',
  needsConfirmation: true,
};

function toChange({ document, open, edits }: FileEdits, annotationId?: string): TextDocumentEdit {
  return {
    textDocument: { uri: document.uri, version: open ? document.version : null },
    edits: edits.map((edit) => ({
      ...toTextEdit(document, edit),
      ...(annotationId !== undefined && { annotationId }),
    })),
  };
}

function placeholder({ value }: NamePlace): string {
  return value.replace(/\s+/g, ' ');
}

function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
