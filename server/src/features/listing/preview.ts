/** What the preview says around the page: the report's status, what is wrong with it, and whether it can be shown. */

import type { PreviewFinding, PreviewState } from '../../../../protocol/preview.ts';
import { type Fit, fitCard } from '../../layout/fit.ts';
import { withNoun } from '../../report/dutch/counted.ts';
import type { Report } from '../../report/model.ts';
import { statusLabel } from '../../report/naming.ts';
import { cardOf } from '../../report/places.ts';
import { tooLargeSentence } from '../../report/questions/too-large.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Lines } from '../lsp.ts';

export function previewState(report: Report, findings: readonly Finding[]): PreviewState {
  const card = cardOf(report);
  return {
    status: statusLabel(report.header),
    fits: card && fitState(card.entry.label, fitCard(report)),
    findings: countSentence(findings.length),
  };
}

function countSentence(count: number): string {
  return count === 0 ? 'Geen bevindingen' : withNoun(count, 'bevinding', 'bevindingen');
}

export function previewFindings(findings: readonly Finding[]): readonly PreviewFinding[] {
  return findings.map(({ range: { start, end }, severity, message }) => ({ start, end, severity, message }));
}

/**
 * The sentence for a text that is too broken to be shown as a report: a header that cannot be read (with its line,
 * 1-based), or no part at all. `undefined` for any other text, however unfinished.
 */
export function previewTrouble(report: Report, lines: Lines): string | undefined {
  const { text, header, tooLarge } = report;
  if (tooLarge) return tooLargeSentence(text.length);
  const [broken] = header.problems.filter(({ kind }) => kind === 'yaml');
  if (broken?.kind === 'yaml')
    return `De header is niet te lezen, zie regel ${lines.positionAt(broken.range.start).line + 1}. ${broken.message}`;
  if (report.parts.length > 0) return undefined;
  return text.trim() === '' ? 'Het bestand is leeg.' : 'Onder de header staat nog geen tekst.';
}

function fitState(label: string, { over, free }: Fit): PreviewState['fits'] {
  return {
    ok: over === 0,
    sentence: `${label} ${fitWords(over, free, '')}`,
    estimate: `${label} ${fitWords(over, free, ' naar schatting')}`,
  };
}

function fitWords(over: number, free: number, roughly: string): string {
  if (over > 0) return `is${roughly} ${lines(over)} te lang voor één A4`;
  return free === 0 ? `past${roughly} net op één A4` : `past${roughly} op één A4, nog ${lines(free)} over`;
}

function lines(count: number): string {
  return withNoun(count, 'regel', 'regels');
}
