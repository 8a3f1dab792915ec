/**
 * Enter continues a bullet or a quote and ends an empty one, for editors that do not do so themselves; VS Code does it
 * through language-configuration.json and client/src/writing/empty-item.ts.
 */
import { MARK_SIGNS } from '../../report/dutch/marks.ts';
import type { Report } from '../../report/model.ts';
import type { Edit } from '../../report/text/edits.ts';
import { eolOf } from '../../report/text/line-ends.ts';
import { isInside } from '../../report/text/text.ts';
import { lineAt, lineStart } from '../cursor.ts';

const MARKER = /^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|>)[ \t]*/;
/** A quote that has its source is done. */
const DONE = new RegExp(`[${MARK_SIGNS}]\\s*\\([^()]*[a-z0-9][^()]*\\)\\.?\\s*$`);

/** `offset`: on the new line, after the indent that the editor gave it. */
export function editsOnEnter(report: Report, offset: number): readonly Edit[] {
  const { text, codeBlocks } = report;
  const start = lineStart(text, offset);
  const indent = text.slice(start, offset);
  if (start === 0 || indent.trim() !== '') return [];
  const above = lineAt(report, start - 1);
  const line = text.slice(above.start, above.end);
  const marker = MARKER.exec(line);
  if (!marker || codeBlocks.some(({ range }) => isInside(range, above.start))) return [];
  const [all, lead = '', bullet, number, dot = ''] = marker;
  if (line.trim() === all.trim()) return leave(report, above.start, offset);
  const isQuote = bullet === undefined && number === undefined;
  if (isQuote && DONE.test(line)) return [{ range: { start: offset, end: offset }, text: eolOf(report.text) }];
  const next = isQuote ? '> ' : `${bullet ?? `${Number(number) + 1}${dot}`} `;
  return [{ range: { start, end: offset }, text: `${lead}${next}` }];
}

/** Removes a marker without text; a blank line separates what comes next from what is above. */
function leave(report: Report, start: number, offset: number): Edit[] {
  const { text } = report;
  const before = text.slice(0, start).trimEnd();
  const apart = start === 0 || /\n[ \t]*\r?\n$/.test(text.slice(before.length, start)) || before === '';
  return [{ range: { start, end: offset }, text: apart ? '' : eolOf(report.text) }];
}
