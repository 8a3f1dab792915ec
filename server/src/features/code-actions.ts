/** The fixes of the findings that a selection touches. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Range } from '../report/text.ts';
import type { Finding } from '../rules/rule.ts';
import { toDiagnostic } from './diagnostics.ts';
import { type Lines, toTextEdit } from './lsp.ts';

/** `selection` may be empty: a cursor touches what it stands in or at the edge of. */
export function codeActions(findings: readonly Finding[], selection: Range, lines: Lines, uri: string): CodeAction[] {
  return findings
    .filter(({ range }) => range.start <= selection.end && selection.start <= range.end)
    .flatMap((finding) =>
      finding.fixes.map(({ title, edits, safe = true }, index) => ({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(finding, lines, uri)],
        isPreferred: safe && index === 0,
        edit: { changes: { [uri]: edits.map((edit) => toTextEdit(lines, edit)) } },
      })),
    );
}
