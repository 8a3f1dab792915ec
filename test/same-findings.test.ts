/** The editor and the command line report the same findings for the same file. */
import assert from 'node:assert/strict';
import { noPrinter } from '../export/make-file.ts';
import { cli } from '../server/src/cli.ts';
import { startEditor } from './helpers/editor.ts';
import { examples, published } from './helpers/reports.ts';

/** What both report about a finding; lines and columns are 0-based. */
interface Said {
  readonly code: unknown;
  readonly severity: unknown;
  readonly message: unknown;
  readonly line: number;
  readonly character: number;
  readonly related: readonly string[];
}

const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

async function onCommandLine(text: string): Promise<Said[]> {
  let out = '';
  await cli(['check', '--format', 'json', 'een.rapportage.md'], {
    readFile: async () => Buffer.from(text),
    writeFile: async () => undefined,
    listFolder: async () => undefined,
    matching: async () => undefined,
    version: async () => '1.2.3',
    namesBeside: async () => [],
    out: (printed) => {
      out += printed;
    },
    error: (printed) => assert.fail(printed),
    startServer: async () => undefined,
    media: async () => assert.fail(),
    printer: () => noPrinter,
    signal: new AbortController().signal,
  });
  const [file] = (
    JSON.parse(out) as {
      files: {
        findings: (Omit<Said, 'character' | 'related'> & {
          column: number;
          related: { message: string; line: number }[];
        })[];
      }[];
    }
  ).files;
  return (file?.findings ?? []).map(({ code, severity, message, line, column, related }) => ({
    code,
    severity,
    message,
    line: line - 1,
    character: column - 1,
    related: related.map((place) => `${place.line - 1} ${place.message}`),
  }));
}

async function inEditor(text: string): Promise<Said[]> {
  const editor = await startEditor();
  const { diagnostics } = await editor.open(text);
  await editor.stop();
  return diagnostics.map(({ code, severity, message, range, relatedInformation = [] }) => ({
    code,
    severity: SEVERITIES[severity ?? 0],
    message,
    line: range.start.line,
    character: range.start.character,
    related: relatedInformation.map((place) => `${place.location.range.start.line} ${place.message}`),
  }));
}

describe('the editor and the command line', () => {
  for (const { name, text } of [...examples, ...published]) {
    it(`say the same of ${name}`, async () => assert.deepEqual(await inEditor(text), await onCommandLine(text)));
    it(`say the same of ${name} with Windows line breaks`, async () => {
      const crlf = text.replaceAll('\n', '\r\n');
      assert.deepEqual(await inEditor(crlf), await onCommandLine(crlf));
    });
  }
});
