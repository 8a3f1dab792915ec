/** How severe a finding is, by the kind of its rule and the status of the report (format.md §6). */

import type { Status } from '../report/header-model.ts';
import type { Report } from '../report/model.ts';
import type { FindingKind, Severity } from './rule.ts';

export const SEVERITY: Readonly<Record<FindingKind, Readonly<Record<Status, Severity>>>> = {
  structure: { concept: 'hint', redactie: 'warning', definitief: 'error' },
  contradiction: { concept: 'warning', redactie: 'warning', definitief: 'error' },
  form: { concept: 'warning', redactie: 'warning', definitief: 'error' },
  style: { concept: 'hint', redactie: 'information', definitief: 'warning' },
  syntax: { concept: 'error', redactie: 'error', definitief: 'error' },
  unfinished: { concept: 'hint', redactie: 'warning', definitief: 'error' },
};

/** The most severe first, in the words that writers use. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'fout',
  warning: 'waarschuwing',
  information: 'let op',
  hint: 'tip',
};

export function statusOf({ header }: Report): Status {
  return header.status?.value ?? 'concept';
}
