/**
 * Numbers that announce what follows: `kwamen tot twee kernvragen:` above a list, `drie ingrediënten` above a row of
 * kaders; or that refer back to it: `deze drie lessen` (format-middenvelddialogen.md §4). For kinds whose template
 * lists the nouns.
 */
import { foldedText } from '../dutch/spelling.ts';
import { parseTelwoord } from '../dutch/telwoorden.ts';
import type { Announcement, Kader, List, Part, Section } from '../model.ts';
import { remembered } from '../text/remembered.ts';
import { type Located, type Prose, type Range, sourceRange } from '../text/text.ts';

/** What is under one heading, in reading order: a row of kaders or a list is a single entry. */
type FlowEntry = { readonly prose: Prose } | Counted;

interface Counted {
  readonly counted: readonly Range[];
  readonly of: 'punten' | 'kaders';
}

/** The announcements directly under the heading of `holder`. */
export function announcementsIn(holder: Part | Section, nouns: readonly string[]): readonly Announcement[] {
  const found: Announcement[] = [];
  const pieces = piecesOf(holder);
  for (const [index, piece] of pieces.entries()) {
    if (!('counted' in piece)) continue;
    const before = pieces[index - 1];
    const after = pieces[index + 1];
    const above = pieces[index - 2];
    const behind = pieces[index + 2];
    if (before && 'prose' in before)
      found.push(
        ...readAnnounced(
          before.prose,
          nouns,
          rowsFrom(pieces, index, nouns),
          above !== undefined && 'counted' in above,
        ),
      );
    if (after && 'prose' in after)
      found.push(
        ...readRecalled(after.prose, nouns, piece, behind && 'counted' in behind ? behind.counted.length : undefined),
      );
  }
  for (const piece of pieces) if ('prose' in piece) found.push(...readEnumerated(piece.prose, nouns));
  return found;
}

function piecesOf({ paragraphs, lists, kaders, quotes }: Part | Section): readonly FlowEntry[] {
  const all: readonly { range: Range; prose?: Prose; list?: List; kader?: Kader }[] = [
    ...paragraphs.map((prose) => ({ range: prose.range, prose })),
    ...lists.map((list) => ({ range: list.range, list })),
    ...kaders.map((kader) => ({ range: kader.range, kader })),
    ...quotes.map(({ range }) => ({ range })),
  ].sort((one, other) => one.range.start - other.range.start);
  const pieces: FlowEntry[] = [];
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

/** No paragraph announces more rows together. */
const MOST_ROWS = 20;

/** A row or list, then the same with each further row after a paragraph: the number may be about any of these. */
function rowsFrom(pieces: readonly FlowEntry[], index: number, nouns: readonly string[]): readonly Counted[] {
  const rows: Counted[] = [];
  for (let at = index; at < pieces.length && rows.length < MOST_ROWS; at++) {
    const piece = pieces[at] as FlowEntry;
    const last = rows.at(-1);
    if ('counted' in piece) {
      if (last && piece.of !== last.of) break;
      rows.push(last ? { of: last.of, counted: [...last.counted, ...piece.counted] } : piece);
      if (piece.of !== 'kaders') break;
    } else if (/:\s*$/.test(piece.prose.plain) || numbersIn(piece.prose, nouns).length > 0) break;
  }
  return rows;
}

/**
 * If one of the numbers is right, the others are about something else; otherwise the last one is meant. `recalls`:
 * something countable is above the paragraph, so `deze drie lessen` is about that.
 */
function readAnnounced(
  prose: Prose,
  nouns: readonly string[],
  rows: readonly Counted[],
  recalls: boolean,
): readonly Announcement[] {
  const numbers = numbersIn(prose, nouns).filter(({ at }) => !enumerationAfter(prose.plain, at));
  const right = numbers.flatMap(({ number }) => {
    const row = rows.find(({ counted }) => counted.length === number.value);
    return row ? [toAnnouncement(number, row)] : [];
  });
  if (right.length > 0) return right;
  const last = numbers.findLast(({ at }) => !(recalls && isRecalled(prose, at)) && !isSomeOf(prose, at));
  const row = rows.at(-1);
  if (!last || !row) return [];
  return [{ ...toAnnouncement(last.number, row), ...(rows.length > 1 ? { doubtful: true as const } : {}) }];
}

/** `next`: how many follow the paragraph, which may be about those. */
function readRecalled(
  prose: Prose,
  nouns: readonly string[],
  piece: Counted,
  next: number | undefined,
): readonly Announcement[] {
  return numbersIn(prose, nouns)
    .filter(({ at, number }) => isRecalled(prose, at) && !(number.value === next && endsIn(prose, at)))
    .slice(0, 1)
    .map(({ number }) => toAnnouncement(number, piece));
}

function isRecalled({ plain }: Prose, at: number): boolean {
  return /(?<!\p{L})deze\s+$/iu.test(plain.slice(Math.max(0, at - 10), at));
}

/** `Twee van deze lessen` in a sentence that is not the last: what follows is not those two. */
function isSomeOf(prose: Prose, at: number): boolean {
  return /^\p{L}+\s+van\s+(?:de|het|deze|die|hun|onze)\s/u.test(prose.plain.slice(at, at + 60)) && !endsIn(prose, at);
}

/** Whether index `at` is in the last sentence. */
function endsIn({ plain }: Prose, at: number): boolean {
  return !/[.?!]\s/.test(plain.slice(at));
}

function toAnnouncement(announced: Located<number>, { counted, of }: Counted): Announcement {
  return { announced, of, counted: counted.length, places: counted };
}

/** `drie onderwerpen: a, b en c`: the sentence itself has what is counted; how many that are is a guess. */
function readEnumerated(prose: Prose, nouns: readonly string[]): readonly Announcement[] {
  return numbersIn(prose, nouns).flatMap(({ number, at }) => {
    const found = enumerationAfter(prose.plain, at);
    if (!found) return [];
    const counted = partsIn(found.text);
    const range = sourceRange(prose, found.start, found.start + found.text.length);
    return [{ announced: number, of: 'opsomming' as const, counted, places: [range], doubtful: true as const }];
  });
}

/** The enumeration after a colon in the sentence of the number at `at`; undefined if there is none. */
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
  /** Its index in the plain text. */
  readonly at: number;
}

/** Number words from two up, before one of the nouns with at most two words in between, or before `daarvan`. */
function numbersIn(prose: Prose, nouns: readonly string[]): readonly Number[] {
  return wordsFor(nouns)(prose.plain).map(({ value, at, end }) => ({
    number: { value, range: sourceRange(prose, at, end) },
    at,
  }));
}

interface NumberWord {
  readonly value: number;
  readonly at: number;
  readonly end: number;
}

/** By the template's own list, which stays, and so do the answers about a paragraph. */
const WORDS = new WeakMap<readonly string[], (plain: string) => readonly NumberWord[]>();

function wordsFor(nouns: readonly string[]): (plain: string) => readonly NumberWord[] {
  const known = WORDS.get(nouns) ?? remembered((plain: string) => numberWords(plain, nouns));
  WORDS.set(nouns, known);
  return known;
}

function numberWords(plain: string, nouns: readonly string[]): readonly NumberWord[] {
  const words = [...plain.matchAll(WORD)];
  return words.flatMap((word, index) => {
    const value = /^\d/.test(word[0]) ? undefined : parseTelwoord(word[0]);
    if (value === undefined || value < 2 || LIMITING.has(words[index - 1]?.[0].toLowerCase() ?? '')) return [];
    const end = word.index + word[0].length;
    const next = words.slice(index + 1, index + 4).filter((other) => !/[.,:;?!]/.test(plain.slice(end, other.index)));
    const announces = next.some((other, place) => isNoun(other[0], nouns) || (place === 0 && other[0] === 'daarvan'));
    if (!announces) return [];
    return [{ value, at: word.index, end }];
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
