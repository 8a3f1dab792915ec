/** Completion: the header's keys and values; in the body the sections, pieces and sources that may stand at the cursor. */
import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import type { Report } from '../report/model.ts';
import type { Range } from '../report/text.ts';
import { bodySuggestions } from './complete-body.ts';
import { headerSuggestions } from './complete-header.ts';
import { sourceSuggestions } from './complete-source.ts';
import { inHeader } from './cursor.ts';
import { type Lines, toLspRange } from './lsp.ts';
import { toSnippet } from './snippet.ts';

/** Something that may be put in at the cursor; `text` is plain, with placeholders. */
export interface Suggestion {
  readonly label: string;
  readonly detail?: string;
  readonly help?: string;
  readonly kind: CompletionItemKind;
  /** What is replaced: what was typed of it so far. */
  readonly range: Range;
  readonly text: string;
  /** Behind the text, for the next suggestion to be asked at once. */
  readonly asksNext?: boolean;
}

/** `snippets`: whether the client understands tab stops; without them placeholders are inserted as they are. */
export function completion(report: Report, offset: number, lines: Lines, snippets: boolean): CompletionItem[] {
  const suggestions = inHeader(report, offset) ? headerSuggestions(report, offset) : (sourceSuggestions(report, offset) ?? bodySuggestions(report, offset));
  const eol = report.text.includes('\r\n') ? '\r\n' : '\n';
  return suggestions.map(({ label, detail, help, kind, range, text, asksNext }, index) => {
    const plain = text.replaceAll('\n', eol);
    const typed = report.text.slice(range.start, Math.min(range.end, offset));
    return {
      label,
      detail,
      kind,
      documentation: help === undefined ? undefined : { kind: 'markdown', value: help },
      sortText: String(index).padStart(4, '0'),
      filterText:
        typed.startsWith('#') || typed === '' || text.startsWith(typed) ? `${text.split('\n').find((line) => line !== '') ?? label}` : `${typed}${label}`,
      insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range: toLspRange(lines, range), newText: snippets ? toSnippet(plain, report) : plain },
      command: asksNext ? { title: 'Toon de mogelijkheden', command: 'editor.action.triggerSuggest' } : undefined,
    };
  });
}

export { CompletionItemKind };
