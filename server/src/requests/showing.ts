/** The requests for the state of a report: the page as it will be published, and what is still to be done. */

import { type NextStatusParams, type NextStatusResult, nextStatusRequest } from '../../../protocol/base.ts';
import { type PreviewParams, type PreviewResult, previewRequest } from '../../../protocol/preview.ts';
import { reportOf } from '../documents.ts';
import { nextStatus } from '../features/listing/next-status.ts';
import { previewFindings, previewState, previewTrouble } from '../features/listing/preview.ts';
import { toLspRange, toTextEdit } from '../features/lsp.ts';
import { drawPart } from '../render/forms.ts';
import { placedMarkup } from '../render/placed.ts';
import { partNamed } from '../report/choices.ts';
import type { RequestContext } from './request-context.ts';

export function addShowing({ onDocument, findingsWithSeries }: RequestContext): void {
  onDocument<PreviewParams, PreviewResult | null>(previewRequest, null, (document, { part }) => {
    const report = reportOf(document);
    const shown = partNamed(report.template, part);
    const findings = findingsWithSeries(document);
    return {
      version: document.version,
      title: report.header.thema?.value ?? 'zonder thema',
      part: shown.id,
      parts: report.template.parts.map(({ id, label }) => ({ id, label })),
      ...placedMarkup(drawPart(report, shown)),
      findings: previewFindings(findings),
      state: previewState(report, findings),
      trouble: previewTrouble(report, document),
    };
  });
  onDocument<NextStatusParams, NextStatusResult | null>(nextStatusRequest, null, (document) => {
    const { status, next, items, raise } = nextStatus(reportOf(document), findingsWithSeries(document));
    return {
      version: document.version,
      status,
      next: next ?? '',
      items: items.map(({ range, message }) => ({ range: toLspRange(document, range), message })),
      raise: raise && toTextEdit(document, raise),
    };
  });
}
