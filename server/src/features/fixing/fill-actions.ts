/** Quick fixes that fill a placeholder with what the rest of the report already knows. Computed only on request. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Report } from '../../report/model.ts';
import { knownOf, placeholderValue } from '../../report/skeleton.ts';
import type { Edit } from '../../report/text/edits.ts';
import type { Range } from '../../report/text/text.ts';
import type { Finding } from '../../rules/rule.ts';
import { allHosts } from '../completion/complete-gemeente.ts';
import { agreedNumber } from '../completion/complete-number.ts';
import { type Lines, toTextEdit } from '../lsp.ts';
import { toDiagnostic } from './diagnostics.ts';

/** `selection` may be empty: a cursor touches the placeholder that it is in or at the edge of. */
export function fillActions(
  report: Report,
  findings: readonly Finding[],
  selection: Range,
  lines: Lines,
  uri: string,
): CodeAction[] {
  return report.placeholders
    .filter(({ start, end }) => start <= selection.end && selection.start <= end)
    .slice(0, 20)
    .flatMap((range) => {
      const edit = knownFor(report, range);
      if (!edit) return [];
      const finding = findings.find((one) => one.kind === 'unfinished' && one.range.start === range.start);
      return [
        {
          title: `Vul ‘${edit.text}’ in`,
          kind: CodeActionKind.QuickFix,
          diagnostics: finding && [toDiagnostic(finding, lines, uri)],
          isPreferred: true,
          edit: { changes: { [uri]: [toTextEdit(lines, edit)] } },
        },
      ];
    });
}

function knownFor(report: Report, range: Range): Edit | undefined {
  const names = allHosts(report, range.start);
  if (names !== undefined) return { range, text: names };
  const text = placeholderValue(report.text.slice(range.start, range.end), knownOf(report));
  return text === undefined ? agreedNumber(report, range.start)?.edit : { range, text };
}
