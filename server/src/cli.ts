/** `rapportage check|fix|explain|export|import|lsp`: the editor's core. Files are behind `Io`, so tests need none. */
import { checkFiles } from './cli/check.ts';
import { exportFiles } from './cli/export.ts';
import { fixFiles } from './cli/fix.ts';
import { importFile } from './cli/import.ts';
import type { Io } from './cli/io.ts';
import { nearest } from './report/dutch/spelling.ts';
import { allRules, explain } from './rules/explain.ts';

const USAGE = `Gebruik:
  rapportage check [--format text|json] [--max-severity error|warning|information|hint] BESTANDEN OF MAPPEN…
  rapportage fix [--dry-run] BESTANDEN OF MAPPEN…
  rapportage explain CODE
  rapportage export --format pdf|html|docx|png|json [--part all|card|report] [--out MAP] [--stijlblad BESTAND]
                    [--forceer] [--overschrijf] [--browser PAD] [--json-version 1|2] BESTANDEN OF MAPPEN…
  rapportage import BESTAND.docx [--soort SOORT] [--out BESTAND.rapportage.md]
  rapportage lsp --stdio
  rapportage --version

Een patroon als *.rapportage.md of **/*.rapportage.md mag ook, met en zonder aanhalingstekens.

check    controleert rapportages, elk ook naast de andere van zijn map;
         0: geen bevinding van dit gewicht, 1: wel, 2: niet gelukt
fix      herstelt wat veilig kan; met --dry-run wordt alleen gezegd wat
explain  legt een regel uit
export   maakt er PDF, HTML, Word, een afbeelding of JSON van, naast de rapportage of in --out;
         1: de status is definitief maar er zijn nog fouten (--forceer exporteert toch), 2: niet gelukt
import   maakt van een Word-document een rapportage, en zegt wat herkend is; zonder --soort is de soort die van de koppen
lsp      start de taalserver voor een editor
`;

/** The exit code: 0 fine, 1 findings that count, 2 something could not be done; undefined where the server runs on. */
export async function cli([command, ...args]: readonly string[], io: Io): Promise<number | undefined> {
  const before = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if ([command, ...before].some((one) => one === '--help' || one === '-h') || command === 'help') {
    io.out(USAGE);
    return 0;
  }
  if (command === '--version' || command === '-v' || command === 'version') {
    io.out(`rapportage ${await io.version()}\n`);
    return 0;
  }
  const run = command === undefined ? undefined : COMMANDS.get(command);
  const result = run ? await run(args, io) : noCommand(command);
  if (typeof result !== 'string') return result;
  io.error(`${result}\n\n${USAGE}`);
  return 2;
}

function noCommand(command: string | undefined): string {
  if (command === undefined) return 'Zeg wat er moet gebeuren.';
  const near = nearest(command, [...COMMANDS.keys()], 0.5);
  return `‘${command}’ is geen opdracht${near ? `; bedoeld is misschien ‘${near}’` : ''}.`;
}

/** Gives its exit code, or a Dutch sentence that says what is wrong with the call. */
type Command = (args: readonly string[], io: Io) => Promise<number | string | undefined>;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['check', checkFiles],
  ['fix', fixFiles],
  ['explain', explainCode],
  ['export', exportFiles],
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

async function runServer(args: readonly string[], io: Io): Promise<string | undefined> {
  if (args.length !== 1 || args[0] !== '--stdio') return 'De taalserver kent alleen ‘--stdio’.';
  await io.startServer();
  return undefined;
}
