/** The signs around a source, and what can be a source: brackets, dashes, the end of a sentence. */
import { latin } from '../dutch/latin.ts';
import { BEHIND_MARK, beginsClipped, isMark } from '../dutch/marks.ts';

export const OPENS = '([{（［';
export const CLOSES = ')]}）］';
export const DASHES = '–—−―-';
/** Hosts, who may be quoted without a dialogue. */
export const HOST = /^(?:wethouder|burgemeester)\b/i;
/** The longest aside that may still be a source if its closing mark is missing. */
export const LONGEST_ROLE = 80;

const LETTER = latin(/^[\p{L}\p{N}]/u);
const OMISSION = /^(?:…|\.{3}|\.\.)$/;
const SENTENCE_END = latin(/(\p{L}{0,12})[.?!…][)\]’'”"»]{0,2} {1,9}/gu);
/** Words whose full stop does not end a sentence: `dr. in de biologie`. */
const ABBREVIATION = /^(?:\p{L}|dr|drs|mr|ir|ing|prof|ds|mw|mevr|dhr|st|fam|med|oud|ca)$/iu;

/** The index just after the last mark and the punctuation after it; undefined if there is no mark near the end. */
export function behindLastMark(plain: string): number | undefined {
  for (let index = plain.length - 1; index > 0 && plain.length - index < 300; index--) {
    if (!isMark(plain[index]) || LETTER.test(plain[index + 1] ?? '')) continue;
    let end = index + 1;
    while (BEHIND_MARK.includes(plain[end] ?? '-')) end++;
    return end;
  }
  return undefined;
}

/** The index of the bracket that matches the one at the end; undefined if there is none near. */
export function matchingOpen(body: string): number | undefined {
  let depth = 0;
  for (let index = body.length - 1; index >= 0 && body.length - index < 400; index--) {
    if (CLOSES.includes(body[index] ?? '')) depth++;
    else if (OPENS.includes(body[index] ?? '') && --depth === 0) return index;
  }
  return undefined;
}

export function isOmission(inner: string): boolean {
  return OMISSION.test(inner.trim());
}

/** Whether a text can be a role, if a bracket or dash says that it is one. */
export function isRole(inner: string): boolean {
  const text = inner.trim();
  return text.length > 0 && text.length <= LONGEST_ROLE && !/[.?!:;‘“"„«]/.test(text) && !isOmission(text);
}

/** The indices where sentences begin, just after the end of another. */
export function sentenceStarts(text: string): readonly number[] {
  const ends = [...text.matchAll(SENTENCE_END)].filter(
    ({ 0: found, 1: word = '' }) => !(found[word.length] === '.' && ABBREVIATION.test(word)),
  );
  return ends.map(({ index, 0: found }) => index + found.length);
}

export function endsSentence(text: string): boolean {
  return /[.?!…]$/.test(text);
}

/** Not `’s avonds`, which begins with an apostrophe. */
export function opensWithMark(text: string): boolean {
  return (isMark(text[0]) && !beginsClipped(text.slice(0, 6))) || text.startsWith(',,');
}
