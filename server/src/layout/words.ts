/** What the card shows differently from the file: the marks of a quote, and an attribution without parentheses. */
import { innerMarks } from '../report/dutch/inner-marks.ts';
import { HOUSE, innerPair } from '../report/quotes/quote-marks.ts';

/** In characters: a longer quote is set smaller, or it would fill the page. */
export const LONG_QUOTE = 170;

/** Our own ‘…’, unless the words themselves hold such marks: then the other pair, to tell them apart. */
export function marksFor(words: string): readonly [string, string] {
  return words.includes('‘') || innerMarks(words).pairs.some(({ open }) => open.style === 'single')
    ? innerPair('single')
    : HOUSE;
}

/** The range of an attribution without its parentheses. */
export function withoutParentheses(
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
): { readonly start: number; readonly end: number } {
  return { start: text[start] === '(' ? start + 1 : start, end: text[end - 1] === ')' ? end - 1 : end };
}
