/** Reads and checks each version of a document once. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Report } from './report/model.ts';
import { readReport } from './report/read-report.ts';
import { check } from './rules/check.ts';
import type { Finding } from './rules/rule.ts';

interface Read {
  readonly version: number;
  readonly report: Report;
  findings?: readonly Finding[];
}

const READ = new WeakMap<TextDocument, Read>();

export function reportOf(document: TextDocument): Report {
  return readOf(document).report;
}

/** The findings of this version, without those between it and other files. */
export function findingsOf(document: TextDocument): readonly Finding[] {
  const read = readOf(document);
  read.findings ??= check(read.report);
  return read.findings;
}

function readOf(document: TextDocument): Read {
  const known = READ.get(document);
  if (known?.version === document.version) return known;
  const read: Read = { version: document.version, report: readReport(document.getText(), known?.report) };
  READ.set(document, read);
  return read;
}
