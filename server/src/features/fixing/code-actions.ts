/** The fixes of the findings that a selection touches. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Report } from '../../report/model.ts';
import type { Edit } from '../../report/text/edits.ts';
import type { Range } from '../../report/text/text.ts';
import { fixAll } from '../../rules/fix-all.ts';
import type { Finding } from '../../rules/rule.ts';
import { type Lines, toTextEdit } from '../lsp.ts';
import { toDiagnostic } from './diagnostics.ts';
import { editIgnoring } from './negeer.ts';

/** `selection` may be empty: a cursor touches what it is in or at the edge of. */
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

/** *Negeer …*: for each code that the selection touches, the edit that switches the rule off in this file. */
export function ignoreActions(
  report: Report,
  findings: readonly Finding[],
  selection: Range,
  lines: Lines,
  uri: string,
): CodeAction[] {
  const touched = findings.filter(
    ({ range, kind }) => kind !== 'syntax' && range.start <= selection.end && selection.start <= range.end,
  );
  return [...new Set(touched.map(({ code }) => code))].flatMap((code) => {
    const edit = editIgnoring(code, report);
    if (!edit) return [];
    const diagnostics = touched
      .filter((finding) => finding.code === code)
      .map((finding) => toDiagnostic(finding, lines, uri));
    return [
      {
        title: `Negeer ‘${code}’ in dit bestand`,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        edit: { changes: { [uri]: [toTextEdit(lines, withLineBreaks(edit, report))] } },
      },
    ];
  });
}

/** *Alles herstellen*: one action for every safe fix, as `source.fixAll`. `findings`: all those of the report. */
export function fixAllActions(report: Report, findings: readonly Finding[], lines: Lines, uri: string): CodeAction[] {
  const { edits, applied } = fixAll(report, findings);
  if (applied.length === 0) return [];
  return [
    {
      title: 'Alles herstellen wat veilig kan',
      kind: FIX_ALL,
      edit: { changes: { [uri]: edits.map((edit) => toTextEdit(lines, edit)) } },
    },
  ];
}

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.rapportage`;

function withLineBreaks(edit: Edit, { text }: Report): Edit {
  return text.includes('\r\n') ? { ...edit, text: edit.text.replaceAll('\n', '\r\n') } : edit;
}
