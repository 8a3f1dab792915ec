/** A quote as text: a new one, or one made of the selection, with the marks that the file uses. */
import { innerMarks } from '../../report/dutch/inner-marks.ts';
import { isMark, markStyle } from '../../report/dutch/marks.ts';
import type { Quote, Report } from '../../report/model.ts';
import { allSections } from '../../report/places.ts';
import { HOUSE, innerPair, usualPair } from '../../report/quotes/quote-marks.ts';
import { readReport } from '../../report/read-report.ts';
import type { Edit } from '../../report/text/edits.ts';
import { overlaps, type Range } from '../../report/text/text.ts';
import { lineStart } from '../cursor.ts';

/** A text of the template with its quotes in this file's marks. */
export function inMarksOf(report: Report, text: string): string {
  const [open, close] = marksOf(report);
  return text.replace(
    /(?<=^[>-] )‘(<[^’]*)’|‘(<citaat>[^’]*)’/gm,
    (_, point, quote) => `${open}${point ?? quote}${close}`,
  );
}

/** The outer marks of the file's quotes: the pair that most of them have, or the house style if there are none. */
function marksOf({ quotes }: Report): readonly [string, string] {
  return usualPair(quotes.filter(({ unmarked }) => !unmarked)) ?? HOUSE;
}

/** Why a selection cannot be the words of one quote; empty if it can. */
export function wrapReason(report: Report, selection: Range): string {
  const range = selectedRange(report.text, selection);
  const headings = [
    ...report.titles,
    ...allSections(report).map(({ heading }) => heading),
    ...report.kaders.flatMap(({ title }) => title ?? []),
  ];
  const fences = [
    ...report.kaders.flatMap(({ open, close }) => [open, ...(close ? [close] : [])]),
    ...report.strayFences,
  ];
  if ([...headings.map((heading) => heading.range), ...fences].some((line) => overlaps(line, range)))
    return 'Selecteer alleen de woorden van één citaat, zonder kop of kader.';
  const quotes = report.quotes.filter((quote) => overlaps(quote.range, range));
  const [quote] = quotes;
  if (quotes.length > 1) return 'In de selectie staan meer citaten; selecteer de woorden van één citaat.';
  if (!quote) return '';
  const whole = range.start <= quote.range.start && quote.range.end <= range.end;
  return whole && (quote.flaws.length > 0 || quote.bullet || quote.unmarked) ? '' : 'Dit is al een citaat.';
}

/** The selected words as a quote between blank lines, with its own source or one to fill in. Marks are not doubled. */
export function wrapInQuote(report: Report, selection: Range): Edit {
  const { text } = report;
  const range = selectedRange(text, selection);
  const before = text.slice(0, range.start).trimEnd();
  const behind = /^(?:\s*\n|[ \t]+)?/.exec(text.slice(range.end))?.[0].length ?? 0;
  const words = bare(text.slice(range.start, range.end));
  const lines = quoteOf(words, report)
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`));
  const end = range.end + behind;
  return {
    range: { start: before.length, end },
    text: `${before === '' ? '' : '\n\n'}${lines.join('\n')}${end === text.length ? '\n' : '\n\n'}`,
  };
}

/** The selection without blanks at its ends, but with the bullet or `>` before it or the quotation marks around it. */
function selectedRange(text: string, { start, end }: Range): Range {
  const selected = text.slice(start, end);
  const from = start + selected.length - selected.trimStart().length;
  const to = from + selected.trim().length;
  const [open, close] = [text[from - 1] ?? '', text[to] ?? ''];
  if (isMark(open) && isMark(close) && markStyle(open) === markStyle(close)) return { start: from - 1, end: to + 1 };
  const line = lineStart(text, from);
  return { start: LIST_OR_QUOTE.test(text.slice(line, from)) ? line : from, end: to };
}

const LIST_OR_QUOTE = /^[ \t]*(?:>[ \t]?|(?:[-*+]|\d{1,3}[.)])[ \t]+)+$/;

/** Without `> ` and bullets at the start of lines. */
function bare(selected: string): string {
  const lines = selected.replaceAll('\r\n', '\n').split('\n');
  return lines
    .map((line) => line.replace(/^[ \t]*(?:>[ \t]?|(?:[-*+]|\d{1,3}[.)])[ \t]+)*/, '').trimEnd())
    .join('\n')
    .trim();
}

/** The words in the file's marks, with the source that follows them, or a source to fill in. */
function quoteOf(selected: string, report: Report): string {
  const [open, close] = marksOf(report);
  const source = report.template.quote.snippet.join('\n').replace(/^.*?’ /, '');
  const read = readAsQuote(selected);
  const said = read
    ? `(${[read.quote.rol?.value, read.quote.dialoog ? `dialoog ${read.quote.dialoog.value}` : undefined].filter((part) => part !== undefined).join(', ')})`
    : source;
  return `${open}${otherInside(withoutMarks(read?.words ?? selected), open)}${close} ${said}`;
}

/** The selection read as a quote, if it ends in what can only be a source. */
function readAsQuote(selected: string): { quote: Quote; words: string } | undefined {
  const lines = selected.split('\n').map((line) => `> ${line}`);
  const { text, quotes } = readReport(`# .\n\n## .\n\n${lines.join('\n')}\n`);
  const [quote] = quotes;
  if (!quote?.attribution || !(quote.dialoog || (quote.closing && quote.rol))) return undefined;
  const words = text
    .slice(text.indexOf('> ') + 2, quote.attribution.start)
    .replaceAll('\n> ', '\n')
    .trim();
  return { quote, words };
}

/** Without a pair of marks around the whole; the outer marks of two quotations are not such a pair. */
function withoutMarks(words: string): string {
  const around = innerMarks(words).pairs.find(
    ({ open, close }) => open.at === 0 && close.at + close.signs.length === words.length,
  );
  return around ? words.slice(around.open.signs.length, around.close.at).trim() : words;
}

/** Quotations inside the quote get the other pair (format.md §4). */
function otherInside(words: string, outer: string): string {
  const style = markStyle(outer);
  const [open, close] = innerPair(style);
  const characters = words.split('');
  for (const pair of innerMarks(words).pairs) {
    if (pair.open.style !== style) continue;
    for (const [mark, text] of [[pair.open, open] as const, [pair.close, close] as const])
      characters.fill('', mark.at, mark.at + mark.signs.length)[mark.at] = text;
  }
  return characters.join('');
}
