/**
 * Numbers that announce what follows: `kwamen tot twee kernvragen:` above a list, `drie ingrediënten` above a row of kaders, and
 * `deze drie lessen` behind it (format-middenvelddialogen.md §4). For kinds whose template says which nouns do so.
 */
import { foldedText } from '../dutch/spelling.ts';
import { parseTelwoord } from '../dutch/telwoorden.ts';
import type { Announcement, Kader, List, Part, Section } from '../model.ts';
import { type Located, type Prose, type Range, sourceRange } from '../text/text.ts';

/** What stands under one heading, in reading order: a row of kaders or a list is one thing. */
type Piece = { readonly prose: Prose } | { readonly counted: readonly Range[]; readonly of: 'punten' | 'kaders' };

/** Announcements in what stands directly under the heading of `holder`. */
export function announcementsIn(holder: Part | Section, nouns: readonly string[]): readonly Announcement[] {
  const found: Announcement[] = [];
  const pieces = piecesOf(holder);
  for (const [index, piece] of pieces.entries()) {
    if (!('counted' in piece)) continue;
    const before = pieces[index - 1];
    const after = pieces[index + 1];
    if (before && 'prose' in before) found.push(...announced(before.prose, nouns, piece));
    if (after && 'prose' in after) found.push(...recalled(after.prose, nouns, piece));
  }
  for (const piece of pieces) if ('prose' in piece) found.push(...enumerated(piece.prose, nouns));
  return found;
}

function piecesOf({ paragraphs, lists, kaders, quotes }: Part | Section): readonly Piece[] {
  const all: readonly { range: Range; prose?: Prose; list?: List; kader?: Kader }[] = [
    ...paragraphs.map((prose) => ({ range: prose.range, prose })),
    ...lists.map((list) => ({ range: list.range, list })),
    ...kaders.map((kader) => ({ range: kader.range, kader })),
    ...quotes.map(({ range }) => ({ range })),
  ].sort((one, other) => one.range.start - other.range.start);
  const pieces: Piece[] = [];
  let row: Range[] | undefined;
  for (const { prose, list, kader } of all) {
    if (kader?.entry) continue;
    if (kader && row) row.push(kader.range);
    else if (kader) {
      row = [kader.range];
      pieces.push({ counted: row, of: 'kaders' });
      continue;
    }
    if (kader) continue;
    row = undefined;
    if (prose) pieces.push({ prose });
    if (list) pieces.push({ counted: list.items.map(({ range }) => range), of: 'punten' });
  }
  return pieces;
}

/** Where one of the numbers is right, the others are about something else; else the last one is meant. */
function announced(prose: Prose, nouns: readonly string[], piece: Piece & { of: string }): readonly Announcement[] {
  if (!('counted' in piece)) return [];
  const numbers = numbersIn(prose, nouns).filter(({ at }) => !enumerationAfter(prose.plain, at));
  const last = numbers.at(-1);
  if (!last || numbers.some(({ number }) => number.value === piece.counted.length)) {
    return numbers
      .filter(({ number }) => number.value === piece.counted.length)
      .map(({ number }) => toAnnouncement(number, piece));
  }
  return [toAnnouncement(last.number, piece)];
}

function recalled(prose: Prose, nouns: readonly string[], piece: Piece & { of: string }): readonly Announcement[] {
  if (!('counted' in piece)) return [];
  return numbersIn(prose, nouns)
    .filter(({ at }) => /(?<!\p{L})deze\s+$/iu.test(prose.plain.slice(Math.max(0, at - 10), at)))
    .slice(0, 1)
    .map(({ number }) => toAnnouncement(number, piece));
}

function toAnnouncement(
  announced: Located<number>,
  { counted, of }: { counted: readonly Range[]; of: 'punten' | 'kaders' },
): Announcement {
  return { announced, of, counted: counted.length, places: counted };
}

/** `drie onderwerpen: a, b en c`: what is counted stands in the sentence itself; how many those are is a guess. */
function enumerated(prose: Prose, nouns: readonly string[]): readonly Announcement[] {
  return numbersIn(prose, nouns).flatMap(({ number, at }) => {
    const found = enumerationAfter(prose.plain, at);
    if (!found) return [];
    const counted = partsIn(found.text);
    const range = sourceRange(prose, found.start, found.start + found.text.length);
    return [{ announced: number, of: 'opsomming' as const, counted, places: [range], doubtful: true as const }];
  });
}

/** What stands behind a colon in the sentence of a number, where it goes on in that sentence. */
function enumerationAfter(plain: string, at: number): { readonly start: number; readonly text: string } | undefined {
  const found = /^[^.?!:]*:\s+([^.?!:]*,[^.?!:]*\sen\s[^.?!:]*)[.?!]/u.exec(plain.slice(at));
  const text = found?.[1];
  if (!found || text === undefined) return undefined;
  return { start: at + found[0].indexOf(text), text };
}

function partsIn(enumeration: string): number {
  const commas = enumeration.split(',');
  const last = commas.at(-1) ?? '';
  const joined = !/^\s*en\s/.test(last) && /\sen\s/.test(last);
  return commas.length + (joined ? 1 : 0);
}

interface Number {
  readonly number: Located<number>;
  /** Where it stands in the plain text. */
  readonly at: number;
}

/** Number words of two and more before one of the nouns, with at most two words between, or before `daarvan`. */
function numbersIn(prose: Prose, nouns: readonly string[]): readonly Number[] {
  const { plain } = prose;
  const words = [...plain.matchAll(WORD)];
  return words.flatMap((word, index) => {
    const value = /^\d/.test(word[0]) ? undefined : parseTelwoord(word[0]);
    if (value === undefined || value < 2 || LIMITING.has(words[index - 1]?.[0].toLowerCase() ?? '')) return [];
    const end = word.index + word[0].length;
    const next = words.slice(index + 1, index + 4).filter((other) => !/[.,:;?!]/.test(plain.slice(end, other.index)));
    const announces = next.some((other, place) => isNoun(other[0], nouns) || (place === 0 && other[0] === 'daarvan'));
    if (!announces) return [];
    return [{ number: { value, range: sourceRange(prose, word.index, end) }, at: word.index }];
  });
}

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;
/** `de eerste twee vragen` are not all of them. */
const LIMITING: ReadonlySet<string> = new Set(
  'eerste laatste andere overige volgende vorige beide alle elk ieder per'.split(' '),
);

function isNoun(word: string, nouns: readonly string[]): boolean {
  const folded = foldedText(word);
  return nouns.some((noun) => folded.endsWith(foldedText(noun)));
}
