// What the benchmarks share: the report that they type in, larger versions of it, and how a figure is printed.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../npm-cache.mjs';

/** The published reports, or the examples where those are absent; the largest first. */
export function reportFiles() {
  const published = join(root, '..', 'shared', 'reports');
  const source = existsSync(published) ? published : join(root, 'examples');
  return readdirSync(source)
    .filter((name) => name.endsWith('.rapportage.md'))
    .map((name) => join(source, name))
    .sort((one, other) => statSync(other).size - statSync(one).size);
}

export function largestReport() {
  const [file] = reportFiles();
  return { file, report: readFileSync(file, 'utf8') };
}

/** The report with every chapter's topics and quotes repeated `times`: one larger report, not several in a row. */
export function enlarge(text, times) {
  const chapter = /^(?:##|###) (?:Knelverhalen|Kiemverhalen|2\.|3\.|4\.)[^\n]*\n(?=[\s\S])/gm;
  const partTwo = text.indexOf('\n# ', text.indexOf('\n# ') + 1);
  const head = text.slice(0, partTwo);
  const body = text.slice(partTwo);
  const pieces = body.split(/(?=^#{2,3} )/m);
  const larger = pieces.map((piece) =>
    piece.match(chapter)
      ? `${piece.trimEnd()}\n\n${`${piece.slice(piece.indexOf('\n') + 1).trim()}\n\n`.repeat(times - 1)}`
      : piece,
  );
  const grown = head + larger.join('');
  const missing = text.length * times - grown.length;
  return missing > 0
    ? `${grown.trimEnd()}\n\n${'Een alinea met gewone tekst die het rapport langer maakt, zonder cijfers of citaten.\n\n'.repeat(Math.ceil(missing / 86))}`
    : grown;
}

/** `p50 / p95 ms` of times in milliseconds. */
export function percentiles(times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1);
  return `${at(0.5)} / ${at(0.95)} ms`;
}

export function row(what, figure, ...more) {
  console.log(`${what.padEnd(52)} ${figure.padStart(18)}   ${more.map((one) => one.padEnd(20)).join(' ')}`.trimEnd());
}
