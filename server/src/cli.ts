/** `rapportage check|fix|explain|export|lsp`: the same core as the editor. Knows files only through `Io`, so that tests need none. */
import { checkFiles } from './cli/check.ts';
import { fixFiles } from './cli/fix.ts';
import { importFile } from './cli/import.ts';
import { type Io, read } from './cli/io.ts';
import { parseOptions } from './cli/options.ts';
import { reportJson } from './render/json.ts';
import { readReport } from './report/read-report.ts';
import { nearest } from './report/spelling.ts';
import { allRules, explain } from './rules/explain.ts';

const USAGE = `Gebruik:
  rapportage check [--format text|json] [--max-severity error|warning|information|hint] BESTANDEN OF MAPPEN…
  rapportage fix [--dry-run] BESTANDEN OF MAPPEN…
  rapportage explain CODE
  rapportage export --format json BESTAND
  rapportage import BESTAND.docx [--out BESTAND.rapportage.md]
  rapportage lsp --stdio

check    controleert rapportages, en van een map ook de rapporten onderling;
         0: geen bevinding van dit gewicht, 1: wel, 2: niet gelukt
fix      herstelt wat veilig kan; met --dry-run wordt alleen gezegd wat
explain  legt een regel uit
export   schrijft het gelezen rapport als JSON
import   maakt van een Word-document een rapportage, en zegt wat herkend is
lsp      start de taalserver voor een editor
`;

/** 0: no finding at or above the severity; 1: there are; 2: something could not be done. Undefined: the server runs on. */
export async function cli([command, ...args]: readonly string[], io: Io): Promise<number | undefined> {
  if (command === '--help' || command === '-h' || command === 'help') {
    io.out(USAGE);
    return 0;
  }
  const run = command === undefined ? undefined : COMMANDS.get(command);
  const result = run ? await run(args, io) : command === undefined ? 'Zeg wat er moet gebeuren.' : `‘${command}’ is geen opdracht.`;
  if (typeof result !== 'string') return result;
  io.error(`${result}\n\n${USAGE}`);
  return 2;
}

/** Each gives its exit code, or a sentence that says what is wrong with the call. */
type Command = (args: readonly string[], io: Io) => Promise<number | string | undefined>;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['check', checkFiles],
  ['fix', fixFiles],
  ['explain', explainCode],
  ['export', exportFile],
  ['import', importFile],
  ['lsp', runServer],
]);

async function explainCode(args: readonly string[], io: Io): Promise<number | string> {
  const [code, ...others] = args;
  if (code === undefined || others.length > 0) return 'Noem één code van een regel.';
  const text = explain(code);
  if (text === undefined) {
    const near = nearest(
      code,
      allRules.map((rule) => rule.code),
      0.5,
    );
    io.error(`‘${code}’ is geen code van een regel${near ? `; bedoeld is misschien ‘${near}’` : ''}.\n`);
    return 2;
  }
  io.out(text);
  return 0;
}

async function exportFile(args: readonly string[], io: Io): Promise<number | string> {
  const options = parseOptions(args, { format: { type: 'string' } });
  if (typeof options === 'string') return options;
  if (options.values.format !== 'json') return '--format is voorlopig ‘json’.';
  const [file, ...others] = options.paths;
  if (file === undefined || others.length > 0) return 'Noem precies één bestand.';
  const found = await read(file, io);
  if (!found) return 2;
  io.out(`${JSON.stringify(reportJson(readReport(found.text)), null, 2)}\n`);
  return 0;
}

async function runServer(args: readonly string[], io: Io): Promise<string | undefined> {
  if (args.length !== 1 || args[0] !== '--stdio') return 'De taalserver kent alleen ‘--stdio’.';
  await io.startServer();
  return undefined;
}
