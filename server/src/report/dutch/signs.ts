/** Characters that look like a report's marks, or like nothing: other spaces, signs without width, bullets, dashes. */

/** Spaces other than a blank or a tab: no-break, thin, wide … */
const SPACES = '\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000';
/** Signs without width: zero-width spaces and joiners, direction marks, a byte order mark in a text, a soft hyphen. */
const UNSEEN =
  '\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0';
/** Bullets as word processors draw them, also in lost fonts (private use): they never begin running text. */
const BULLETS =
  '\u00b7\u2022\u2023\u2027\u2043\u2218\u2219\u22c5\u25a0-\u25a3\u25aa-\u25ac\u25b6-\u25bb\u25c6\u25c7\u25c9-\u25cf\u25d8\u25d9\u25e6\u25fb-\u25fe\u26ab\u2605\u2606\u2610-\u2612\u2713\u2714\u2717\u2756\u2794\u2798-\u27be\u29bf\u2b1b-\u2b25\u2b29\u2b2a\u2b95\u2bc8\u30fb\ue000-\uf8ff';
const ARROWS = '\u2190-\u21ff\u27f0-\u27ff';
const DASHES = '\u2010-\u2015\u2212\u2796\ufe58\ufe63\uff0d';

const [SPACE, UNSEEN_SIGN, BULLET, ARROW, DASH] = [1, 2, 3, 4, 5];

const CLASSES = classes();

/** A character that separates like a blank but is not one. */
export function isOtherSpace(code: number): boolean {
  return CLASSES[code] === SPACE;
}

/** A character that nobody sees. */
export function isUnseen(code: number): boolean {
  return CLASSES[code] === UNSEEN_SIGN;
}

export function isBulletSign(code: number): boolean {
  return CLASSES[code] === BULLET;
}

/** An arrow, or a dash other than the typed hyphen: a bullet, or a sign inside a sentence. */
export function isDash(code: number): boolean {
  return CLASSES[code] === DASH || CLASSES[code] === ARROW;
}

/** One byte per UTF-16 unit: looked up for every line at every keystroke. */
function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const sets = [SPACES, UNSEEN, BULLETS, ARROWS, DASHES];
  for (const [index, characters] of sets.entries()) {
    for (const [, first = '', last = first] of characters.matchAll(/(.)(?:-(.))?/gs))
      table.fill(index + 1, first.charCodeAt(0), last.charCodeAt(0) + 1);
  }
  return table;
}

/** A blank within a line, by its UTF-16 code; a line feed does not count. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || (code > 127 && (isOtherSpace(code) || isUnseen(code)));
}
