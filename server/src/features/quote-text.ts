/** A quote as text: a new one, or the selection made into one, with the marks that the file uses. */
import type { Report } from '../report/model.ts';
import type { Range } from '../report/text.ts';
import type { Edit } from '../rules/rule.ts';

const HOUSE: readonly [string, string] = ['‘', '’'];
const PAIRS: Readonly<Record<string, string>> = { '‘': '’', '“': '”', "'": "'", '"': '"', '„': '”', '«': '»' };

/** The template's quote, in this file's marks. */
export function quoteText(report: Report): string {
  const [open, close] = marksOf(report);
  return report.template.quote.snippet.join('\n').replace('‘', open).replace('’', close);
}

/** The outer marks of the file's quotes: the pair that most of them have, the house style where there are none. */
function marksOf({ quotes }: Report): readonly [string, string] {
  const counts = new Map<string, number>();
  for (const { opening } of quotes) if (opening) counts.set(opening.value, (counts.get(opening.value) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && PAIRS[most[0]] ? [most[0], PAIRS[most[0]] ?? ''] : HOUSE;
}

/** The selected words as a quote with an empty source, set apart by blank lines. Bullets, `>` and marks around them are not doubled. */
export function wrapInQuote(report: Report, selection: Range): Edit {
  const { text } = report;
  const selected = text.slice(selection.start, selection.end);
  const lead = selected.length - selected.trimStart().length;
  const range = { start: selection.start + lead, end: selection.start + lead + selected.trim().length };
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  const prefix = /^[ \t]*(?:>[ \t]?|[-*+][ \t]+)+$/.test(text.slice(lineStart, range.start)) ? lineStart : range.start;
  const [open, close] = marksOf(report);
  const words = bare(text.slice(prefix, range.end));
  const source = report.template.quote.snippet.join('\n').replace(/^.*?’ /, '');
  const lines = `${open}${words}${close} ${source}`.split('\n').map((line) => (line === '' ? '>' : `> ${line}`));
  const before = text.slice(0, prefix);
  const after = text.slice(range.end);
  const lead0 = before.trim() === '' || /\n\s*\n[ \t]*$/.test(before) ? '' : '\n\n';
  const trail = after.trim() === '' || /^[ \t]*\r?\n\s*\r?\n/.test(after) ? '' : '\n\n';
  return { range: { start: prefix, end: range.end }, text: `${lead0}${lines.join('\n')}${trail}` };
}

/** Without `> ` and bullets at the start of lines and without marks at both ends. */
function bare(selected: string): string {
  const lines = selected.replaceAll('\r\n', '\n').split('\n');
  const text = lines
    .map((line) => line.replace(/^[ \t]*(?:>[ \t]?|[-*+][ \t]+)*/, ''))
    .join('\n')
    .trim();
  return /^[‘“'"„«][\s\S]*[’”'"»]$/.test(text) ? text.slice(1, -1) : text;
}
