/** Completion: the header's keys and values; in the body the sections, pieces and sources that fit at the cursor. */
import { type CompletionItem, InsertTextFormat } from 'vscode-languageserver-types';
import type { Report } from '../../report/model.ts';
import { eolOf } from '../../report/text/line-ends.ts';
import type { Range } from '../../report/text/text.ts';
import { inHeader, lineAt } from '../cursor.ts';
import { type Lines, toLspRange } from '../lsp.ts';
import { toSnippet } from '../snippet.ts';
import { bodySuggestions } from './complete-body.ts';
import { hostSuggestions } from './complete-gemeente.ts';
import { headerSuggestions } from './complete-header.ts';
import { numberSuggestions, placeholderSuggestions } from './complete-number.ts';
import { sourceSuggestions } from './complete-source.ts';
import type { Suggestion } from './suggestion.ts';

/**
 * `snippets`: whether the client understands tab stops; without them placeholders are inserted as they are. `series`:
 * the other reports of the folder, for what they have in common.
 */
export function completion(
  report: Report,
  offset: number,
  lines: Lines,
  snippets: boolean,
  series: readonly Report[] = [],
): CompletionItem[] {
  const eol = eolOf(report.text);
  const suggestions = suggestionsAt(report, offset, series).filter(({ range }) => isOnOneLine(range, report));
  return suggestions.map((suggestion, index) => {
    const { label, detail, help, kind, range, text, asksNext } = suggestion;
    // After `thema:` or `student,` typed without a space.
    const space = /[:,]/.test(report.text[range.start - 1] ?? '') ? ' ' : '';
    const plain = `${space}${text}`.replaceAll('\n', eol);
    return {
      label,
      detail,
      kind,
      documentation: help === undefined ? undefined : { kind: 'markdown', value: help },
      sortText: String(index).padStart(4, '0'),
      filterText: filterText(suggestion, report.text.slice(range.start, offset).trimStart()),
      insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range: toLspRange(lines, range), newText: snippets ? toSnippet(plain, report) : plain },
      command: asksNext ? { title: 'Toon de mogelijkheden', command: 'editor.action.triggerSuggest' } : undefined,
    };
  });
}

function suggestionsAt(report: Report, offset: number, series: readonly Report[]): readonly Suggestion[] {
  // The opening `---` begins a header and is not in it yet.
  if (inHeader(report, offset) && lineAt(report, offset).start >= report.header.yaml.start)
    return headerSuggestions(report, offset);
  return (
    sourceSuggestions(report, offset, series) ??
    hostSuggestions(report, offset) ??
    placeholderSuggestions(report, offset) ??
    numberSuggestions(report, offset) ??
    bodySuggestions(report, offset)
  );
}

/** What was begun on the line before cannot be replaced: LSP allows one line only, so half of it would appear twice. */
function isOnOneLine({ start, end }: Range, { text }: Report): boolean {
  return !/[\r\n]/.test(text.slice(start, end));
}

/** Editors compare from the range's start: letters with the name, `##` or `>` with the text. Accents are optional. */
function filterText({ filter, label, text, also = [] }: Suggestion, typed: string): string {
  if (filter !== undefined) return filter;
  const names = [label, ...also].join(' ');
  const plain = names.normalize('NFD').replace(/\p{M}/gu, '');
  const name = plain === names ? names : `${plain} ${names}`;
  if (typed === '' || /^[\p{L}\p{N}]/u.test(typed)) return /^\d/.test(typed) ? `${typed} ${name}` : name;
  const line = text.split('\n').find((one) => one !== '') ?? label;
  return line.startsWith(typed[0] ?? '') ? line : `${typed}${name}`;
}
