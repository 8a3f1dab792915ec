/** `dialoog 2`, however typed (`dialog nr. 2`, `D2`, `tweede gesprek`, `dialoog II`) → the dialogue, and the slips. */

import { latin } from '../dutch/latin.ts';
import { lettersApart } from '../dutch/spelling.ts';
import { parseTelwoord } from '../dutch/telwoorden.ts';
import type { SourceSlip } from '../model.ts';

/** A dialogue that a source names; places are indices in the text. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  /** Empty: the word has no number. */
  readonly numbers: readonly NamedNumber[];
  /** `Dialoog`: only its capital is wrong. */
  readonly capital: boolean;
  readonly slips: readonly SourceSlip[];
}

export interface NamedNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

interface Token {
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

const TOKEN = latin(/(?:\p{L}|[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff])+|\d+|[^\s\p{L}\d]/gu);
const WORD = latin(/^\p{L}/u);
/** A soft hyphen and signs without width, which come along from a word processor. */
const HIDDEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Other names for a dialogue. */
const NAMED = /^(?:dia|dial|dlg|gespr|gesprek|gesprekken|themadialoog|themagesprek|dialogen|dialogue)$/;
const NUMBER_WORD = /^(?:nr|no|num|nummer|numero|n)$/i;
const BETWEEN = /^[:#.,°º№=_(–—-]$/;
/** What people type for a number that is not known yet. */
const UNKNOWN = /^(?:x{1,3}|n{1,3}|\?|…|_|nr|no|num|nummer)$/i;
const AND = /^(?:en|of|&|\+|,|\/|-|–|—|;)$/;
const ROMAN = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/i;
const ORDINALS = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
  'elfde',
  'twaalfde',
];
const SUFFIX = /^(?:e|de|ste)$/i;

/** The dialogue in a source; of several candidates, the last one that says `dialoog`. */
export function findReference(text: string): Reference | undefined {
  const tokens = [...text.matchAll(TOKEN)].map(
    ({ 0: token, index }): Token => ({ text: token, at: index, end: index + token.length }),
  );
  let best: Reference | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const found = referenceAt(tokens, index);
    if (!found) continue;
    if (!best || rank(found.reference) >= rank(best)) best = found.reference;
    index = found.next - 1;
  }
  return best;
}

/** Higher with a number, and with the word itself. */
function rank({ numbers, slips }: Reference): number {
  return (numbers.length > 0 ? 2 : 0) + (slips.some(({ kind }) => kind === 'woord') ? 0 : 1);
}

function referenceAt(tokens: readonly Token[], index: number): { reference: Reference; next: number } | undefined {
  const ranked = rankedAt(tokens, index);
  if (ranked) return ranked;
  const token = tokens[index];
  const word = token && wordSlips(tokens, index);
  if (!token || !word) return undefined;
  let next = index + 1;
  const between: Token[] = [];
  while (isBetween(tokens, next)) between.push(tokens[next++] as Token);
  const first = numberAt(tokens, next);
  if (!first) {
    return withoutNumber(tokens, index, word);
  }
  const slips: SourceSlip[] = [...word.slips];
  const marks = between.filter(({ text }, at) => !(at === 0 && text === '.' && word.slips.length > 0));
  if (marks.length > 0) slips.push({ kind: 'tussen', typed: shownTokens(marks) });
  else if ((between.at(-1) ?? token).end === first.number.start) slips.push({ kind: 'spatie' });
  slips.push(...first.slips);
  const numbers = [first.number];
  next = first.next;
  for (let more = moreAt(tokens, next, token); more; more = moreAt(tokens, next, token)) {
    numbers.push(more.number);
    next = more.next;
  }
  if (numbers.length > 1) slips.push({ kind: 'meer' });
  return { reference: { start: token.at, end: tokens[next - 1]?.end ?? token.end, numbers, ...word, slips }, next };
}

/** Without a number, only the word itself can be meant. */
function withoutNumber(
  tokens: readonly Token[],
  index: number,
  word: Pick<Reference, 'capital' | 'slips'>,
): { reference: Reference; next: number } | undefined {
  const [token, behind] = [tokens[index], tokens[index + 1]];
  if (!token || token.text.length < 5 || /^gespr/i.test(token.text)) return undefined;
  const unknown = behind !== undefined && UNKNOWN.test(behind.text);
  if (behind && !unknown && !/^[.,;:)\]}]$/.test(behind.text)) return undefined;
  let next = index + 1;
  while (unknown && UNKNOWN.test(tokens[next]?.text ?? '')) next++;
  const end = tokens[next - 1]?.end ?? token.end;
  return {
    reference: { start: token.at, end, numbers: [], ...word, slips: [...word.slips, { kind: 'zonder-nummer' }] },
    next,
  };
}

/** `2e dialoog`, `tweede gesprek`, `2 dialoog`. */
function rankedAt(tokens: readonly Token[], index: number): { reference: Reference; next: number } | undefined {
  const [first, second] = [tokens[index], tokens[index + 1]];
  if (!first || !second) return undefined;
  const ordinal = ORDINALS.indexOf(first.text.toLowerCase()) + 1;
  const suffixed = /^\d{1,3}$/.test(first.text) && SUFFIX.test(second.text) && second.at === first.end;
  const bare = /^\d{1,3}$/.test(first.text) && second.text.toLowerCase() === 'dialoog';
  const behindSuffix = suffixed ? index + 2 : undefined;
  const at = ordinal > 0 || bare ? index + 1 : behindSuffix;
  const word = at === undefined ? undefined : wordSlips(tokens, at);
  const named = at === undefined ? undefined : tokens[at];
  if (at === undefined || !named || !word || named.text.length < 3 || numberAt(tokens, at + 1)) return undefined;
  const number = { value: ordinal > 0 ? ordinal : Number(first.text), start: first.at, end: first.end };
  const typed = `${first.text}${suffixed ? second.text : ''}${bare ? ' dialoog' : ''}`;
  return {
    reference: {
      start: first.at,
      end: named.end,
      numbers: [number],
      ...word,
      slips: [...word.slips, { kind: 'nummer', typed }],
    },
    next: at + 1,
  };
}

/** Is this the word `dialoog`, or something typed for it? */
function wordSlips(tokens: readonly Token[], index: number): Pick<Reference, 'capital' | 'slips'> | undefined {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !WORD.test(token.text)) return undefined;
  const bare = token.text.replace(HIDDEN, '');
  const small = bare.toLowerCase();
  if (bare !== token.text && small === 'dialoog') return { capital: false, slips: [{ kind: 'onzichtbaar' }] };
  if (small === 'dialoog') return { capital: token.text !== small, slips: [] };
  const typed = `${token.text}${next?.text === '.' && next.at === token.end ? '.' : ''}`;
  const other = { capital: false, slips: [{ kind: 'woord', typed }] } as const;
  if (small === 'd') return next && isInitial(token, next, tokens[index + 2]) ? other : undefined;
  if (NAMED.test(small)) return other;
  return isMisspelt(small) ? other : undefined;
}

/** `D2`, `D.2`, and `D 2` with a capital. */
function isInitial({ text, end }: Token, next: Token, behind: Token | undefined): boolean {
  const number = next.text === '.' ? behind : next;
  return /^\d{1,3}$/.test(number?.text ?? '') && (text === 'D' || next.at === end);
}

/** One letter more, less or different; two if it begins with `d` or has the same letters in another order. */
function isMisspelt(word: string): boolean {
  if (word.length < 5 || word.length > 11) return false;
  const far = Math.min(lettersApart(word, 'dialoog'), lettersApart(word, 'dialogen') + 1);
  return far < 2 || (far === 2 && (word.startsWith('d') || sortLetters(word) === sortLetters('dialoog')));
}

function sortLetters(word: string): string {
  return [...word].sort().join('');
}

/** What may be between the word and its number: `nr.`, `#`, `:`, `-`. */
function isBetween(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? '';
  return BETWEEN.test(text) || (NUMBER_WORD.test(text) && tokens[index + 1] !== undefined);
}

function numberAt(
  tokens: readonly Token[],
  index: number,
): { number: NamedNumber; slips: readonly SourceSlip[]; next: number } | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (/^\d{1,6}$/.test(token.text)) {
    const behind = tokens[index + 1];
    const letter = behind && behind.at === token.end && WORD.test(behind.text);
    if (letter && behind.text.length > 2) return undefined;
    const number = { value: Number(token.text), start: token.at, end: token.end };
    return letter
      ? { number, slips: [{ kind: 'letter', typed: `${token.text}${behind.text}` }], next: index + 2 }
      : { number, slips: [], next: index + 1 };
  }
  const value = ROMAN.test(token.text) && !UNKNOWN.test(token.text) ? fromRoman(token.text) : parseTelwoord(token.text);
  if (value === undefined || value < 1 || value > 99) return undefined;
  return {
    number: { value, start: token.at, end: token.end },
    slips: [{ kind: 'nummer', typed: token.text }],
    next: index + 1,
  };
}

/** ` en 3`, `, dialoog 3`, `/3`, `t/m 3`: only if no word follows that the number may count. */
function moreAt(
  tokens: readonly Token[],
  index: number,
  { text: word }: Token,
): { number: NamedNumber; next: number } | undefined {
  let at = index;
  const joined = tokens
    .slice(at, at + 3)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  if (joined === 't / m' || joined === 'tot en met') at += 3;
  else while (AND.test(tokens[at]?.text.toLowerCase() ?? '') && at - index < 2) at++;
  if (at === index) return undefined;
  // `gesprek 3, dialoog 2`: another word names something else.
  if (
    tokens[at] &&
    wordSlips(tokens, at) &&
    tokens[at++]?.text.charAt(0).toLowerCase() !== word.charAt(0).toLowerCase()
  )
    return undefined;
  const found = numberAt(tokens, at);
  if (!found || found.number.value > 99) return undefined;
  const behind = tokens[found.next];
  return behind && WORD.test(behind.text) && !AND.test(behind.text.toLowerCase()) ? undefined : found;
}

function fromRoman(text: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  const digits = [...text.toLowerCase()].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, digit, at) => (digit < (digits[at + 1] ?? 0) ? sum - digit : sum + digit), 0);
}

function shownTokens(tokens: readonly Token[]): string {
  return tokens.reduce(
    (text, token, at) => `${text}${at > 0 && token.at > (tokens[at - 1]?.end ?? 0) ? ' ' : ''}${token.text}`,
    '',
  );
}
