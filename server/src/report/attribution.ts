/** What stands at the end of a quote → its source: role and dialogue, and what is not as it should be (format.md §4). */
import { latin } from './latin.ts';
import { BEHIND_MARK, closingMark, isMark } from './marks.ts';
import type { QuoteFlaw } from './model.ts';
import { type Located, lengthWithout, type Prose, type Range, sourceRange } from './text.ts';

const LETTER = latin(/^[\p{L}\p{N}]/u);
/** Hosts, who may speak without a dialogue. */
const HOST = /^(?:wethouder|burgemeester)\b/i;
const OMISSION = /^(?:…|\.{3}|\.\.)$/;
const DIALOOG = /^(?<rol>.*?)(?<komma>\s*,\s*|\s*)(?<word>dialoog)\s*(?<nummer>\d{1,6}|<[^<>]*>)$/isu;
/** The longest aside that may still be an attribution when its closing mark is missing. */
const LONGEST_ROLE = 80;

/** What was found at the end of the text: from `start`, with the parentheses that are there, to `end` in the plain text. */
export interface Attribution {
  readonly start: number;
  readonly end: number;
  /** Without parentheses. */
  readonly inner: string;
  readonly innerStart: number;
  readonly flaws: readonly QuoteFlaw[];
}

export interface Source {
  readonly rol?: Located<string>;
  readonly dialoog?: Located<number>;
  readonly verwijzing?: Range;
  readonly flaws: readonly QuoteFlaw[];
}

/** `above`: the paragraph before this one, where there is one. */
export function findAttribution(plain: string, above = ''): Attribution | undefined {
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

export function readSource({ inner, innerStart }: Attribution, last: Prose): Source {
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
    if (!isMark(plain[index]) || LETTER.test(plain[index + 1] ?? '')) continue;
    let end = index + 1;
    while (BEHIND_MARK.includes(plain[end] ?? '-')) end++;
    return end;
  }
  return undefined;
}
