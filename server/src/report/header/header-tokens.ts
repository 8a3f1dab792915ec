/** The lines of a header as writers see them: indentation, bullet, key and value, even if YAML sees none of these. */

import { lineEnd, nextLine } from '../text/line-ends.ts';
import { lengthWithout, type Range } from '../text/text.ts';
import { keyEntries } from './header-keys.ts';
import { headerKind } from './header-kinds.ts';

/** The keys of a kind of report, and the expressions that find them however they are typed. */
export interface HeaderWords {
  readonly top: readonly string[];
  readonly record: readonly string[];
  /** Keys of a record that take one name or a list of names. */
  readonly several: readonly string[];
  readonly bullet: RegExp;
  /** `thema: …`, `thema:Wonen` and `thema = …`; an unknown key only with its colon. */
  readonly pair: RegExp;
  readonly opened: RegExp;
  readonly facts: RegExp;
  /** The start of a line that begins something new, and so ends what was opened above it. */
  readonly fresh: RegExp;
  /** Keys after a comma, a brace or at the beginning; known keys also after a blank, in case the comma is missing. */
  readonly inBraces: RegExp;
  readonly nextKey: RegExp;
}

/** Built once for each kind: a header is read at every keystroke in it. */
export function headerWords(kind: string | undefined): HeaderWords {
  const { schema } = headerKind(kind);
  const known = WORDS.get(schema) ?? wordsOf(kind);
  WORDS.set(schema, known);
  return known;
}

const WORDS = new WeakMap<object, HeaderWords>();

function wordsOf(kind: string | undefined): HeaderWords {
  const entries = keyEntries('', kind);
  const inside = entries.filter(({ type }) => type === 'record').flatMap(({ key }) => keyEntries(key, kind));
  const inRecord = keyEntries('dialogen/0', kind);
  const top = entries.map(({ key }) => key);
  const record = inRecord.map(({ key }) => key);
  const all = [...top, ...record, ...inside.map(({ key }) => key)].join('|');
  return {
    top,
    record,
    several: inRecord.filter(({ type }) => type === 'texts').map(({ key }) => key),
    ...expressions(all, record.join('|')),
    nextKey: new RegExp(`([ \\t]{1,9})(${top.join('|')}): `),
  };
}

function expressions(
  all: string,
  record: string,
): Pick<HeaderWords, 'bullet' | 'pair' | 'opened' | 'facts' | 'fresh' | 'inBraces'> {
  return {
    bullet: new RegExp(
      `^(?:-(?=[${BLANK}]|[{(\\[]|(?:${record})[${BLANK}]*:|$)|[–—•·*+](?=[${BLANK}]*(?:[{(\\[]|(?:${record})[${BLANK}]*:)))`,
    ),
    pair: new RegExp(
      `^(?<quote>["']?)(?:(?<known>${all})\\k<quote>[${BLANK}]*(?<sign>[:=;]|(?=[${BLANK}]|$))|(?<other>[\\p{L}\\d_-]+)\\k<quote>[${BLANK}]*:(?=[${BLANK}]|$))`,
      'u',
    ),
    opened: new RegExp(`^(?:\\{|[([][${BLANK}]*(?:${record})[${BLANK}]*:)`),
    facts: new RegExp(`^(?:${record})[${BLANK}]*:[^,;]*[,;}][${BLANK}]*(?:(?:${record})[${BLANK}]*:|$)`),
    fresh: new RegExp(`^(?:[${BLANK}]*[-–•*+][${BLANK}{]|(?:${all})[${BLANK}]*:|[${BLANK}]*(?:\\r?\\n|$)|---)`),
    inBraces: new RegExp(
      `(?<=^|[{(\\[,;][${BLANK}]{0,9})(?:(?<quote>["']?)(?<any>[\\p{L}\\d_-]+)\\k<quote>[${BLANK}]*:(?=[${BLANK}]|$|["'\\[])|(?<known>${record})(?:[${BLANK}]*(?<sign>[:=])|(?=[${BLANK}]+[^${BLANK},:;}])))|(?<=[${BLANK}])(?<late>${record})[${BLANK}]*:`,
      'gu',
    ),
  };
}

/** Any blank within a line. */
export const BLANK = ' \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';

/** A key with its value, on a line of its own or between braces. */
export interface Pair {
  readonly key: Range & { readonly text: string };
  /** The offset where the value should begin: after the colon, or after the key if there is no colon. */
  readonly behind: number;
  readonly colon: boolean;
  /** The value without blanks around it and without a remark after it. */
  readonly value: Range & { readonly text: string };
  readonly braces: boolean;
}

export interface HeaderLine extends Range {
  readonly text: string;
  /** The blanks it begins with. */
  readonly lead: Range;
  /** `-`, or what was meant as such. */
  readonly bullet?: Range & { readonly text: string };
  /** The text after the blanks and the bullet, without blanks at its end. */
  readonly rest: Range & { readonly text: string };
  /** Whether it is between braces that were opened on a line above. */
  readonly continued: boolean;
  readonly pairs: readonly Pair[];
}

const REMARK = new RegExp(`(?:^|[${BLANK}])#(?:[${BLANK}]|$)`);

export function readLines(yaml: string, words: HeaderWords): readonly HeaderLine[] {
  const lines: HeaderLine[] = [];
  let open = false;
  for (let start = 0; start < yaml.length; ) {
    const end = lineEnd(yaml, start);
    const line = readLine(yaml.slice(start, end), { start, continued: open }, words);
    lines.push(line);
    open = isOpen(line, yaml.slice(nextLine(yaml, end), nextLine(yaml, end) + 200), words);
    start = nextLine(yaml, end);
  }
  return lines;
}

function readLine(
  text: string,
  { start, continued }: { readonly start: number; readonly continued: boolean },
  words: HeaderWords,
): HeaderLine {
  const lead = lengthOf(text, new RegExp(`^[${BLANK}]*`));
  const sign = continued ? undefined : words.bullet.exec(text.slice(lead))?.[0];
  const from =
    lead +
    (sign === undefined ? 0 : sign.length + lengthOf(text.slice(lead + sign.length), new RegExp(`^[${BLANK}]*`)));
  const to = from + withoutBlanks(text.slice(from)).length;
  const rest = { start: start + from, end: start + to, text: text.slice(from, to) };
  const bullet = sign === undefined ? undefined : { start: start + lead, end: start + lead + sign.length, text: sign };
  const inBraces = continued || isRecordLine(rest.text, bullet !== undefined, words);
  const read = inBraces ? pairsInBraces : onePair;
  const pairs = rest.text.startsWith('#') || text.length > LONGEST ? [] : read(rest.text, rest.start, words);
  return { start, end: start + text.length, text, lead: { start, end: start + lead }, bullet, rest, continued, pairs };
}

/** Nobody types a longer line, and reading one takes quadratic time. */
const LONGEST = 1000;

/** A whole dialogue on one line, with or without braces. */
function isRecordLine(rest: string, listed: boolean, { opened, facts }: HeaderWords): boolean {
  return opened.test(rest) || (listed && facts.test(rest));
}

function isOpen({ rest, continued }: HeaderLine, below: string, { fresh }: HeaderWords): boolean {
  if (!continued && !rest.text.startsWith('{')) return false;
  return !rest.text.includes('}') && !fresh.test(below);
}

function onePair(rest: string, start: number, words: HeaderWords): readonly Pair[] {
  const found = words.pair.exec(rest);
  if (!found?.groups) return [];
  const { quote = '', known, other, sign } = found.groups;
  const key = known ?? other ?? '';
  const colon = other !== undefined || sign === ':';
  return [
    pairOf(
      { text: key, start: start + quote.length, end: start + quote.length + key.length },
      start + found[0].length,
      colon,
      withoutRemark(rest.slice(found[0].length)),
      false,
    ),
  ];
}

function pairsInBraces(rest: string, start: number, { inBraces }: HeaderWords): readonly Pair[] {
  const found = [...rest.matchAll(inBraces)];
  return found.map((match, index) => {
    const { quote = '', any, known, late, sign } = match.groups ?? {};
    const key = any ?? known ?? late ?? '';
    const from = match.index + quote.length;
    const behind = match.index + match[0].length;
    const until = found[index + 1]?.index ?? closing(rest, behind);
    const value = rest.slice(behind, behind + lengthWithout(rest.slice(behind, until), ',; \t\u00a0'));
    return pairOf(
      { text: key, start: start + from, end: start + from + key.length },
      start + behind,
      known === undefined || sign === ':',
      value,
      true,
    );
  });
}

/** Where the last value between braces ends: at the closing brace, or at a bracket meant as one. */
function closing(rest: string, from: number): number {
  const end = from + withoutRemark(rest.slice(from)).length;
  const last = lastSign(rest, end);
  if (last < from) return end;
  if (rest[last] === '}') return rest[last - 1] === '}' ? last - 1 : last;
  const value = rest.slice(from, last);
  const opens = rest[last] === ']' ? value.includes('[') : value.includes('(');
  return opens ? end : last;
}

/** The index of the last sign that is neither blank nor a comma, if it is a closing bracket; -1 otherwise. */
function lastSign(rest: string, end: number): number {
  let at = end - 1;
  while (at >= 0 && /[\s,]/.test(rest[at] ?? '')) at--;
  return /[})\]]/.test(rest[at] ?? '') ? at : -1;
}

function pairOf(key: Pair['key'], behind: number, colon: boolean, text: string, braces: boolean): Pair {
  const lead = lengthOf(text, new RegExp(`^[${BLANK}]*`));
  const value = withoutBlanks(text.slice(lead));
  return {
    key,
    behind,
    colon,
    value: { text: value, start: behind + lead, end: behind + lead + value.length },
    braces,
  };
}

function withoutRemark(text: string): string {
  const remark = REMARK.exec(text);
  return remark ? text.slice(0, remark.index) : text;
}

function withoutBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

function lengthOf(text: string, expression: RegExp): number {
  return expression.exec(text)?.[0].length ?? 0;
}
