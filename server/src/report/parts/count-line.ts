/** A line of *wie zaten aan tafel* with a number: which one, and whether it says more than its form (format.md §2). */
import { latin } from '../dutch/latin.ts';
import { foldedText, likeness } from '../dutch/spelling.ts';
import { parseTelwoord } from '../dutch/telwoorden.ts';
import type { CountLine, Item } from '../model.ts';
import type { TemplateLine } from '../template.ts';
import { sourceRange } from '../text/text.ts';

export function readCount(item: Item, line: TemplateLine): CountLine {
  const { plain } = item.text;
  const pieces = piecesOf(plain);
  const noun = pieces.findIndex(({ text }) => text.toLowerCase().startsWith(line.word));
  const counted = countIn(pieces, noun);
  const count = counted && {
    value: counted.value,
    range: sourceRange(item.text, counted.at, counted.at + counted.text.length),
  };
  const expected = form(line, count?.value, String(count?.value ?? line.placeholder));
  // `1.000` is as good as `1000`.
  const typed = counted && /^\d/.test(counted.text) ? form(line, count?.value, counted.text) : expected;
  const right =
    (count !== undefined && (isSameWord(plain, expected) || isSameWord(plain, typed))) ||
    plain.includes(line.placeholder);
  return {
    item: item.range,
    text: item.text.range,
    count,
    expected: right ? undefined : expected,
    saysMore: pieces.some((piece) => !belongs(piece, line, count?.value)),
  };
}

function form({ one, many }: TemplateLine, value: number | undefined, shown: string): string {
  return (value === 1 ? one : many).replace('{n}', shown);
}

/** Whether two lines have the same form; a full stop at the end makes no difference. */
export function isSameWord(one: string, other: string): boolean {
  return foldedText(one.replace(/\.$/, '')) === foldedText(other);
}

interface WordOrNumber {
  readonly text: string;
  readonly at: number;
  /** Undefined if it is not a number; `NaN` if it is one that cannot be read: `2..5`, `1,5`. */
  readonly value?: number;
}

/** Words, numbers with the signs inside them, and signs that qualify a number. */
const PIECE = latin(
  /(?<![\p{L}\p{N}])\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)|\d+(?:[.,:]+\d+)*|\p{L}+(?:[’'-]\p{L}+)*|[-–—/+×~±<>≥≤?]|\.{2,}|…/gu,
);

function piecesOf(plain: string): readonly WordOrNumber[] {
  return [...plain.matchAll(PIECE)].map(({ 0: text, index: at }) => {
    const value = /^\d/.test(text) ? (parseTelwoord(text.replace(/\s/g, '')) ?? Number.NaN) : parseTelwoord(text);
    return value === undefined ? { text, at } : { text, at, value };
  });
}

type Counted = WordOrNumber & { readonly value: number };

/** The number before the noun, or else after it; of several, only one that is clearly meant; none if it is a guess. */
function countIn(pieces: readonly WordOrNumber[], noun: number): Counted | undefined {
  const before = pieces.slice(0, noun);
  const part = before.some(isNumber) ? before : upToWaarvan(pieces, noun);
  const all = part.filter((piece): piece is Counted => isNumber(piece));
  // `een` is a number only right before the noun and without another: not in `6 keer een gesprek`, `een paar
  // gesprekken`.
  const numbers =
    all.length === 1 && all[0] === part.at(-1) ? all : all.filter(({ text }) => text.toLowerCase() !== 'een');
  const found = part === before ? numbers.at(-1) : numbers[0];
  if (!found || Number.isNaN(found.value) || part.some(({ text }) => GUESSES.has(text.toLowerCase()))) return undefined;
  const next = part === before ? numbers.at(-2) : numbers[1];
  if (!next || next.value === found.value) return found;
  const [from, to] = [part.indexOf(next), part.indexOf(found)].sort((one, other) => one - other) as [number, number];
  return part.slice(from + 1, to).every(({ text }) => JOINS.has(text.toLowerCase())) ? undefined : found;
}

function isNumber({ value }: WordOrNumber): boolean {
  return value !== undefined;
}

/** After the noun, what follows `waarvan` counts something else. */
function upToWaarvan(pieces: readonly WordOrNumber[], noun: number): readonly WordOrNumber[] {
  const behind = pieces.slice(noun + 1);
  const end = behind.findIndex(({ text }) => text.toLowerCase() === 'waarvan');
  return end === -1 ? behind : behind.slice(0, end);
}

const GUESSES = words(
  "ongeveer circa ca zo’n zo'n bijna ruim minstens minimaal maximaal hooguit hoogstens pakweg rond tegen plusminus meer minder boven onder plus " +
    'tenminste stuk halve anderhalf ~ ± < > ≥ ≤ + ?',
);
/** Between two numbers these leave open which is meant: `6 à 7`, `40-50`, `tussen 40 en 50`. So does nothing at all. */
const JOINS = words('en à a tot met of t m x × - – — / .. ... …');
/** Words that add nothing to the form. */
const FILLERS = words('een er in het keer totaal aantal van');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Whether this piece belongs to the form of the line, so that writing the form loses nothing. */
function belongs({ text, value }: WordOrNumber, line: TemplateLine, count: number | undefined): boolean {
  const word = text.toLowerCase();
  if (value !== undefined && value === count) return true;
  if (FILLERS.has(word) || /^[-–—]$/.test(word)) return true;
  // A slip of one letter is still the same word; `gespreksavonden` is another.
  return [line.one, line.many].some((one) =>
    one.split(' ').some((known) => known === word || (word.startsWith(line.word) && likeness(known, word) >= 0.85)),
  );
}
