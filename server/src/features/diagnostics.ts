/** Findings → LSP diagnostics. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding, Severity } from '../rules/rule.ts';
import { type Lines, toLspRange } from './lsp.ts';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const SOURCE = 'rapportage';

/** `uri`: of the document, which is where all related places stand. */
export function diagnostics(findings: readonly Finding[], lines: Lines, uri: string): Diagnostic[] {
  return findings.map((finding) => toDiagnostic(finding, lines, uri));
}

export function toDiagnostic({ range, severity, code, message, related }: Finding, lines: Lines, uri: string): Diagnostic {
  const places = related.map((place) => ({ location: { uri, range: toLspRange(lines, place.range) }, message: place.message }));
  return {
    range: toLspRange(lines, range),
    severity: SEVERITY[severity],
    code,
    source: SOURCE,
    message,
    ...(places.length > 0 && { relatedInformation: places }),
  };
}
