/** The requests about Word: a whole document, or what was copied from one. The code is loaded when first needed. */

import {
  type ImportWordParams,
  type ImportWordResult,
  importWordRequest,
  type PasteWordParams,
  type PasteWordResult,
  pasteWordRequest,
} from '../../../protocol/word.ts';
import { reportOf } from '../documents.ts';
import { toRange } from '../features/lsp.ts';
import type { RequestContext } from './request-context.ts';

export function addImporting({ onDocument, onRequest }: RequestContext): void {
  const broken: ImportWordResult = {
    sentence: 'Dit document kan niet worden overgenomen: er ging iets mis, en het ligt aan Rapportage.',
    summary: '',
  };
  onRequest<ImportWordParams, ImportWordResult>(importWordRequest, broken, importWord, broken);

  onDocument<PasteWordParams, PasteWordResult | null>(pasteWordRequest, null, async (document, { range, html }) => {
    const { pastedHtml, pasteText } = await import('../word/word.ts');
    const { header, template } = reportOf(document);
    const pasted = pastedHtml(html, template.kind === '' ? undefined : template);
    const place = toRange(document, range);
    // The header is YAML, so Markdown does not belong there.
    if (!pasted || place.start < header.range.end) return null;
    const text = pasteText(document.getText(), place, pasted.text);
    return pasted.leftOut.length === 0 ? { text } : { text, leftOut: pasted.leftOut };
  });
}

async function importWord({ base64, kind }: ImportWordParams): Promise<ImportWordResult> {
  const { fromDocx, summarySentence, summaryText } = await import('../word/word.ts');
  const imported = fromDocx(Buffer.from(base64, 'base64'), kind);
  if (typeof imported === 'string') return { sentence: imported, summary: '' };
  const { text, summary, unsure } = imported;
  return { text, sentence: summarySentence(summary), summary: summaryText(summary), ...(unsure ? { unsure } : {}) };
}
