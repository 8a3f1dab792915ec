/** Document highlight: every place of what the cursor is on; the header's definition of it counts as a write. */
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import type { Report } from '../../report/model.ts';
import { type Lines, toLspRange } from '../lsp.ts';
import { relationAt } from './relations.ts';

export function highlight(report: Report, offset: number, lines: Lines): DocumentHighlight[] {
  const { definitions = [], places = [] } = relationAt(report, offset) ?? {};
  const laidDown = new Set(definitions.map(({ start }) => start));
  return places.map((range) => ({
    range: toLspRange(lines, range),
    kind:
      laidDown.has(range.start) && range.end <= report.header.range.end
        ? DocumentHighlightKind.Write
        : DocumentHighlightKind.Read,
  }));
}
