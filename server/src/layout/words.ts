/** The words of the card that do not stand in the file as they are shown: marks, labels, what is still missing. */
import { innerMarks } from '../report/dutch/inner-marks.ts';
import { HOUSE, innerPair } from '../report/quotes/quote-marks.ts';

/** From here on a quote is set smaller: it would fill the page. */
export const LONG_QUOTE = 170;

/** The house's own ‘…’, unless the words hold such marks themselves: then the other pair, so that the two can be told apart. */
export function marksFor(words: string): readonly [string, string] {
  return words.includes('‘') || innerMarks(words).pairs.some(({ open }) => open.style === 'single')
    ? innerPair('single')
    : HOUSE;
}

/** An attribution as it is shown: without its parentheses. */
export function withoutParentheses(
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
): { readonly start: number; readonly end: number } {
  return { start: text[start] === '(' ? start + 1 : start, end: text[end - 1] === ')' ? end - 1 : end };
}
