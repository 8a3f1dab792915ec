/** The requests of an export, which works on the text as it is in the editor, saved or not. */

import {
  type ExportChoicesParams,
  type ExportChoicesResult,
  type ExportParams,
  type ExportResult,
  exportChoicesRequest,
  exportRequest,
} from '../../../protocol/export.ts';
import { reportOf } from '../documents.ts';
import { exportContents } from '../export-contents.ts';
import { choicesOf } from '../report/choices.ts';
import type { RequestContext } from './request-context.ts';

export function addExporting({ onDocument, findingsWithSeries }: RequestContext): void {
  onDocument<ExportChoicesParams, ExportChoicesResult>(exportChoicesRequest, { choices: [] }, (document) => ({
    choices: choicesOf(reportOf(document).template).map(({ id, label, names, suffix }) => ({
      id,
      label,
      names,
      suffix,
    })),
  }));
  onDocument<ExportParams, ExportResult | null>(exportRequest, null, async (document, { part, content }) => {
    const { version } = document;
    return { version, ...(await exportContents(reportOf(document), findingsWithSeries(document), part, content)) };
  });
}
