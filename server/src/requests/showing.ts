/** What shows how a report stands: the page as it will be published, and what is still to be done. */
import { reportOf } from '../documents.ts';
import { toLspRange, toTextEdit } from '../features/lsp.ts';
import { nextStatus } from '../features/next-status.ts';
import { type CardParams, type CardResult, cardRequest, type NextStatusParams, type NextStatusResult, nextStatusRequest } from '../protocol.ts';
import { renderCard } from '../render/card.ts';
import type { Desk } from './desk.ts';

export function showing({ onDocument, findingsIn }: Desk): void {
  onDocument<CardParams, CardResult | null>(cardRequest, null, (document) => {
    const report = reportOf(document);
    return { version: document.version, title: report.header.thema?.value ?? 'zonder thema', html: renderCard(report) };
  });
  onDocument<NextStatusParams, NextStatusResult | null>(nextStatusRequest, null, (document) => {
    const { status, next, items, raise } = nextStatus(reportOf(document), findingsIn(document));
    return {
      version: document.version,
      status,
      next: next ?? '',
      items: items.map(({ range, message }) => ({ range: toLspRange(document, range), message })),
      raise: raise && toTextEdit(document, raise),
    };
  });
}
