/** What is still to be filled in: `<aantal>` as a snippet left it, and what is half filled in, as `<Emmen>` or `12> mensen`. */
import { closedIn, isElement } from './markdown/html-tags.ts';
import { placeholdersOf, type Template } from './template.ts';
import type { Range } from './text/text.ts';

/** In reading order. An address or HTML between angle brackets is not a placeholder. */
export function placeholdersIn(text: string, template: Template): readonly Range[] {
  if (!text.includes('<') && !text.includes('>')) return [];
  const known = placeholdersOf(template);
  let names: ReadonlySet<string> | undefined;
  const closed = () => {
    names ??= closedIn(text);
    return names;
  };
  const found: Range[] = [];
  for (let start = text.indexOf('<'); start !== -1; start = text.indexOf('<', start + 1)) {
    const near = text.slice(start, start + LONGEST);
    const inside = /^<([^<>\r\n]*)/.exec(near)?.[1] ?? '';
    const isClosed = near[inside.length + 1] === '>';
    const end = start + inside.length + 2;
    if (isClosed && known.has(near.slice(0, end - start))) found.push({ start, end });
    else if (isJoined(text[start - 1])) continue;
    else if (isClosed && isFilled(inside, closed)) found.push({ start, end });
    else if (!isClosed) {
      // Only half of it is left, around a word. `<4` may be a number that something is less than.
      const word = /^\p{L}[\p{L}\p{N}]*(?!:\/\/|[:@.][\p{L}\p{N}]|[\p{L}\p{N}])/u.exec(inside)?.[0];
      if (word !== undefined && isFilled(word, closed)) found.push({ start, end: start + 1 + word.length });
    }
  }
  found.push(...loneClosings(text));
  return found.sort((one, other) => one.start - other.start);
}

const LONGEST = 60;
/** Words with only the closing bracket of a placeholder behind them: on their line nothing opens it. */
function loneClosings(text: string): readonly Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf('>'); at !== -1; ) {
    const lineStart = text.lastIndexOf('\n', at - 1) + 1;
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 ? text.length : newline;
    // The marks of a quote come first.
    let from = lineStart;
    while (from < lineEnd && MARKS.includes(text[from] as string)) from++;
    let isOpen = false;
    for (let index = from; index < lineEnd; index++) {
      if (text[index] === '<') isOpen = true;
      if (text[index] !== '>') continue;
      if (!isOpen && isBehindWord(text, index)) found.push({ start: wordStart(text, index, from), end: index + 1 });
      isOpen = false;
    }
    at = text.indexOf('>', lineEnd);
  }
  return found;
}

const MARKS = ' \t>';
const WORD = /[\p{L}\p{N}]/u;

function isBehindWord(text: string, close: number): boolean {
  return WORD.test(text[close - 1] ?? '') && /^(?:[\s.,;:!?)’”"]|$)/.test(text.slice(close + 1, close + 2));
}

function wordStart(text: string, close: number, from: number): number {
  let start = close;
  while (start > from && close - start < LONGEST && WORD.test(text[start - 1] ?? '')) start--;
  return start;
}

/** A sign before which `<` opens no place: an escape, another `<`, or a letter or digit. */
function isJoined(before: string | undefined): boolean {
  return before !== undefined && /[\\<\p{L}\p{N}]/u.test(before);
}

function isFilled(inside: string, closed: () => ReadonlySet<string>): boolean {
  // Of a number only the number, or that and a word: `kinderen <4 jaar, a ->` is no place.
  if (!/^(?:\p{L}|\d[\d.,]*(?: \p{L}+)?$)/u.test(inside) || !/[\p{L}\p{N}.!?)’”] *$/u.test(inside)) return false;
  const isAddress = /^(?:[\p{L}\d+.-]+:\S|www\.)|^\S+@\S+$/u.test(inside);
  return !isAddress && !isElement(inside, closed);
}
