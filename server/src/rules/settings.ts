/** The setting `rapportage.regels` of a workspace: per code another severity, or `uit`. */
import type { Finding, Severity } from './rule.ts';
import { SEVERITY_WORDS } from './severity.ts';

/** What a writer puts after a code. */
const WORDS: ReadonlyMap<string, Severity> = new Map(
  (Object.keys(SEVERITY_WORDS) as Severity[]).map((severity) => [SEVERITY_WORDS[severity], severity]),
);

export function withSettings(
  findings: readonly Finding[],
  settings: Readonly<Record<string, string>>,
): readonly Finding[] {
  if (Object.keys(settings).length === 0) return findings;
  return findings.flatMap((finding) => {
    const word = settings[finding.code];
    if (word === 'uit') return [];
    const severity = word === undefined ? undefined : WORDS.get(word);
    return [severity ? { ...finding, severity } : finding];
  });
}
