/** The text of a source → role and dialogue, and what is wrong: `dialoog 1; buurvrouw` (format.md §4, recovery). */

import { latin } from '../dutch/latin.ts';
import type { SourceForm, SourceSlip } from '../model.ts';
import { lengthWithout } from '../text/text.ts';
import { findReference, type NamedNumber, type Reference } from './dialoog-word.ts';

/** Indices in the text. */
export interface SourcePart {
  readonly start: number;
  readonly end: number;
}

export interface SourceText {
  /** Empty if there is none. */
  readonly rol: SourcePart;
  /** The word with its number. */
  readonly verwijzing?: SourcePart;
  readonly numbers: readonly NamedNumber[];
  /** There is nothing at all between role and dialogue. */
  readonly noComma: boolean;
  readonly capital: boolean;
  readonly slips: readonly SourceSlip[];
  readonly meant: string;
  readonly said: string;
  /** The number is still to be filled in. */
  readonly placeholder?: boolean;
}

/** A source that is still to be filled in, as in the snippet. */
const PLACEHOLDER = /(?:^|,)\s{0,9}dialoog\s{0,9}<[^<>]{0,40}>$/i;
const JUNK = ' \t,;:|/\\–—−―•·*_=→‚-';
/** Marks around just the dialogue: `“dialoog 2”`. */
const MARKS = '“”„"‘';
/** A label before a source that is not part of it. */
const LABEL = /^bron\s{0,3}:\s{0,3}/i;
/** Signs without a letter or digit. */
const NO_WORD = /^[^\p{L}\p{N}]+$/u;
const OPENS = '([{（［';
const CLOSES = ')]}）］';
/** If the role itself is between marks, the last one belongs to the role. */
const OPENING = /(?:^|[\s,;:])[“„"‘]\s{0,3}$/;
/** `uit dialoog 2`, `tijdens de tweede dialoog`. */
const PREPOSITION = latin(/(?:^|[\s,;])(?:(?:uit|in|van|bij|tijdens|op)(?: (?:de|het|onze|ons))?|de)$/i);

/** `text`: without the parentheses around it. */
export function readSourceText(text: string): SourceText {
  const label = LABEL.exec(text)?.[0];
  return label === undefined ? readUnlabelled(text) : withLabel(readUnlabelled(text.slice(label.length)), label);
}

function withLabel(source: SourceText, label: string): SourceText {
  const moved = ({ start, end }: SourcePart): SourcePart => ({ start: start + label.length, end: end + label.length });
  return {
    ...source,
    rol: moved(source.rol),
    verwijzing: source.verwijzing && moved(source.verwijzing),
    numbers: source.numbers.map((number) => ({ ...number, ...moved(number) })),
    slips: [{ kind: 'los', typed: label.trim() }, ...source.slips],
  };
}

function readUnlabelled(text: string): SourceText {
  const placeholder = PLACEHOLDER.exec(text);
  const reference = placeholder ? undefined : (findReference(text) ?? numberAlone(text));
  if (!reference) return withoutDialoog(text, placeholder?.index);
  const slips: SourceSlip[] = [];
  const before = roleBefore(text.slice(0, reference.start));
  const behind = wordsBehind(text, reference.end);
  const role = before.rol.start < before.rol.end ? before.rol : behind.words;
  const turned = role === behind.words && role.start < role.end;
  const dialoog = ['dialoog', shownNumbers(reference.numbers, text)].join(' ').trim();
  const added =
    !turned && behind.words.start < behind.words.end ? text.slice(behind.words.start, behind.words.end) : '';
  const said = [text.slice(role.start, role.end), added].filter((part) => part !== '').join(', ');
  if (turned) slips.push({ kind: 'volgorde' });
  else if (added !== '') slips.push({ kind: 'achter', typed: added });
  else slips.push(...behind.slips);
  slips.push(...before.slips, ...reference.slips);
  return {
    rol: role,
    verwijzing: { start: reference.start, end: reference.end },
    numbers: reference.numbers,
    noComma: before.noComma,
    capital: reference.capital,
    slips,
    meant: [said, dialoog].filter((part) => part !== '').join(', '),
    said,
  };
}

/** The form as the model has it. */
export function formOf({ meant, said, numbers }: SourceText, slips: readonly SourceSlip[]): SourceForm {
  return numbers.length > 1
    ? { meant, said, slips, numbers: numbers.map(({ value }) => value) }
    : { meant, said, slips };
}

/** `buurvrouw, nr. 2`: the word is missing. */
function numberAlone(text: string): Reference | undefined {
  const found = /[,;]\s{0,3}((?:(?:nr|no|nummer)\.?\s{0,2}|#\s{0,2})(\d{1,2}))$/i.exec(text);
  const [, typed = '', digits = ''] = found ?? [];
  if (!found) return undefined;
  const number = { value: Number(digits), start: text.length - digits.length, end: text.length };
  return {
    start: text.length - typed.length,
    end: text.length,
    numbers: [number],
    capital: false,
    slips: [{ kind: 'zonder-woord', typed }],
  };
}

function withoutDialoog(text: string, placeholder: number | undefined): SourceText {
  const end = placeholder ?? lengthWithout(text, ' ,;:–—-');
  const loose = placeholder === undefined ? text.slice(end).trim() : '';
  const slips: readonly SourceSlip[] = loose === '' ? [] : [{ kind: 'los', typed: loose }];
  const start = Math.min(text.length - text.trimStart().length, end);
  const said = text.slice(start, end);
  return {
    rol: { start, end },
    numbers: [],
    noComma: false,
    capital: false,
    slips,
    meant: said,
    said,
    placeholder: placeholder !== undefined,
  };
}

/** The role before the dialogue, and the slips in what separates them. */
function roleBefore(before: string): { rol: SourcePart; noComma: boolean; slips: readonly SourceSlip[] } {
  const slips: SourceSlip[] = [];
  const junk = JUNK + OPENS + (OPENING.test(before) ? MARKS : '');
  let end = lengthWithout(before, junk);
  const preposition = PREPOSITION.exec(before.slice(Math.max(0, end - 20), end));
  if (preposition) {
    slips.push({ kind: 'voorzetsel', typed: preposition[0].replace(/^[\s,;]/, '') });
    end -= preposition[0].length;
  }
  end = lengthWithout(before.slice(0, end), junk);
  const separator = before.slice(end, preposition ? end + 1 : undefined);
  if (separator.trim() === '' && before[end - 1] === '.') {
    const core = lengthWithout(before.slice(0, end), ' .');
    return { rol: unwrapRole(before, core).rol, noComma: false, slips: [...slips, { kind: 'scheiding', typed: '.' }] };
  }
  const { rol, bracketed } = unwrapRole(before, end);
  const signs = separator.trim();
  if (rol.start === rol.end)
    return { rol, noComma: false, slips: signs === '' ? slips : [...slips, { kind: 'rol-ontbreekt', typed: signs }] };
  const brackets = bracketed || /[([{（［]/.test(signs);
  if (brackets) slips.push({ kind: 'haakje' });
  else if (signs === ',' && !/\s$/.test(separator) && !preposition) slips.push({ kind: 'komma-spatie' });
  else if (signs !== ',' && signs !== '') slips.push({ kind: 'scheiding', typed: signs });
  return { rol, noComma: signs === '' && !brackets, slips };
}

/** The role without brackets around it, or half a pair of them. */
function unwrapRole(before: string, to: number): { rol: SourcePart; bracketed: boolean } {
  let start = 0;
  while (start < to && JUNK.includes(before[start] ?? '')) start++;
  let end = to;
  let bracketed = false;
  for (;;) {
    const opens = start < end && OPENS.includes(before[start] ?? '') && closeOf(before, start, end) >= end - 1;
    const closes =
      start < end && CLOSES.includes(before[end - 1] ?? '') && (opens || openOf(before, start, end) === undefined);
    if (!opens && !closes) return { rol: { start, end: Math.max(start, end) }, bracketed };
    bracketed = true;
    if (opens) start++;
    if (closes) end--;
    while (start < end && before[start] === ' ') start++;
    end = Math.max(start, lengthWithout(before.slice(0, end), ' '));
  }
}

/** The index where the bracket at `start` is closed; `end` if it is not. */
function closeOf(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (OPENS.includes(text[at] ?? '')) depth++;
    else if (CLOSES.includes(text[at] ?? '') && --depth === 0) return at;
  }
  return end;
}

function openOf(text: string, start: number, end: number): number | undefined {
  let depth = 0;
  for (let at = end - 1; at >= start; at--) {
    if (CLOSES.includes(text[at] ?? '')) depth++;
    else if (OPENS.includes(text[at] ?? '') && --depth === 0) return at;
  }
  return undefined;
}

/** What follows the dialogue: words, or loose signs. */
function wordsBehind(text: string, from: number): { words: SourcePart; slips: readonly SourceSlip[] } {
  let start = from;
  while (start < text.length && `${JUNK}${OPENS}${CLOSES}${MARKS}’.`.includes(text[start] ?? '')) start++;
  const signs = text.slice(from, start).trim();
  const end = Math.max(start, lengthWithout(text, `${JUNK}${MARKS}’.`));
  const { rol: words } = unwrapRole(text.slice(start), end - start);
  const piece = { start: start + words.start, end: start + words.end };
  // `dialoog 2?`: somebody was in doubt; the sign is not part of the role.
  if (piece.start < piece.end && NO_WORD.test(text.slice(piece.start, piece.end)))
    return { words: { start: end, end }, slips: [{ kind: 'twijfel', typed: text.slice(from, end).trim() }] };
  if (piece.start < piece.end || signs === '') return { words: piece, slips: [] };
  if (/^[)\]}）］]+$/.test(signs)) return { words: piece, slips: [] };
  return { words: piece, slips: [/^\.+$/.test(signs) ? { kind: 'punt' } : { kind: 'los', typed: signs }] };
}

/** Several numbers as they were typed: `1 en 2`, `1 t/m 3`. */
function shownNumbers(numbers: readonly NamedNumber[], text: string): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last) return '';
  return first === last ? String(first.value) : text.slice(first.start, last.end);
}
