/** The setting `rapportage.regels` of a workspace: per code another severity, or `uit`. */
import type { Finding, Severity } from './rule.ts';

/** What a writer puts behind a code. */
const WORDS: Readonly<Record<string, Severity>> = {
  fout: 'error',
  waarschuwing: 'warning',
  'let op': 'information',
  tip: 'hint',
};

export function withSettings(
  findings: readonly Finding[],
  settings: Readonly<Record<string, string>>,
): readonly Finding[] {
  if (Object.keys(settings).length === 0) return findings;
  return findings.flatMap((finding) => {
    const word = settings[finding.code];
    if (word === 'uit') return [];
    const severity = word === undefined ? undefined : WORDS[word];
    return [severity ? { ...finding, severity } : finding];
  });
}
