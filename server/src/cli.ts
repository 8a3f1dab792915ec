/** `rapportage check|export|lsp`: the same core as the editor. Knows files only through `Io`, so that tests need none. */
import { parseArgs } from 'node:util';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { decode } from './decode.ts';
import { reportJson } from './render/json.ts';
import { readReport } from './report/read-report.ts';
import type { Range } from './report/text.ts';
import { check } from './rules/check.ts';
import type { Finding, Severity } from './rules/rule.ts';

export interface Io {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly startServer: () => Promise<void>;
}

/** 0: no finding at or above the severity; 1: there are; 2: something could not be done. Undefined: the server runs on. */
export async function cli(args: readonly string[], io: Io): Promise<number | undefined> {
  const [command, ...rest] = args;
  if (command === 'check') return checkFiles(rest, io);
  if (command === 'export') return exportFiles(rest, io);
  if (command === 'lsp') return runServer(rest, io);
  if (command === '--help' || command === '-h' || command === 'help') {
    io.out(USAGE);
    return 0;
  }
  return fail(io, command === undefined ? 'Zeg wat er moet gebeuren.' : `‘${command}’ is geen opdracht.`);
}

const USAGE = `Gebruik:
  rapportage check [--format text|json] [--max-severity error|warning|information|hint] BESTANDEN…
  rapportage export --format json BESTAND
  rapportage lsp --stdio

check   controleert rapportages; 0: geen bevinding van dit gewicht, 1: wel, 2: niet gelukt
export  schrijft het gelezen rapport als JSON
lsp     start de taalserver voor een editor
`;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const DUTCH: Readonly<Record<Severity, string>> = { error: 'fout', warning: 'waarschuwing', information: 'let op', hint: 'tip' };

function fail(io: Io, reason: string): number {
  io.error(`${reason}\n\n${USAGE}`);
  return 2;
}

async function checkFiles(args: readonly string[], io: Io): Promise<number> {
  const options = parse(args, { format: { type: 'string', default: 'text' }, 'max-severity': { type: 'string', default: 'error' } });
  if (typeof options === 'string') return fail(io, options);
  const { format, 'max-severity': most } = options.values;
  if (format !== 'text' && format !== 'json') return fail(io, `--format is ‘text’ of ‘json’, niet ‘${format}’.`);
  const limit = SEVERITIES.findIndex((severity) => severity === most);
  if (limit === -1) return fail(io, `--max-severity is ${SEVERITIES.join(', ')}, niet ‘${most}’.`);
  if (options.files.length === 0) return fail(io, 'Noem ten minste één bestand.');

  const files: { file: string; findings: ReturnType<typeof toJson>[] }[] = [];
  let failed = false;
  let found = false;
  for (const file of options.files) {
    const text = await read(file, io);
    if (text === undefined) {
      failed = true;
      continue;
    }
    const findings = check(readReport(text));
    const lines = TextDocument.create('', '', 0, text);
    found ||= findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= limit);
    if (format === 'json') files.push({ file, findings: findings.map((finding) => toJson(finding, lines)) });
    else io.out(findings.map((finding) => toText(finding, file, lines)).join(''));
  }
  if (format === 'json') io.out(`${JSON.stringify({ version: 1, files }, null, 2)}\n`);
  return failed ? 2 : found ? 1 : 0;
}

async function exportFiles(args: readonly string[], io: Io): Promise<number> {
  const options = parse(args, { format: { type: 'string' } });
  if (typeof options === 'string') return fail(io, options);
  if (options.values.format !== 'json') return fail(io, '--format is voorlopig ‘json’.');
  const [file, ...others] = options.files;
  if (file === undefined || others.length > 0) return fail(io, 'Noem precies één bestand.');
  const text = await read(file, io);
  if (text === undefined) return 2;
  io.out(`${JSON.stringify(reportJson(readReport(text)), null, 2)}\n`);
  return 0;
}

async function runServer(args: readonly string[], io: Io): Promise<number | undefined> {
  if (args.length !== 1 || args[0] !== '--stdio') return fail(io, 'De taalserver kent alleen ‘--stdio’.');
  await io.startServer();
  return undefined;
}

type Options = Parameters<typeof parseArgs>[0] & object;

function parse(
  args: readonly string[],
  options: NonNullable<Options['options']>,
): { values: Readonly<Record<string, unknown>>; files: readonly string[] } | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { values, files: positionals };
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1];
    return option ? `De optie ‘${option}’ is onbekend of mist een waarde.` : 'De opties kloppen niet.';
  }
}

async function read(file: string, io: Io): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(file);
  } catch (error) {
    io.error(`${file}: ${reasonOf(error)}\n`);
    return undefined;
  }
  const { text, problem } = decode(bytes);
  if (problem !== undefined) io.error(`${file}: ${problem}\n`);
  return text;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'dit bestand bestaat niet.';
  if (code === 'EISDIR') return 'dit is een map; noem de bestanden die erin staan.';
  if (code === 'EACCES' || code === 'EPERM') return 'dit bestand mag niet worden gelezen.';
  return 'dit bestand kan niet worden gelezen.';
}

/** Lines and columns of the command line: 1-based, columns in UTF-16 units. */
function toPlace({ start, end }: Range, lines: TextDocument): { line: number; column: number; endLine: number; endColumn: number } {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return { line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
}

function toJson({ code, kind, severity, message, range, related, fixes }: Finding, lines: TextDocument) {
  const [fix] = fixes;
  return {
    code,
    kind,
    severity,
    message,
    ...toPlace(range, lines),
    related: related.map((place) => ({ ...toPlace(place.range, lines), message: place.message })),
    fix: fix ? { title: fix.title, safe: fix.safe ?? true } : null,
  };
}

function toText({ code, severity, message, range, related }: Finding, file: string, lines: TextDocument): string {
  const { line, column } = toPlace(range, lines);
  const places = related.map((place) => `    regel ${toPlace(place.range, lines).line}: ${place.message}\n`);
  return `${file}:${line}:${column}: ${DUTCH[severity]}: ${message} [${code}]\n${places.join('')}`;
}
