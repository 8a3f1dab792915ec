/** Completion in the body, at the start of a line: the next missing section, a quote, a kader, an item of this section. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Report } from '../report/model.ts';
import { readReport } from '../report/read-report.ts';
import { headerText } from '../report/skeleton.ts';
import type { Suggestion } from './completion.ts';
import { lineAt } from './cursor.ts';
import { contentAt, type Piece, sectionsAt } from './pieces.ts';

/** What may have been typed of it: nothing, `##`, `>`, `:::`, `-`, or the first letters of its name. */
const STARTED = /^\s*(?:#{1,6}[^\n]*|>|:{1,3}\p{L}*|[-*+]|\d+\.?|\p{L}{0,24})\s*$/u;

export function bodySuggestions(report: Report, offset: number): readonly Suggestion[] {
  const line = lineAt(report, offset);
  const { text, header } = report;
  const typed = text.slice(line.start, line.end);
  if (!STARTED.test(typed)) return [];
  const range = { start: line.start, end: line.end };
  const started = typed.trim();
  if (!header.present && text.slice(0, line.start).trim() === '') {
    return [
      {
        label: 'header',
        detail: 'het begin van elk rapport',
        kind: CompletionItemKind.Snippet,
        range,
        text: `${headerText(report.template, { gemeenten: [] })}\n`,
      },
    ];
  }
  // What is half typed is read as text, a heading or a quote; what may stand here is asked of the report without it.
  const without = started === '' ? report : readReport(`${text.slice(0, line.start)}${' '.repeat(typed.length)}${text.slice(line.end)}`, report);
  const sections = sectionsAt(without, text.slice(0, line.start).trimEnd().length).filter((piece) => fits(piece, started));
  const pieces = contentAt(without, line.start).filter((piece) => fits(piece, started));
  return [...sections.map((piece) => suggestion(piece, CompletionItemKind.Module)), ...pieces.map((piece) => suggestion(piece, CompletionItemKind.Snippet))];

  function suggestion({ label, detail, help, text: piece }: Piece, kind: CompletionItemKind): Suggestion {
    return { label, detail, help, kind, range, text: spaced(piece, line, text) };
  }
}

function fits({ text }: Piece, started: string): boolean {
  if (started === '' || /^\p{L}/u.test(started)) return true;
  if (/^\d/.test(started)) return /^\d/.test(text);
  return text.startsWith(started.slice(0, 1));
}

/** With a blank line before and after it, where there is none yet; items of one list follow each other. */
function spaced(piece: string, line: { start: number; end: number }, text: string): string {
  const before = text.slice(0, line.start);
  const after = text.slice(line.end);
  const list = /^(?:[-*+]|\d+\.) /.test(piece) && /(?:^|\n)\s*(?:[-*+]|\d+\.) [^\n]*\r?\n$/.test(before) && !piece.includes('\n\n');
  const lead = before.trim() === '' || /\n\s*\n$/.test(before) || list ? '' : '\n';
  const trail = after.trim() === '' || /^\r?\n\s*\r?\n/.test(after) || list ? '' : '\n';
  return `${lead}${piece}${trail}`;
}
