/** `rapportage check`: the findings of files and folders, as text or JSON (schemas/check.schema.json). */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Report } from '../report/model.ts';
import { readReport } from '../report/read-report.ts';
import type { Range } from '../report/text.ts';
import { check } from '../rules/check.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { checkSeries } from '../rules/series.ts';
import { expand, folderOf, type Io, read } from './io.ts';
import { parseOptions } from './options.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const DUTCH: Readonly<Record<Severity, string>> = { error: 'fout', warning: 'waarschuwing', information: 'let op', hint: 'tip' };

interface Checked {
  readonly file: string;
  readonly report: Report;
  readonly lines: TextDocument;
  findings: readonly Finding[];
}

/** The exit code, or a sentence about the flags. */
export async function checkFiles(args: readonly string[], io: Io): Promise<number | string> {
  const options = parseOptions(args, { format: { type: 'string', default: 'text' }, 'max-severity': { type: 'string', default: 'error' } });
  if (typeof options === 'string') return options;
  const { format, 'max-severity': most } = options.values;
  if (format !== 'text' && format !== 'json') return `--format is ‘text’ of ‘json’, niet ‘${format}’.`;
  // Any text may be looked for; what is no severity is not found.
  const limit = SEVERITIES.indexOf(most as Severity);
  if (limit === -1) return `--max-severity is ${SEVERITIES.join(', ')}, niet ‘${most}’.`;
  if (options.paths.length === 0) return 'Noem ten minste één bestand of map.';

  const { files, folders, failed: emptyFolder } = await expand(options.paths, io);
  const checked: Checked[] = [];
  for (const file of files) {
    const text = (await read(file, io))?.text;
    if (text === undefined) continue;
    const report = readReport(text);
    checked.push({ file, report, lines: TextDocument.create('', '', 0, text), findings: check(report) });
  }
  for (const folder of folders) addSeries(checked.filter(({ file }) => folderOf(file) === folder));

  const linesOf = new Map(checked.map(({ file, lines }) => [file, lines]));
  if (format === 'json') io.out(`${JSON.stringify({ version: 1, files: checked.map((one) => toJson(one, linesOf)) }, null, 2)}\n`);
  else io.out(checked.flatMap(({ file, findings }) => findings.map((finding) => toText(finding, file, linesOf))).join(''));
  const found = checked.some(({ findings }) => findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= limit));
  return emptyFolder || checked.length < files.length ? 2 : found ? 1 : 0;
}

/** The reports of one folder are one publication. */
function addSeries(members: readonly Checked[]): void {
  const found = checkSeries(members);
  for (const member of members)
    member.findings = [...member.findings, ...(found.get(member.file) ?? [])].sort((one, other) => one.range.start - other.range.start);
}

type Lines = ReadonlyMap<string, TextDocument>;

/** Lines and columns of the command line: 1-based, columns in UTF-16 units. */
function toPlace({ start, end }: Range, lines: TextDocument | undefined): { line: number; column: number; endLine: number; endColumn: number } {
  const from = lines?.positionAt(start) ?? { line: 0, character: 0 };
  const to = lines?.positionAt(end) ?? from;
  return { line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
}

function toJson({ file, findings }: Checked, lines: Lines): object {
  return {
    file,
    findings: findings.map(({ code, kind, severity, message, range, related, fixes: [fix] }) => ({
      code,
      kind,
      severity,
      message,
      ...toPlace(range, lines.get(file)),
      related: related.map((place) => ({
        ...(place.file === undefined ? {} : { file: place.file }),
        ...toPlace(place.range, lines.get(place.file ?? file)),
        message: place.message,
      })),
      fix: fix ? { title: fix.title, safe: fix.safe ?? true } : null,
    })),
  };
}

function toText({ code, severity, message, range, related }: Finding, file: string, lines: Lines): string {
  const { line, column } = toPlace(range, lines.get(file));
  const places = related.map(
    (place) => `    ${place.file === undefined ? '' : `${place.file}, `}regel ${toPlace(place.range, lines.get(place.file ?? file)).line}: ${place.message}\n`,
  );
  return `${file}:${line}:${column}: ${DUTCH[severity]}: ${message} [${code}]\n${places.join('')}`;
}
