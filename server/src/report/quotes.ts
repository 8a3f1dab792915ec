/** Blockquotes and bullets that are quotes → quotes: words, marks, role, dialogue, and what is not as it should be (format.md §4). */
import { latin } from './latin.ts';
import type { Quote, QuoteFlaw } from './model.ts';
import { type Located, lengthWithout, type Prose, type Range, sourceRange } from './text.ts';

const OPENING = /^[‘'“"„«]/;
/** `’s avonds` and `’t` begin with an apostrophe, not with a mark that was turned the wrong way. */
const WRONG_OPENING = /^[’”»](?![stnkmr]\s|er\s)/i;
const LETTER = latin(/^[\p{L}\p{N}]/u);
const CLOSING = /[’'”"»]$/;
/** Hosts, who may speak without a dialogue. */
const HOST = /^(?:wethouder|burgemeester)\b/i;
const OMISSION = /^(?:…|\.{3}|\.\.)$/;
const DIALOOG = /^(?<rol>.*?)(?<komma>\s*,\s*|\s*)(?<word>dialoog)\s*(?<nummer>\d{1,6}|<[^<>]*>)$/isu;
/** The longest aside that may still be an attribution when its closing mark is missing. */
const LONGEST_ROLE = 80;

/** What was found at the end of the text: from `start`, with the parentheses that are there, to `end` in the plain text. */
interface Attribution {
  readonly start: number;
  readonly end: number;
  /** Without parentheses. */
  readonly inner: string;
  readonly innerStart: number;
  readonly flaws: readonly QuoteFlaw[];
}

export function readQuote(range: Range, paragraphs: readonly Prose[], bullet: boolean): Quote {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) return { range, paragraphs, words: '', wordsRange: { start: range.end, end: range.end }, flaws: ['bron-ontbreekt'], bullet };
  const flaws: QuoteFlaw[] = [];
  const attribution = findAttribution(last.plain, paragraphs.at(-2)?.plain);
  const source = attribution && readSource(attribution, last);
  // Parentheses with nothing between them are no source.
  flaws.push(...(attribution?.inner.trim() ? [...attribution.flaws, ...(source?.flaws ?? [])] : (['bron-ontbreekt'] as const)));

  const opening = OPENING.test(first.plain) || WRONG_OPENING.test(first.plain) ? mark(first, 0) : undefined;
  if (!opening) flaws.push('teken-open');
  // The source may be a paragraph of its own; then the words end in the one above.
  const alone = attribution !== undefined && first !== last && last.plain.slice(0, attribution.start).trim() === '';
  const spoken = alone ? paragraphs.slice(0, -1) : paragraphs;
  const end = spoken.at(-1) ?? last;
  const tail = end.plain.slice(0, alone ? undefined : attribution?.start).trimEnd();
  const closingAt = closingMark(tail);
  if (closingAt !== undefined && closingAt < tail.length - 1) flaws.push('punt-voor-bron');
  const hasClosing = closingAt !== undefined && (first !== end || closingAt > 0);
  if (!hasClosing) flaws.push('teken-sluit');

  const from = opening ? 1 : 0;
  const to = hasClosing ? closingAt : tail.length;
  const pieces = spoken.map((prose, index) =>
    prose.plain.slice(index === 0 ? from : 0, index === spoken.length - 1 ? Math.max(to, index === 0 ? from : 0) : undefined),
  );
  return {
    range,
    paragraphs,
    words: pieces.join('\n').trim(),
    wordsRange: wordsRange(spoken, from, to),
    opening,
    closing: hasClosing ? mark(end, closingAt) : undefined,
    attribution: attribution && sourceRange(last, attribution.start, attribution.end),
    rol: source?.rol,
    dialoog: source?.dialoog,
    verwijzing: source?.verwijzing,
    flaws,
    bullet,
  };
}

/** A bullet is a quote only where nothing is missing: marks at both ends and a source with its parentheses. */
export function isQuoteBullet({ plain }: Prose): boolean {
  if (!OPENING.test(plain) || !/\)[ .]{0,3}$/.test(plain)) return false;
  const attribution = findAttribution(plain);
  if (!attribution || attribution.flaws.some((flaw) => flaw !== 'punt-na-bron')) return false;
  const closing = closingMark(plain.slice(0, attribution.start).trimEnd());
  return closing !== undefined && closing > 0;
}

/** `above`: the paragraph before this one, where there is one. */
function findAttribution(plain: string, above = ''): Attribution | undefined {
  const end = lengthWithout(plain, ' .');
  if (!plain.slice(0, end).endsWith(')')) return unclosed(plain.trimEnd());
  const dotted: readonly QuoteFlaw[] = end < plain.trimEnd().length ? ['punt-na-bron'] : [];
  const body = plain.slice(0, end);
  const open = matchingOpen(body);
  if (open === undefined) return unopened(body, dotted);
  const inner = body.slice(open + 1, -1);
  if (!isSource(inner, body.slice(0, open).trimEnd() || above)) return undefined;
  return { start: open, end, inner, innerStart: open + 1, flaws: dotted };
}

/** The `(` that belongs to the `)` at the end. */
function matchingOpen(body: string): number | undefined {
  let depth = 0;
  for (let index = body.length - 1; index >= 0 && body.length - index < 400; index--) {
    if (body[index] === ')') depth++;
    else if (body[index] === '(' && --depth === 0) return index;
  }
  return undefined;
}

function isSource(inner: string, before: string): boolean {
  const text = inner.trim();
  if (OMISSION.test(text)) return false;
  if (DIALOOG.test(text) || HOST.test(text)) return true;
  if (closingMark(before) !== undefined) return true;
  return text.length > 0 && text.length <= LONGEST_ROLE && /[.?!…]$/.test(before) && !/[.?!:;]/.test(text);
}

/** `’ student, dialoog 2)`: the opening parenthesis is missing. */
function unopened(body: string, dotted: readonly QuoteFlaw[]): Attribution | undefined {
  const start = behindLastMark(body);
  const inner = start === undefined ? undefined : body.slice(start, -1);
  if (start === undefined || inner === undefined || !(isBareSource(inner) || isRole(inner))) return undefined;
  return { start, end: body.length, inner, innerStart: start, flaws: ['haakje-open', ...dotted] };
}

/** `’ (student, dialoog 2` and `’ student, dialoog 2`: the closing parenthesis is missing, or both are. */
function unclosed(plain: string): Attribution | undefined {
  const bracket = /\((?<inner>[^()]{0,200}?)\.?$/u.exec(plain);
  if (bracket?.groups && (isBareSource(bracket.groups.inner ?? '') || followsMark(bracket, plain))) {
    return {
      start: bracket.index,
      end: bracket.index + 1 + (bracket.groups.inner ?? '').length,
      inner: bracket.groups.inner ?? '',
      innerStart: bracket.index + 1,
      flaws: ['haakje-sluit'],
    };
  }
  const start = behindLastMark(plain);
  const inner = start === undefined ? undefined : plain.slice(start).replace(/\.$/, '');
  if (start === undefined || inner === undefined || !isBareSource(inner)) return undefined;
  return { start, end: start + inner.length, inner, innerStart: start, flaws: ['haakje-open', 'haakje-sluit'] };
}

function isBareSource(inner: string): boolean {
  const text = inner.trim();
  return text.length <= 200 && (DIALOOG.test(text) || (HOST.test(text) && !/\s/.test(text)));
}

/** `’ (` and `’ (student`: behind a closing mark a parenthesis begins the source, however little of it is there. */
function followsMark({ index, groups }: RegExpExecArray, plain: string): boolean {
  const inner = groups?.inner ?? '';
  return closingMark(plain.slice(0, index).trimEnd()) !== undefined && (inner.trim() === '' || isRole(inner));
}

/** What can be a role, where a parenthesis says that it is one. */
function isRole(inner: string): boolean {
  const text = inner.trim();
  return text.length > 0 && text.length <= LONGEST_ROLE && !/[.?!:;‘“"„«]/.test(text) && !OMISSION.test(text);
}

/** The first character behind the last closing mark and the spaces or full stop that follow it. */
function behindLastMark(plain: string): number | undefined {
  for (let index = plain.length - 1; index > 0 && plain.length - index < 300; index--) {
    if (!CLOSING.test(plain[index] ?? '') || LETTER.test(plain[index + 1] ?? '')) continue;
    return index + 1 + (/^[\s.]*/.exec(plain.slice(index + 1))?.[0].length ?? 0);
  }
  return undefined;
}

/** The index of the mark that `text` ends with, a full stop or comma behind it aside. */
function closingMark(text: string): number | undefined {
  const length = lengthWithout(text, ' .,');
  return CLOSING.test(text.slice(0, length)) ? length - 1 : undefined;
}

interface Source {
  readonly rol?: Located<string>;
  readonly dialoog?: Located<number>;
  readonly verwijzing?: Range;
  readonly flaws: readonly QuoteFlaw[];
}

function readSource({ inner, innerStart }: Attribution, last: Prose): Source {
  const lead = inner.length - inner.trimStart().length;
  const text = inner.trim();
  const start = innerStart + lead;
  const match = DIALOOG.exec(text);
  const rol = match ? (match.groups?.rol ?? '') : text;
  const flaws: QuoteFlaw[] = [];
  if (match && rol !== '' && !match.groups?.komma?.includes(',')) flaws.push('komma');
  if (match && match.groups?.word !== 'dialoog') flaws.push('hoofdletter');
  const nummer = match?.groups?.nummer ?? '';
  const end = start + text.length;
  const numbered = /^\d+$/.test(nummer);
  return {
    rol: rol === '' ? undefined : { value: rol, range: sourceRange(last, start, start + rol.length) },
    dialoog: numbered ? { value: Number(nummer), range: sourceRange(last, end - nummer.length, end) } : undefined,
    verwijzing: numbered ? sourceRange(last, start + rol.length + (match?.groups?.komma ?? '').length, end) : undefined,
    flaws,
  };
}

function mark(prose: Prose, at: number): Located<string> {
  return { value: prose.plain[at] ?? '', range: sourceRange(prose, at, at + 1) };
}

function wordsRange(paragraphs: readonly Prose[], from: number, to: number): Range {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) return { start: 0, end: 0 };
  const start = sourceRange(first, from, Math.max(first.plain.length, from)).start;
  return { start, end: Math.max(start, sourceRange(last, 0, Math.max(to, 0)).end) };
}
