// The benchmark, over the real protocol: a spawned server on stdio, keystroke → findings. `npm run bench`.
// A benchmark, never a timed test: it prints figures beside their targets and judges nothing.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { enlarge, largestReport, percentiles, row } from './bench/reports.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = `${root}dist/server/node.cjs`;
// As the client starts it (client/src/node.ts).
const lean = ['--max-semi-space-size=4', '--heap-growing-percent=80'];
const { file, report } = largestReport();

async function connect() {
  const started = performance.now();
  const child = spawn(process.execPath, [...lean, server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const waiting = [];
  connection.onNotification('textDocument/publishDiagnostics', (params) => waiting.shift()?.(params));
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  return { child, connection, started, findings: () => new Promise((resolve) => waiting.push(resolve)) };
}

/** Types letters in the middle of a chapter, one message each, and waits for the findings of each. */
async function type(text, keys) {
  const { child, connection, started, findings } = await connect();
  const uri = 'file:///bench.rapportage.md';
  const first = findings();
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'rapportage', version: 1, text } });
  await first;
  const startup = performance.now() - started;
  const lines = text.split('\n');
  const line = lines.findIndex((candidate, index) => index > lines.length / 2 && candidate.startsWith('> '));
  const times = [];
  for (let key = 0; key < keys; key++) {
    const position = { line, character: 10 + key };
    const answered = findings();
    const before = performance.now();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: key + 2 },
      contentChanges: [{ range: { start: position, end: position }, text: 'abcdefghij '[key % 11] }],
    });
    await answered;
    times.push(performance.now() - before);
  }
  const memory = existsSync(`/proc/${child.pid}/status`)
    ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
    : Number.NaN;
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  return { startup, times: times.slice(Math.min(20, keys / 4)), memory };
}

console.log(`${file.slice(root.length)}, ${(report.length / 1024).toFixed(0)} KB; Node ${process.version}\n`);
row('', 'p50 / p95', 'target');
const one = await type(report, 220);
row('key → findings, a published report', percentiles(one.times), '3 / 5 ms');
const ten = await type(enlarge(report, 10), 120);
row('key → findings, ten times the size', percentiles(ten.times), '30 ms');
const hundred = await type(enlarge(report, 100), 40);
row('key → findings, a hundred times the size', percentiles(hundred.times), '300 ms');
row('memory after 220 edits', `${one.memory.toFixed(0)} MB`, '< 90 MB');
const starts = [];
for (let run = 0; run < 7; run++) starts.push((await type(report, 1)).startup);
row('start → first findings (median of 7)', `${starts.sort((a, b) => a - b)[3].toFixed(0)} ms`, '< 150 ms');
const vsix = readdirSync(root).find((name) => name.endsWith('.vsix'));
row('.vsix', vsix ? `${(statSync(root + vsix).size / 1024).toFixed(0)} KB` : 'npm run package', '< 1500 KB');
