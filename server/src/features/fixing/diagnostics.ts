/** Findings → LSP diagnostics. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { headingLine } from '../../rules/explain.ts';
import type { Finding, Severity } from '../../rules/rule.ts';
import { type Lines, toLspRange } from '../lsp.ts';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const SOURCE = 'rapportage';

/** What diagnostics need from outside their document. */
export interface Surroundings {
  /** The lines of another file of the series; undefined if it is gone. */
  readonly linesOf?: (uri: string) => Lines | undefined;
  /** The URI of docs/regels.md, if the client has it. */
  readonly regels?: string;
}

/** `uri` and `lines` are those of the document that was checked. */
export function diagnostics(
  findings: readonly Finding[],
  lines: Lines,
  uri: string,
  around: Surroundings = {},
): Diagnostic[] {
  return findings.map((finding) => toDiagnostic(finding, lines, uri, around));
}

export function toDiagnostic(
  { range, severity, code, message, related }: Finding,
  lines: Lines,
  uri: string,
  { linesOf, regels }: Surroundings = {},
): Diagnostic {
  const places = related.flatMap(({ file, range: place, message: text }) => {
    const other = file === undefined ? lines : linesOf?.(file);
    return other ? [{ location: { uri: file ?? uri, range: toLspRange(other, place) }, message: text }] : [];
  });
  return {
    range: toLspRange(lines, range),
    severity: SEVERITY[severity],
    code,
    source: SOURCE,
    message,
    ...(regels !== undefined && { codeDescription: { href: `${regels}#L${headingLine(code) ?? 1}` } }),
    ...(places.length > 0 && { relatedInformation: places }),
  };
}
