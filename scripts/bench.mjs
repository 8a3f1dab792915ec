// The benchmark, over the real protocol: a spawned server on stdio, and for the preview the real VS Code in a browser.
// `npm run bench`, or `npm run bench -- keys|requests|cli|export|preview` for a part; run `npm run build` first.
// It is a benchmark, never a timed test: it prints figures beside their targets and judges nothing.
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hundredReports } from './bench/cli.mjs';
import { measureExports } from './bench/exports.mjs';
import { typeKeys } from './bench/keys.mjs';
import { startPreviews } from './bench/preview.mjs';
import { enlarge, largestReport, percentiles, row } from './bench/reports.mjs';
import { measureRequests } from './bench/requests.mjs';
import { findBrowser } from './browser.mjs';
import { root } from './npm-cache.mjs';

const { file, report } = largestReport();
const parts = process.argv.slice(2);
const asked = (part) => parts.length === 0 || parts.includes(part);

console.log(`${relative(root, file)}, ${(report.length / 1024).toFixed(0)} KB; Node ${process.version}\n`);
if (asked('keys')) await keys();
if (asked('requests')) await requests();
if (asked('cli'))
  row('100 reports checked cold by the command line', `${(await hundredReports()).toFixed(0)} ms`, '< 2000 ms');
if (asked('export')) await exports();
if (asked('preview')) await previews();

async function keys() {
  row('', 'p50 / p95', 'target');
  const one = await typeKeys(report, 220);
  row('key → findings, a published report', percentiles(one.times), '3 / 5 ms');
  row('key → findings, ten times the size', percentiles((await typeKeys(enlarge(report, 10), 120)).times), '30 ms');
  row(
    'key → findings, a hundred times the size',
    percentiles((await typeKeys(enlarge(report, 100), 40)).times),
    '300 ms',
  );
  row('memory after 220 edits', `${one.memory.toFixed(0)} MB`, '< 90 MB');
  const starts = [];
  for (let run = 0; run < 7; run++) starts.push((await typeKeys(report, 1)).startup);
  row('start → first findings (median of 7)', `${starts.sort((a, b) => a - b)[3].toFixed(0)} ms`, '< 150 ms');
  const vsix = readdirSync(root).find((name) => name.endsWith('.vsix'));
  row('.vsix', vsix ? `${(statSync(join(root, vsix)).size / 1024).toFixed(0)} KB` : 'npm run package', '< 1500 KB');
  console.log('');
}

async function requests() {
  row('request, each after a key', 'p50 / p95', 'ten times the size', 'target p95 < 15 ms');
  const [one, ten] = [await measureRequests(report, 80), await measureRequests(enlarge(report, 10), 30)];
  for (const { name, times, note } of one.measured) {
    const larger = ten.measured.find((other) => other.name === name);
    row(name, note ?? percentiles(times), larger?.times ? percentiles(larger.times) : '');
  }
  for (const name of one.unknown) row(name, 'not measured: the benchmark does not know this request yet', '');
  console.log('');
}

async function exports() {
  row('\nexport, card and report', 'p50 / p95', 'ten times the size');
  const [one, ten] = [
    await measureExports(report, findBrowser()),
    await measureExports(enlarge(report, 10), findBrowser()),
  ];
  const size = (bytes) => `${(bytes / 1024).toFixed(0)} KB`;
  for (const [index, { format, times, note, size: bytes }] of one.entries()) {
    const larger = ten[index];
    const what = note
      ? format.toUpperCase()
      : `${format.toUpperCase()}, ${size(bytes)}; ten times: ${size(larger.size)}`;
    row(what, note ?? percentiles(times), larger.times ? percentiles(larger.times) : '');
  }
  if (one.some(({ note }) => note))
    console.log('PDF and PNG are printed by Edge, Chrome or Chromium: install one, or set CHROME_PATH.');
}

async function previews() {
  row('\nkey → picture in VS Code', 'p50 / p95', 'target p95');
  const vscode = await startPreviews().catch((error) => error);
  if (!vscode || vscode instanceof Error) {
    const why = vscode
      ? `VS Code cannot be had here: ${vscode.message}`
      : 'there is no browser; install Edge, Chrome or Chromium, or set CHROME_PATH';
    console.log(`Not measured: ${why}.`);
    return;
  }
  for (const [name, text] of [
    ['a published report', report],
    ['ten times the size', enlarge(report, 10)],
  ]) {
    for (const [part, shown] of [
      ['kaart', 'card'],
      ['rapport', 'report'],
    ])
      row(`${shown} of ${name}`, percentiles(await vscode.measure(text, part)), '100 ms');
  }
  await vscode.stop();
}
