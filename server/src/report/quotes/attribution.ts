/**
 * The end of a quote → its source: where it is, and what is wrong with it (format.md §4). It is looked for between
 * brackets, then after the closing mark, then as text at the end of a sentence that can only be a source.
 */

import { closingMark, isMark } from '../dutch/marks.ts';
import type { QuoteFlaw, SourceForm, SourceSlip } from '../model.ts';
import { type Located, lengthWithout, type Prose, type Range, sourceRange } from '../text/text.ts';
import {
  behindLastMark,
  CLOSES,
  DASHES,
  endsSentence,
  HOST,
  isOmission,
  isRole,
  LONGEST_ROLE,
  matchingOpen,
  OPENS,
  sentenceStarts,
} from './attribution-signs.ts';
import { findReference } from './dialoog-word.ts';
import { formOf, readSourceText, type SourceText } from './source-text.ts';

/** What was found at the end of the text: indices in the plain text, including the signs around it. */
export interface Attribution {
  readonly start: number;
  readonly end: number;
  /** Without the signs around it. */
  readonly inner: string;
  readonly innerStart: number;
  readonly source: SourceText;
  readonly flaws: readonly QuoteFlaw[];
  readonly slips: readonly SourceSlip[];
}

export interface Source {
  readonly rol?: Located<string>;
  readonly dialoog?: Located<number>;
  readonly verwijzing?: Range;
  readonly vorm?: SourceForm;
  readonly flaws: readonly QuoteFlaw[];
}

/** No source is longer: only this much of a text is searched. */
const WINDOW = 500;
/** No-break, wide and narrow blanks: each is one character, like the blank that it is read as. */
export const BLANKS = /[\u00a0\u2000-\u200a\u202f\u3000]/g;

/** `above`: the paragraph before this one, if any; `bullet`: the sign of the list that this one is an item of. */
export function findAttribution(whole: string, above = '', bullet?: string): Attribution | undefined {
  const from = Math.max(0, whole.length - WINDOW);
  const found = find(whole.slice(from).replace(BLANKS, ' ').trimEnd(), from === 0 ? above.slice(-WINDOW) : '');
  if (found && bullet !== undefined && from === 0 && found.start === 0) return withDash(found, bullet);
  return found && { ...found, start: found.start + from, end: found.end + from, innerStart: found.innerStart + from };
}

/** Is this certainly a source: does it name a dialogue, or a host? */
export function isCertain({ inner, source }: Attribution): boolean {
  return source.numbers.length > 0 || HOST.test(inner);
}

/** Without brackets or a dash: `zei een student, dialoog 2` may be running text. */
export function isBare({ flaws, source }: Attribution): boolean {
  return source.noComma || (flaws.includes('haakje-open') && flaws.includes('haakje-sluit'));
}

/** `last`: the paragraph in which the attribution was found. */
export function readSource({ inner, innerStart, source, flaws, slips }: Attribution, last: Prose): Source {
  const { rol, verwijzing, numbers } = source;
  const place = ({ start, end }: { readonly start: number; readonly end: number }) =>
    sourceRange(last, innerStart + start, innerStart + end);
  const [number] = numbers;
  const found: QuoteFlaw[] = [...flaws];
  if (source.noComma) found.push('komma');
  if (source.capital) found.push('hoofdletter');
  if (slips.length > 0) found.push('bron-vorm');
  return {
    rol: rol.start < rol.end ? { value: inner.slice(rol.start, rol.end), range: place(rol) } : undefined,
    dialoog: number && { value: number.value, range: place(number) },
    verwijzing: number && verwijzing && place(verwijzing),
    vorm: slips.length > 0 ? formOf(source, slips) : undefined,
    flaws: found,
  };
}

/** A list item that is the source: its bullet is the dash. */
function withDash(found: Attribution, typed: string): Attribution {
  const flaws = found.flaws.filter((flaw) => flaw !== 'haakje-open' && flaw !== 'haakje-sluit');
  return { ...found, flaws, slips: [{ kind: 'streep', typed }, ...found.slips] };
}

/** A source outside the block of the quote: then its parentheses do not matter. */
export function setOutside(found: Attribution): Attribution {
  const flaws = found.flaws.filter((flaw) => flaw !== 'haakje-open' && flaw !== 'haakje-sluit');
  return { ...found, flaws, slips: [{ kind: 'buiten' }, ...found.slips] };
}

function find(text: string, above: string): Attribution | undefined {
  return (
    findBracketed(text, above) ??
    inMarks(text) ??
    behindMark(text) ??
    ownParagraph(text, above) ??
    beforeMark(text, above) ??
    atSentence(text)
  );
}

/** `(student, dialoog 2)` or `[student, dialoog 2]` at the end, possibly without its closing bracket. */
function findBracketed(text: string, above: string): Attribution | undefined {
  const end = lengthWithout(text, ' .,;:!?');
  const closed = CLOSES.includes(text[end - 1] ?? ' ');
  const open = closed ? matchingOpen(text.slice(0, end)) : lastOpen(text);
  if (open === undefined) return undefined;
  const to = closed ? end : lengthWithout(text, '.');
  const loose = closed ? text.slice(end).replace(/[ .]/g, '') : '';
  // `Komt de bus (van dialoog 2)?` is a question.
  if (loose !== '' && closingMark(text.slice(0, open)) === undefined && !endsSentence(text.slice(0, open).trimEnd()))
    return undefined;
  const whole = findBetween(text, open, to, closed, above);
  const found = whole && loose !== '' ? withLoose(whole, text.length, loose) : whole;
  if (!found || found.source.rol.start < found.source.rol.end || closingMark(text.slice(0, found.start)) !== undefined)
    return found;
  // `’ buurvrouw (dialoog 1)`: the role is before the bracket.
  return splitSource(text) ?? splitSentence(text) ?? found;
}

/** Adds a slip for signs after the source other than a full stop. */
function withLoose(found: Attribution, end: number, typed: string): Attribution {
  const flaws = found.flaws.filter((flaw) => flaw !== 'punt-na-bron');
  return { ...found, end, flaws, slips: [...found.slips, { kind: 'los', typed }] };
}

function lastOpen(text: string): number | undefined {
  for (let at = text.length - 1; at >= 0 && text.length - at < 220; at--) {
    if (CLOSES.includes(text[at] ?? '')) return undefined;
    if (OPENS.includes(text[at] ?? '')) return at;
  }
  return undefined;
}

function findBetween(text: string, open: number, end: number, closed: boolean, above: string): Attribution | undefined {
  const whole = text.slice(open + 1, closed ? end - 1 : end);
  const { inner, at, doubled } = unwrap(whole);
  const source = readSourceText(inner);
  const before = text.slice(0, open).trimEnd();
  const round = text[open] === '(' && (!closed || text[end - 1] === ')');
  if (!isSource(inner, source, before || above, closed, round)) return undefined;
  const { start, slips: outside } = growLeft(text, open);
  const slips: SourceSlip[] = [...outside, ...(doubled ? [{ kind: 'dubbel' } as const] : [])];
  if (!round) slips.push({ kind: 'haken', typed: `${text[open]}${closed ? ` ${text[end - 1]}` : ''}` });
  if (inner !== '' && (/^\s/.test(whole) || (closed && /\s$/.test(whole)))) slips.push({ kind: 'binnenspatie' });
  slips.push(...source.slips);
  const flaws: QuoteFlaw[] = [];
  if (!closed && round) flaws.push('haakje-sluit');
  if (lengthWithout(text, ' ') > end) flaws.push('punt-na-bron');
  return { start, end, inner, innerStart: open + 1 + at, source, flaws, slips };
}

function isSource(inner: string, source: SourceText, before: string, closed: boolean, round: boolean): boolean {
  if (isOmission(inner)) return false;
  if (source.numbers.length > 0 || source.placeholder) return true;
  if (HOST.test(inner)) return closed || closingMark(before) !== undefined || !/\s/.test(inner);
  const marked = closingMark(before) !== undefined;
  if (closed && round && marked) return true;
  if (marked) return isRole(inner) || (!closed && inner === '');
  return (
    closed &&
    round &&
    inner.length > 0 &&
    inner.length <= LONGEST_ROLE &&
    endsSentence(before) &&
    !/[.?!:;]/.test(inner)
  );
}

/** The text without further brackets of this kind inside. */
function unwrap(whole: string): { inner: string; at: number; doubled: boolean } {
  let [start, end] = [0, whole.length];
  let doubled = false;
  for (;;) {
    while (start < end && /\s/.test(whole[start] ?? '')) start++;
    while (end > start && /\s/.test(whole[end - 1] ?? '')) end--;
    const inside =
      end - start > 1 && CLOSES.includes(whole[end - 1] ?? '') && matchingOpen(whole.slice(start, end)) === 0;
    if (!inside) return { inner: whole.slice(start, end), at: start, doubled };
    doubled = true;
    start++;
    end--;
  }
}

/** A dash or more brackets between the closing mark and the bracket belong to the source. */
function growLeft(text: string, open: number): { start: number; slips: readonly SourceSlip[] } {
  const length = lengthWithout(text.slice(0, open), ` ${DASHES}${OPENS}`);
  const signs = text.slice(length, open).trim();
  if (signs === '' || (closingMark(text.slice(0, length)) === undefined && !endsSentence(text.slice(0, length))))
    return { start: open, slips: [] };
  const dash = [...signs].find((sign) => DASHES.includes(sign));
  const start = length + text.slice(length, open).search(/\S/);
  return { start, slips: [dash ? { kind: 'streep', typed: dash } : { kind: 'dubbel' }] };
}

/** `’ buurvrouw (dialoog 1)`, `’ (buurvrouw) (dialoog 1)`: after the end of a sentence and its closing mark. */
function splitSource(text: string): Attribution | undefined {
  const start = behindLastMark(text);
  if (start === undefined || !/[.?!…,][^\p{L}\p{N}]{1,4}$/u.test(text.slice(Math.max(0, start - 6), start)))
    return undefined;
  return bare(text, start);
}

/** The same without a closing mark: `De bus komt niet. (buurvrouw) (dialoog 1)`. A dash or bracket must begin it. */
function splitSentence(text: string): Attribution | undefined {
  const from = Math.max(0, text.length - 220);
  const start = sentenceStarts(text.slice(from)).findLast((at) => `${DASHES}${OPENS}`.includes(text[from + at] ?? ' '));
  return start === undefined ? undefined : bare(text, from + start);
}

function behindMark(text: string): Attribution | undefined {
  const start = behindLastMark(text);
  return start === undefined ? undefined : bare(text, start);
}

/** A source from `from` to the end: `— student, dialoog 2`, `student, dialoog 2)`, `(student`. */
function bare(text: string, from: number): Attribution | undefined {
  let start = from;
  while (start < text.length && ` ,${DASHES}${OPENS}:;/|\\•·~=→`.includes(text[start] ?? '')) start++;
  const head = text.slice(from, start);
  const tail = tailOf(text, start);
  const inner = text.slice(start, tail.end).trimEnd();
  const source = readSourceText(inner);
  const around = signsAround(head, tail.signs);
  if (inner === '' || !isBareSource(inner, source, around)) return undefined;
  const form = around.slips.length > 0 || source.slips.length > 0;
  const dotted = tail.dotted && !form;
  const flaws: QuoteFlaw[] = [];
  if (!around.dash && !around.other) {
    if (!around.open) flaws.push('haakje-open');
    if (!around.close) flaws.push('haakje-sluit');
  }
  if (dotted) flaws.push('punt-na-bron');
  const begin = from + Math.max(0, head.search(/\S/));
  return {
    start: head.trim() === '' ? start : begin,
    end: form ? text.length : tail.to,
    inner,
    innerStart: start,
    source,
    flaws,
    slips: [...around.slips, ...source.slips],
  };
}

interface Around {
  readonly open: boolean;
  readonly close: boolean;
  readonly dash: boolean;
  /** Brackets other than parentheses. */
  readonly other: boolean;
  readonly slips: readonly SourceSlip[];
}

function signsAround(head: string, tail: string): Around {
  const opens = [...head].filter((sign) => OPENS.includes(sign));
  const closes = [...tail].filter((sign) => CLOSES.includes(sign));
  const dash = [...head].find((sign) => DASHES.includes(sign));
  const loose = [...head].find((sign) => sign !== ' ' && !OPENS.includes(sign) && !DASHES.includes(sign));
  const other = [...opens, ...closes].some((sign) => sign !== '(' && sign !== ')');
  const slips: SourceSlip[] = [];
  if (dash) slips.push({ kind: 'streep', typed: dash });
  if (other) slips.push({ kind: 'haken', typed: [...opens.slice(-1), ...closes.slice(0, 1)].join(' ') });
  if (opens.length > 1 || closes.length > 1) slips.push({ kind: 'dubbel' });
  if (loose) slips.push({ kind: 'los', typed: loose });
  return { open: opens.length > 0, close: closes.length > 0, dash: dash !== undefined, other, slips };
}

/** The brackets and full stop at the end that match nothing inside. `to`: before the full stop. */
function tailOf(text: string, start: number): { end: number; to: number; signs: string; dotted: boolean } {
  const to = lengthWithout(text, ' .');
  let end = to;
  while (
    end > start &&
    (text[end - 1] === ' ' ||
      (CLOSES.includes(text[end - 1] ?? '') && (matchingOpen(text.slice(start, end)) ?? -1) < 0))
  )
    end--;
  return { end, to, signs: text.slice(end, to), dotted: to < text.length };
}

function isBareSource(inner: string, source: SourceText, { open, close, dash }: Around): boolean {
  const wrapped = open || close || dash;
  const role = inner.slice(source.rol.start, source.rol.end);
  if (inner.length > 200 || sentenceStarts(role).length > 0) return false;
  const has = (slip: SourceSlip['kind']) => source.slips.some(({ kind }) => kind === slip);
  // Words after it, or `in dialoog 2` without brackets: a sentence continues.
  if ((has('achter') && !close && !dash && !isAside(inner, source)) || (has('voorzetsel') && !wrapped)) return false;
  if (source.numbers.length > 0 || source.placeholder) return wrapped || !source.noComma || role.split(' ').length <= 5;
  if (HOST.test(inner)) return !/\s/.test(inner) || (wrapped && isRole(inner));
  if (source.verwijzing) return wrapped || !source.noComma;
  return wrapped && isRole(inner);
}

/** `(buurvrouw, dialoog 1) (online)`: what follows the source is in brackets too. */
function isAside(inner: string, { verwijzing }: SourceText): boolean {
  return /^\)\s{0,3}[([][^()[\]]{1,40}[)\]]$/.test(inner.slice(verwijzing?.end));
}

/** `’ ‘buurvrouw, dialoog 1’`: in quotation marks, like the words. */
function inMarks(text: string): Attribution | undefined {
  const close = closingMark(text);
  if (close === undefined) return undefined;
  let open = close - 1;
  while (open > 0 && close - open < 200 && !(isMark(text[open]) && text[open - 1] === ' ')) open--;
  if (!isMark(text[open]) || closingMark(text.slice(0, Math.max(0, open)).trimEnd()) === undefined) return undefined;
  const inner = text.slice(open + 1, close).trim();
  const source = readSourceText(inner);
  if (
    source.numbers.length === 0 ||
    sentenceStarts(inner).length > 0 ||
    source.slips.some(({ kind }) => kind === 'achter' || kind === 'voorzetsel')
  )
    return undefined;
  const at = open + 1 + text.slice(open + 1).search(/\S/);
  return {
    start: open,
    end: text.length,
    inner,
    innerStart: at,
    source,
    flaws: [],
    slips: [{ kind: 'haken', typed: `${text[open]} ${text[close]}` }, ...source.slips],
  };
}

/** The source as the last paragraph of a quote that ended above it. */
function ownParagraph(text: string, above: string): Attribution | undefined {
  if (above === '' || (closingMark(above.trimEnd()) === undefined && !endsSentence(above.trimEnd()))) return undefined;
  const found = bare(text, 0);
  return found && (isCertain(found) || found.slips.some(({ kind }) => kind === 'streep')) ? found : undefined;
}

/** `De bus komt niet. student, dialoog 2)`: without a closing mark. The role begins a sentence, or is a single word. */
function atSentence(text: string): Attribution | undefined {
  const from = Math.max(0, text.length - 220);
  const near = text.slice(from);
  const reference = findReference(near);
  if (!reference || reference.numbers.length === 0 || !/^[\s.,;)\]}）］]*$/.test(near.slice(reference.end)))
    return undefined;
  const before = near.slice(0, reference.start);
  const dash = before.search(/ [–—―-] (?!.* [–—―-] )/);
  const begin = Math.max(...sentenceStarts(before), dash === -1 ? 0 : dash + 1, unclosedBracket(before) ?? 0);
  if (begin > 0) {
    const found = bare(text, from + begin);
    return found && !found.source.noComma && !found.slips.some(({ kind }) => kind === 'voorzetsel') ? found : undefined;
  }
  const word = /[^\s,;]{2,40}\s?[,;]\s?$/.exec(before);
  const guess = word && word.index > 0 ? bare(text, from + word.index) : undefined;
  return guess && { ...guess, slips: [...guess.slips, { kind: 'gok' }] };
}

/** The index of the last bracket that is not closed. */
function unclosedBracket(text: string): number | undefined {
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (OPENS.includes(text[at] ?? '')) open.push(at);
    else if (CLOSES.includes(text[at] ?? '')) open.pop();
  }
  return open.at(-1);
}

/** `(student, dialoog 2)’`: the closing mark is after the source. */
function beforeMark(text: string, above: string): Attribution | undefined {
  const at = closingMark(text);
  const found = at === undefined ? undefined : findBracketed(text.slice(0, at).trimEnd(), above);
  if (
    at === undefined ||
    !found ||
    found.source.numbers.length === 0 ||
    !CLOSES.includes(text.slice(0, at).trimEnd().at(-1) ?? ' ')
  )
    return undefined;
  return { ...found, end: at + 1, flaws: [], slips: [...found.slips, { kind: 'teken-achter' }] };
}
