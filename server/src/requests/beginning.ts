/** The requests for beginning a report: its text, and what writers choose from. They are about no document. */

import {
  type GemeentenResult,
  gemeentenRequest,
  type KindsResult,
  kindsRequest,
  type NewReportParams,
  type NewReportResult,
  newReportRequest,
} from '../../../protocol/writing.ts';
import { gemeenteChoices, kindChoices, newReport } from '../features/inserting/new-report.ts';
import type { RequestContext } from './request-context.ts';

export function addBeginning({ onRequest }: RequestContext): void {
  onRequest<NewReportParams, NewReportResult>(newReportRequest, { snippet: '', fileName: '' }, newReport);
  onRequest<object, KindsResult>(kindsRequest, { kinds: [] }, () => ({ kinds: kindChoices() }));
  onRequest<object, GemeentenResult>(gemeentenRequest, { gemeenten: [] }, () => ({ gemeenten: gemeenteChoices() }));
}
