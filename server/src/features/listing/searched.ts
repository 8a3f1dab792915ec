/** Finds words in a text, whatever their case and accents, and shows the part of the text where they are. */
import { fold, foldedText } from '../../report/dutch/spelling.ts';

/** What fits on a line of a list. */
const LONGEST = 120;
/** What is visible in a narrow side bar; a word found further on is brought forward. */
const IN_SIGHT = 24;
/** How much is shown before the first word that was found. */
const BEFORE = 12;

export function wordsToFind(filter: string): readonly string[] {
  return foldedText(filter)
    .split(' ')
    .filter((word) => word !== '');
}

/** One line of the text with the places of the words in it; `…` where something was left out. */
export function excerpt(text: string, terms: readonly string[]): { label: string; marks: [number, number][] } {
  const places = placesOf(text, terms);
  const first = places[0]?.[0] ?? 0;
  const start = first > IN_SIGHT ? wordStart(text, first - BEFORE) : 0;
  const end = wholeUntil(text, start + LONGEST);
  const before = start > 0 ? '…' : '';
  const shift = before.length - start;
  return {
    label: `${before}${text.slice(start, end).trimEnd()}${end < text.length ? '…' : ''}`,
    marks: places.filter(([from, to]) => from >= start && to <= end).map(([from, to]) => [from + shift, to + shift]),
  };
}

function placesOf(text: string, terms: readonly string[]): [number, number][] {
  if (terms.length === 0) return [];
  const folded = fold(text);
  const places = terms.flatMap((term) => {
    const found: [number, number][] = [];
    for (let at = folded.text.indexOf(term); at !== -1; at = folded.text.indexOf(term, at + term.length)) {
      found.push([folded.at[at] ?? 0, (folded.at[at + term.length - 1] ?? 0) + 1]);
    }
    return found;
  });
  return places.sort((one, other) => one[0] - other[0]);
}

function wordStart(text: string, near: number): number {
  const space = text.lastIndexOf(' ', near);
  return space === -1 || near - space > BEFORE ? wholeUntil(text, near) : space + 1;
}

/** Never half of an emoji. */
function wholeUntil(text: string, end: number): number {
  return /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end - 1 : Math.min(end, text.length);
}
