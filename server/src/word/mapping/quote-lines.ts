/** Finds quotes among the paragraphs of a foreign document, with the reader of quotes itself, so that the two agree. */
import { beginsWithMark } from '../../report/dutch/marks.ts';
import type { Quote } from '../../report/model.ts';
import { readQuote } from '../../report/quotes/quotes.ts';
import type { Prose } from '../../report/text/text.ts';
import { plain, type Run, textRun } from '../blocks.ts';
import { isAll } from '../reading/clean-runs.ts';

type Lines = readonly (readonly Run[])[];

/** The quote that `lines` begins with, and how many lines it took. `styled`: the first line has a style for quotes. */
export function quoteAt(
  lines: Lines,
  styled: boolean,
): { readonly paragraphs: Lines; readonly taken: number } | undefined {
  const [first, next] = lines;
  if (!first) return undefined;
  const whole = readLines([first]);
  if (isComplete(whole)) return { paragraphs: [roman(first)], taken: 1 };
  const closed = whole.opening !== undefined && whole.closing !== undefined && endsQuote(whole, plain(first));
  if (next && (closed || styled)) {
    const below = sourceLine(plain(next));
    if (below !== undefined) return { paragraphs: [[...roman(first), textRun(` ${below}`)]], taken: 2 };
  }
  if (closed) return { paragraphs: [roman(first)], taken: 1 };
  const longer = whole.opening !== undefined && whole.closing === undefined ? runsOn(lines) : undefined;
  return longer ?? (styled ? { paragraphs: [roman(first)], taken: 1 } : undefined);
}

/** A quote of several paragraphs that ends with a mark and a source. */
function runsOn(lines: Lines): { readonly paragraphs: Lines; readonly taken: number } | undefined {
  for (let taken = 2; taken <= Math.min(MOST, lines.length); taken++) {
    const some = lines.slice(0, taken);
    const last = plain(some.at(-1) ?? []);
    if (isComplete(readLines(some))) return { paragraphs: some.map(roman), taken };
    if (last === '' || beginsWithMark(last)) return undefined;
  }
  return undefined;
}

const MOST = 6;

/** Whether it has words and a source. Where a mark is missing, there must be no doubt about the source. */
function isComplete({ opening, closing, attribution, dialoog, rol, flaws }: Quote): boolean {
  if (!attribution || flaws.includes('bron-ontbreekt')) return false;
  const certain = dialoog !== undefined || HOST.test(rol?.value ?? '');
  return opening !== undefined && closing !== undefined
    ? true
    : certain && (opening !== undefined || closing !== undefined);
}

const HOST = /^(?:wethouder|burgemeester)\b/i;

/** Whether nothing follows the closing mark: else these are words that begin with a quoted one. */
function endsQuote({ closing }: Quote, text: string): boolean {
  return closing !== undefined && closing.range.end >= text.trimEnd().length - 1 && text.trim().includes(' ');
}

/** `(student, dialoog 2)` or `– student, dialoog 2` on a line of its own. */
function sourceLine(text: string): string | undefined {
  if (/^\([^()]{2,80}\)\.?$/.test(text)) return text;
  const dashed = /^[-–—]\s*([^.?!:]{2,80})$/.exec(text)?.[1];
  return dashed && (/dialoog \d/i.test(dashed) || HOST.test(dashed)) ? `(${dashed.trim()})` : undefined;
}

function readLines(lines: Lines): Quote {
  const prose = lines.map((runs): Prose => {
    const text = plain(runs);
    const range = { start: 0, end: text.length };
    return { range, plain: text, runs: [{ start: 0, at: 0, length: text.length, strong: false, emphasis: false }] };
  });
  return readQuote({ start: 0, end: prose.at(-1)?.range.end ?? 0 }, prose, false);
}

/** Italics over a whole quote are only its looks, so they go. */
function roman(runs: readonly Run[]): readonly Run[] {
  return isAll(runs, 'italic') ? runs.map((run) => ({ ...run, italic: false })) : runs;
}
