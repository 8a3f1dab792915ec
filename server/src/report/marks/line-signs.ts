/** The sign that a line begins with: Markdown's own, or one that people type for it. */

import { isBlank, isBulletSign, isDash } from '../dutch/signs.ts';
import type { Context } from './line-context.ts';

export interface Sign {
  readonly kind: 'heading' | 'bullet' | 'number' | 'quote' | 'fence';
  readonly end: number;
  /** As typed. */
  readonly raw: string;
  /** As Markdown wants it. */
  readonly meant: string;
  /** Is it different from Markdown's? */
  readonly loose: boolean;
  /** A bullet that never begins running text. */
  readonly sure?: boolean;
  /** A `:::` after a quote's `>`. */
  readonly quoted?: boolean;
}

const HASHES = /[#\uff03\ufe5f]{1,6}/y;
const NUMBER = /(\d{1,9})[.)]([)-](?=[ \t\u00a0]))?|\((\d{1,2})\)/y;
const LOOSE_FENCE = /[:\uff1a\ufe55]+[\s\p{Cf}]*(kader)?[\s\p{Cf}:]*$/iuy;
const QUOTED_FENCE = />[ \t]*:{3,}[ \t]*$/y;
const ARROW = /(?:--?>|=>|--)(?=[ \t\u00a0])/y;
/** What remains of a bullet in a lost font, before a word or bold text; `§ 3` and `Ø 12` are meant literally. */
const FONT_SIGN = /o(?=[\s\u200b]+[\p{L}\d*‘“'"[(<])|[§Øü](?=[\s\u200b]+[\p{L}*‘“'"[(<])/uy;

export function signAt({ text, kader, before }: Context, at: number, end: number): Sign | undefined {
  const code = text.charCodeAt(at);
  switch (code) {
    case 35: // #
    case 0xff03:
    case 0xfe5f:
      return heading(text, at);
    case 62: // >
    case 0xff1e:
    case 0xfe65:
      if (kader && before === 'quote' && matches(QUOTED_FENCE, text, at, end))
        return { kind: 'fence', end, raw: '> :::', meant: ':::', loose: true, quoted: true };
      return sign('quote', text, at, at + 1, '>');
    case 42: // *
    case 43: // +
    case 45: // -
      return isRule(text, at, end) || isOpenStars(text, at, end)
        ? undefined
        : (readArrow(text, at) ?? sign('bullet', text, at, at + 1, String.fromCharCode(code)));
    case 58: // :
    case 0xff1a:
    case 0xfe55:
      return fence(text, at, end, kader);
    case 61: // =
      return readArrow(text, at);
    default:
      if (code >= 128) return special(text, at, code);
      if (isDigit(code) || code === 40) return number(text, at);
      return code === 111 ? fontSign(text, at) : undefined;
  }
}

function special(text: string, at: number, code: number): Sign | undefined {
  if (isBulletSign(code)) return { ...sign('bullet', text, at, at + 1, '-'), sure: true };
  if (isDash(code)) return sign('bullet', text, at, at + 1, '-');
  const circled = circledNumber(code);
  if (circled > 0) return sign('number', text, at, at + 1, `${circled}.`);
  return fontSign(text, at);
}

function sign(kind: Sign['kind'], text: string, at: number, end: number, meant: string): Sign {
  const raw = text.slice(at, end);
  return { kind, end, raw, meant, loose: raw !== meant };
}

function heading(text: string, at: number): Sign | undefined {
  const hashes = matchAt(HASHES, text, at)?.[0] ?? '';
  const end = at + hashes.length;
  return text.charCodeAt(end) === 35 ? undefined : sign('heading', text, at, end, '#'.repeat(hashes.length));
}

function number(text: string, at: number): Sign | undefined {
  const match = matchAt(NUMBER, text, at);
  if (!match) return undefined;
  const [raw, own, more, other] = match;
  // `1.` and `1)` are right; `1.)` and `(1)` are meant for `1.`.
  return sign('number', text, at, at + raw.length, own !== undefined && more === undefined ? raw : `${own ?? other}.`);
}

function fence(text: string, at: number, end: number, kader: boolean): Sign | undefined {
  if (end - at > LONGEST_FENCE) return undefined;
  const line = text.slice(at, end);
  const right = /^:{3,}[ \t]*(kader)?[ \t]*$/i.exec(line);
  if (right)
    return {
      kind: 'fence',
      end: at + line.trimEnd().length,
      raw: line,
      meant: right[1] ? ':::kader' : ':::',
      loose: false,
    };
  const meant = matchAt(LOOSE_FENCE, line, 0);
  if (!meant) return undefined;
  const colons = line.replace(/[^:\uff1a\ufe55]/g, '').length;
  if (!meant[1] && colons < (kader ? 2 : 3)) return undefined;
  return {
    kind: 'fence',
    end: at + line.replace(/[ \t]+$/, '').length,
    raw: line,
    meant: meant[1] ? ':::kader' : ':::',
    loose: true,
  };
}

const LONGEST_FENCE = 60;

function readArrow(text: string, at: number): Sign | undefined {
  const match = matchAt(ARROW, text, at);
  return match ? sign('bullet', text, at, at + match[0].length, '-') : undefined;
}

function fontSign(text: string, at: number): Sign | undefined {
  if (!matchAt(FONT_SIGN, text, at)) return undefined;
  return sign('bullet', text, at, at + 1, '-');
}

/** `***Een`: bold and italics that nothing on the line closes, not a bullet followed by bold. */
function isOpenStars(text: string, at: number, end: number): boolean {
  if (!text.startsWith('***', at)) return false;
  const close = text.indexOf('**', at + 3);
  return close === -1 || close >= end;
}

/** `---`, `* * *`, `___`: a thematic break. */
function isRule(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  let count = 0;
  for (let index = at; index < end; index++) {
    const other = text.charCodeAt(index);
    if (other === code) count++;
    else if (!isBlank(other)) return false;
  }
  return count > 2;
}

/** ①, ⒈, ⑴, ❶: the number in it; 0 for anything else. */
function circledNumber(code: number): number {
  for (const first of [0x2460, 0x2474, 0x2488]) if (code >= first && code < first + 20) return code - first + 1;
  return code >= 0x2776 && code < 0x2794 ? ((code - 0x2776) % 10) + 1 : 0;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

function matches(expression: RegExp, text: string, at: number, end: number): boolean {
  return end - at <= LONGEST_FENCE && matchAt(expression, text.slice(at, end), 0) !== null;
}
