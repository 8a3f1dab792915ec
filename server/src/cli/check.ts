/** `rapportage check`: the findings of files and folders, as text or JSON (schemas/check.schema.json). */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Report } from '../report/model.ts';
import { groupBy } from '../report/quotes/quoted.ts';
import { readReport } from '../report/read-report.ts';
import type { Range } from '../report/text/text.ts';
import { check } from '../rules/check.ts';
import type { Finding } from '../rules/rule.ts';
import { withSeries } from '../rules/series.ts';
import { SEVERITY_WORDS } from '../rules/severity.ts';
import { expand, type Io, readText, splitPath, undisturbed } from './io.ts';
import { parseOptions } from './options.ts';
import { seriesOf } from './series.ts';

/** The heaviest first; plain strings, because users may ask for anything. */
const SEVERITIES: readonly string[] = Object.keys(SEVERITY_WORDS);

interface Checked {
  readonly file: string;
  readonly report: Report;
  findings: readonly Finding[];
}

/** The exit code, or a Dutch sentence about the flags. */
export async function checkFiles(args: readonly string[], io: Io): Promise<number | string> {
  const options = parseOptions(args, {
    format: { type: 'string', default: 'text' },
    'max-severity': { type: 'string', default: 'error' },
  });
  if (typeof options === 'string') return options;
  const { format, 'max-severity': most } = options.values;
  if (format !== 'text' && format !== 'json') return `--format is ‘text’ of ‘json’, niet ‘${format}’.`;
  const limit = SEVERITIES.indexOf(most);
  if (limit === -1) return `--max-severity is ${SEVERITIES.join(', ')}, niet ‘${most}’.`;
  if (options.paths.length === 0) return 'Noem ten minste één bestand of map.';

  const { files, failed } = await expand(options.paths, io);
  const checked: Checked[] = [];
  for (const file of files) {
    const text = (await readText(file, io))?.text;
    const report = text === undefined ? undefined : await undisturbed(file, io, () => readReport(text));
    if (report) checked.push({ file, report, findings: check(report) });
  }
  const linesOf = new Map(checked.map(({ file, report }) => [file, toLines(report)]));
  for (const [folder, members] of groupBy(checked, ({ file }) => splitPath(file)[0]))
    await addSeries(folder, members, linesOf, io);

  if (format === 'json')
    io.out(`${JSON.stringify({ version: 1, files: checked.map((one) => toJson(one, linesOf)) }, null, 2)}\n`);
  else
    for (const { file, findings } of checked)
      io.out(findings.map((finding) => toText(finding, file, linesOf)).join(''));
  const found = checked.some(({ findings }) => findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= limit));
  if (failed || checked.length < files.length) return 2;
  return found ? 1 : 0;
}

/** Adds the findings between files: the reports of one folder are one publication, whichever of them were named. */
async function addSeries(
  folder: string,
  members: readonly Checked[],
  linesOf: Map<string, TextDocument>,
  io: Io,
): Promise<void> {
  const series = await undisturbed(folder === '' ? '.' : folder, io, () => seriesOf(folder, members, io));
  for (const member of members) member.findings = withSeries(member.findings, series?.found.get(member.file));
  // Findings may point to places in files that were not named.
  for (const { file, report } of series?.members ?? []) if (!linesOf.has(file)) linesOf.set(file, toLines(report));
}

function toLines({ text }: Report): TextDocument {
  return TextDocument.create('', '', 0, text);
}

type Lines = ReadonlyMap<string, TextDocument>;

/** Lines and columns as the command line prints them: 1-based, columns in UTF-16 units. */
function toPlace(
  { start, end }: Range,
  lines: TextDocument | undefined,
): { line: number; column: number; endLine: number; endColumn: number } {
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
    (place) =>
      `    ${place.file === undefined ? '' : `${place.file}, `}regel ${toPlace(place.range, lines.get(place.file ?? file)).line}: ${place.message}\n`,
  );
  return `${file}:${line}:${column}: ${SEVERITY_WORDS[severity]}: ${message} [${code}]\n${places.join('')}`;
}
