// The server as an editor starts it, with one report open to type letters in.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { root } from '../npm-cache.mjs';

// As the client starts it (client/src/node.ts).
const lean = ['--max-semi-space-size=4', '--heap-growing-percent=80'];
export const uri = 'file:///bench.rapportage.md';

/** The capabilities of an editor that has all that any feature of the server depends on. */
const capabilities = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true } },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    foldingRange: { lineFoldingOnly: true },
    rename: { prepareSupport: true },
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
    inlayHint: { dynamicRegistration: false },
    codeLens: { dynamicRegistration: false },
  },
  workspace: {
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
    symbol: {},
    codeLens: { refreshSupport: false },
    inlayHint: { refreshSupport: false },
    semanticTokens: { refreshSupport: false },
  },
};

/** What our own client passes, so that the server offers all that the client uses. */
const initializationOptions = { regels: 'file:///regels.md', plaatsen: true };

/** Opens the report; `startup`: milliseconds from the start of the process to its first findings. */
export async function openReport(text) {
  const started = performance.now();
  const child = spawn(process.execPath, [...lean, join(root, 'dist', 'server', 'node.cjs'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = [];
  connection.onNotification('textDocument/publishDiagnostics', (params) => waiting.shift()?.(params));
  connection.listen();
  const findings = () => new Promise((resolve) => waiting.push(resolve));
  const initialized = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  const first = findings();
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'rapportage', version: 1, text },
  });
  await first;
  const startup = performance.now() - started;
  const lines = text.split('\n');
  // The first quote in the second half.
  const line = lines.findIndex((candidate, index) => index > lines.length / 2 && candidate.startsWith('> '));
  let keys = 0;

  return {
    connection,
    startup,
    capabilities: initialized.capabilities,
    /** The 0-based line that is typed in. */
    line,
    /** Types a letter; resolves with the milliseconds until its findings. */
    async type() {
      const position = { line, character: 10 + keys };
      const answered = findings();
      const before = performance.now();
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: keys + 2 },
        contentChanges: [{ range: { start: position, end: position }, text: 'abcdefghij '[keys % 11] }],
      });
      keys++;
      await answered;
      return performance.now() - before;
    },
    /** In megabytes; NaN where the system does not say. */
    memory() {
      const status = `/proc/${child.pid}/status`;
      return existsSync(status) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024 : Number.NaN;
    },
    async close() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}
