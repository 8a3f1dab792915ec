/** Does a line that looks like an item begin one? `-5 graden`, `*nadruk*` and `– zegt men –` in a sentence do not. */
import { latin } from '../dutch/latin.ts';
import type { Context } from './line-context.ts';
import { isDigit, type Sign } from './line-signs.ts';
import type { Slip } from './loose-mark.ts';

/** After a hyphen: a suffix that the text is about. */
const SUFFIX = latin(
  /^(?:ach?tig|aal|baar|de|e|en|er|ers|es|gewijs|heid|ig|ing|isch|isme|ist|jes?|lijks?|loos|s|sel|st|ste|t|te|ten|tjes?|vormig)(?![\p{L}\p{N}])/u,
);
/** After a hyphen: a quantity below zero. */
const UNIT = /^\d[\d.,]*\s*(?:[%°º€‰]|graden|procent|euro)/i;
const SOURCE = /dia\w*\.?\s|gesprek|\bd\s?\d/i;
/** `o ja` does not begin with a bullet, unless other items surround it. */
const INTERJECTION =
  /^o[\s\u200b]+(?:ja|nee|nou|jee|jeetje|wee|god|hemel|heer|o|zo|wat|hoe|lieve|help|heden|hé|help|dat)(?![\p{L}])/iu;
const OPENS = '*_‘“\'"„«‹[(<`';

/** `content`: the offset where the text after the mark begins. */
export function mayBegin(context: Context, sign: Sign, slip: Slip, at: number, content: number, end: number): boolean {
  const { text } = context;
  if (sign.kind === 'quote' || sign.kind === 'fence') return true;
  if (sign.kind === 'heading') return isHeading(context, sign, content, end);
  const glued = content === sign.end;
  if (glued && !sign.sure && !isGlued(context, sign, content, end)) return false;
  if (sign.kind === 'number' && sign.meant.length > 4) return false;
  const first = text[content] ?? '';
  // A mark with nothing wrong but its space begins an item wherever Markdown's own would.
  if (slip === 'other-space' || slip === 'many-spaces')
    return sign.kind === 'bullet' || context.before !== 'text' || sign.meant === '1.';
  if (sign.sure) return true;
  if (
    sign.raw === 'o' &&
    INTERJECTION.test(text.slice(at, at + 20)) &&
    context.before !== 'item' &&
    !ITEM_BELOW.test(text.slice(end, end + 12))
  )
    return false;
  if (context.filled === 'quote' && isSourceLine(context, sign, content, end)) return false;
  if (context.before === 'blank' || context.before === 'quote') return true;
  return interrupts(context, sign, first, at);
}

/** Text below an item after a blank line still belongs to it if it is indented. */
export function goesOn({ filled, column }: Context): boolean {
  return filled === 'item' && column !== -1;
}

/** Does a line right below running text or an item begin an item? */
function interrupts(context: Context, sign: Sign, first: string, at: number): boolean {
  const { text, before, own, last } = context;
  const capital = OPENS.includes(first) || isCapital(first);
  const end = lastCharacter(text, last);
  const ended = end !== '' && '.?!…:;’”)'.includes(end);
  const mark = sign.kind === 'number' ? '1' : sign.raw;
  if (before === 'item')
    return context.sign === mark || capital || ended || (own && (!sign.loose || isLineByItself(text, last, at)));
  if (sign.kind === 'number' && !/^1\D/.test(sign.meant)) return false;
  return end === ':' || (ended && capital) || nextBegins(text, at, sign.raw);
}

/** Below a line too short to have been wrapped, and not continued on the next: an item, not a dash within one. */
function isLineByItself(text: string, last: number, at: number): boolean {
  const above = last - text.lastIndexOf('\n', last - 1);
  const newline = text.indexOf('\n', at);
  return (
    above < FULL_LINE &&
    (newline === -1 ||
      !/[\p{L}\d]/u.test(text[newline + 1] ?? '') ||
      /^\d+[.)]/.test(text.slice(newline + 1, newline + 12)))
  );
}

const FULL_LINE = 60;

function lastCharacter(text: string, behind: number): string {
  let at = behind;
  while (at > 0 && text.charCodeAt(at - 1) <= 32) at--;
  return text[at - 1] ?? '';
}

/** Does the next line begin with the same sign? */
function nextBegins(text: string, at: number, raw: string): boolean {
  const newline = text.indexOf('\n', at);
  if (newline === -1 || raw.length > 2) return false;
  let next = newline + 1;
  while (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 9) next++;
  return text.startsWith(raw, next);
}

function isHeading({ text, isTitle }: Context, { meant, end: behind }: Sign, content: number, end: number): boolean {
  if (behind !== content) return true;
  const first = text[content] ?? '';
  if (!isLetter(first) && !isDigit(first.charCodeAt(0)) && !OPENS.includes(first)) return false;
  return meant.length > 1 || isTitle(text.slice(content, end).trim());
}

/** Is a mark with text right after it, without a space, still the mark of an item? */
function isGlued(context: Context, sign: Sign, content: number, end: number): boolean {
  const { text } = context;
  const first = text[content] ?? '';
  const rest = text.slice(content, Math.min(end, content + 24));
  const opens = OPENS.includes(first);
  if (isDigit(first.charCodeAt(0))) return isCount(context, sign, rest, content, end);
  if (!isLetter(first) && !opens) return false;
  if (sign.raw === '*')
    return !isEmphasis(text, content, end) && (text.startsWith('**', content) || !isFootnote(context, sign.end - 1));
  if (sign.kind === 'number')
    return opens || isLetter(text[content + 1] ?? '') || (isCapital(first) && text.charCodeAt(content + 1) === 32);
  if (sign.raw.length > 1 || sign.raw === 'o') return false;
  return isCapital(first) || opens || !SUFFIX.test(rest);
}

/** `*Namen zijn veranderd` alone below a text, or below a word that is followed by a star: a note, not an item. */
function isFootnote(context: Context, at: number): boolean {
  const { text, before, filled, sign } = context;
  if (hasReferenceAbove(context, at)) return true;
  const among = before === 'item' || (filled !== 'text' && sign === '*');
  return filled !== 'blank' && !among && !nextBegins(text, at, '*');
}

/** `at` only grows, so that every line is looked at once. */
function hasReferenceAbove(context: Context, at: number): boolean {
  const from = Math.max(context.looked, at - REFERENCE_ABOVE);
  let start = from;
  for (const line of context.text.slice(from, at).split('\n')) {
    if (REFERENCE.test(line.replaceAll('**', ''))) context.reference = start;
    start += line.length + 1;
  }
  context.looked = at;
  return context.reference >= at - REFERENCE_ABOVE;
}

/** A star after a word, and no other star on its line. */
const REFERENCE = /^[^*]*[\p{L}\p{N}.,:;!?)’”€%]\*(?:[\s.,:;!?)]|$)[^*]*$/u;
const REFERENCE_ABOVE = 2000;

/** `-6 gesprekken` among other items is one; `-5 graden` and `+31 6 …` are numbers. */
function isCount({ text, before }: Context, { kind, raw }: Sign, rest: string, content: number, end: number): boolean {
  if (kind !== 'bullet' || raw === '+' || raw.length > 1 || UNIT.test(rest)) return false;
  if (before !== 'item' && !ITEM_BELOW.test(text.slice(end, end + 12))) return false;
  return raw !== '*' || !isEmphasis(text, content, end);
}

const ITEM_BELOW = /^\n[ \t]*(?:[-*+\u2010-\u2015\u2022\u00b7]|o[ \t])/;

/** Does the paragraph close this star? Those of bold text do not count: `***Kern**` is a star before bold text. */
function isEmphasis(text: string, content: number, end: number): boolean {
  let until = end;
  for (let lines = 0; lines < 20; lines++) {
    const next = text.indexOf('\n', until + 1);
    const line = text.slice(until + 1, next === -1 ? text.length : next);
    if (until >= text.length || line.trim() === '' || /^\s*(?:[-+>#*]|\d+[.)])/.test(line)) break;
    until = next === -1 ? text.length : next;
  }
  return text.slice(content, until).replaceAll('\\*', '').replaceAll('**', '').includes('*');
}

/** `— buurvrouw, dialoog 1` under a quote is its source. */
function isSourceLine({ text, before }: Context, { kind, raw }: Sign, content: number, end: number): boolean {
  if (kind !== 'bullet' || raw === '+' || raw === '*') return false;
  return (before === 'quote' && raw !== '-') || (end - content < 120 && SOURCE.test(text.slice(content, end)));
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}
