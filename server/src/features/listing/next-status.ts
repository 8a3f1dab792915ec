/** What stands between a report and its next status: everything but style, in reading order (format.md §6). */
import { statuses } from '../../report/header/header-keys.ts';
import type { Status } from '../../report/header-model.ts';
import type { Report } from '../../report/model.ts';
import type { Edit } from '../../report/text/edits.ts';
import type { Finding } from '../../rules/rule.ts';
import { statusOf } from '../../rules/severity.ts';

export interface NextStatus {
  readonly status: Status;
  /** Undefined if there is none. */
  readonly next?: Status;
  readonly items: readonly Finding[];
  readonly raise?: Edit;
}

/** A doubtful finding and a matter of style never stand in the way. */
export function nextStatus(report: Report, findings: readonly Finding[]): NextStatus {
  const status = statusOf(report);
  const next = statuses[statuses.indexOf(status) + 1];
  const items = findings.filter(({ kind, doubtful }) => kind !== 'style' && !doubtful);
  return { status, next, items, raise: next && editRaising(report, next) };
}

function editRaising({ header, text }: Report, next: Status): Edit | undefined {
  if (header.status) return { range: header.status.range, text: next };
  const { end, start } = header.yaml;
  if (!header.present || end === start) return undefined;
  return { range: { start: end, end }, text: `${text[end - 1] === '\n' ? '' : '\n'}status: ${next}\n` };
}
