/** Whether edits leave every word and number as it was, as a change of style must. For *Alles herstellen*. */
import type { Edit } from '../report/text/edits.ts';
import { bareLetters } from './privacy/bare-letters.ts';

/** A number with what holds it together: `1.000`, `2,5`, `12:30`, `40-50`. */
const NUMBER = /\d+(?:[.,:/–-]+\d+)*/g;
const DIGIT = /\d/;

/** Asterisks and underscores that make bold or italics; a bullet or a line of asterisks touches no word. */
const INLINE = /(?<=[^\s*_])[*_]+|[*_]+(?=[^\s*_])/g;
/** Private-use characters: around a number, and for an asterisk. */
const [BEGIN, END, STAR] = ['\ue000', '\ue001', '\ue002'];
const REST = /[^a-z\ue000-\ue002]+/g;
const APART = /\ue000[^\ue001]*\ue001|[^\ue000]+/g;

/**
 * The letters of a text without case, accents, spaces and punctuation, with each number apart, and where bold begins
 * and ends: equal for two texts that say the same.
 */
export function wordsOf(text: string): string {
  const bare = bareLetters(text.includes('&') ? text.replace(REFERENCE, characterOf) : text)
    .text.toLowerCase()
    .replace(/[\ue000-\ue002]/g, '')
    .replace(/&/g, 'en')
    .replace(INLINE, (marks) => STAR.repeat(marks.length));
  if (!DIGIT.test(bare)) return bare.replace(REST, '');
  const apart = bare.replace(NUMBER, (number) => `${BEGIN}${number}${END}`);
  return apart.replace(APART, (piece) => (piece.startsWith(BEGIN) ? piece : piece.replace(REST, '')));
}

const REFERENCE =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash)|[a-z]\w{1,30});/gi;

/** The letter that a character reference stands for; most others are a mark or a space. */
function characterOf(_whole: string, decimal?: string, hexadecimal?: string, letter?: string): string {
  if (!decimal && !hexadecimal) return letter ?? '';
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** A word or number is not cut off between two of these. */
const JOINED = /[\p{L}\p{N}\p{M}.,:/–&#;-]/u;
const LONGEST = 200;

/** Whether these edits of `source` change no word or number; each is compared within the words around it. */
export function keepsWords(source: string, edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort((one, other) => one.range.start - other.range.start);
  let from = 0;
  while (from < sorted.length) {
    const start = wordStart(source, sorted[from]?.range.start ?? 0);
    let end = start;
    let at = start;
    let after = '';
    let next = from;
    for (; next < sorted.length; next++) {
      const { range, text } = sorted[next] as Edit;
      if (next > from && range.start > end) break;
      after += source.slice(at, range.start) + text;
      at = range.end;
      end = wordEnd(source, range.end);
    }
    if (wordsOf(source.slice(start, end)) !== wordsOf(after + source.slice(at, end))) return false;
    from = next;
  }
  return true;
}

function wordStart(text: string, at: number): number {
  const least = Math.max(0, at - LONGEST);
  let start = at;
  while (start > least && JOINED.test(text[start - 1] ?? '')) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  const most = Math.min(text.length, at + LONGEST);
  let end = at;
  while (end < most && JOINED.test(text[end] ?? '')) end++;
  return end;
}
