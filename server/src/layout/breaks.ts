/**
 * Where a line may end inside a stretch without spaces. Browsers follow Unicode's line breaking with changes of their
 * own, so this does what Chromium does for the characters of Dutch text; test/browser/fit.test.ts compares the two.
 */

/** Whether a line may end between the characters at `at - 1` and `at`; neither is a space. */
export function mayBreak(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const behind = text.charCodeAt(at);
  // Never between two plain letters or digits, which nearly all pairs are.
  if (isPlain(before) && isPlain(behind)) return false;
  if (behind === EM_DASH) return before !== EM_DASH && !GLUE.has(before);
  if (isWide(before) || isWide(behind))
    return !GLUE.has(before) && !CLOSING.has(behind) && !isHalf(behind) && !isJoiner(before) && !isJoiner(behind);
  if (before === HYPHEN) {
    if (isDigit(behind)) return isPlain(text.charCodeAt(at - 2));
    return !NOT_BEHIND_HYPHEN.has(behind);
  }
  if (BREAK_BEHIND.has(before)) return !NOT_BEHIND_DASH.has(behind);
  if (before === ZERO_WIDTH_SPACE) return true;
  if (before === SLASH) return LATE.has(behind) || (behind > 0xbf && !GLUE.has(behind) && !CLOSING.has(behind));
  if (EXCLAMATION.has(before)) return OPENING.has(behind) || LATE.has(behind) || isAccented(behind);
  if (SIGNS.has(before)) return behind === PERCENT || OPENING_SIGNS.has(behind);
  if (PAUSES.has(before)) return OPENING.has(behind) || PREFIXES.has(behind);
  return OTHER.has(before) && OPENING.has(behind);
}

const codes = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

const HYPHEN = 0x2d;
const SLASH = 0x2f;
const PERCENT = 0x25;
const EM_DASH = 0x2014;
const ZERO_WIDTH_SPACE = 0x200b;

const OPENING = codes('(<[{');
const OPENING_SIGNS = codes('$(+[\\{€„‚°−');
const PREFIXES = codes('€„‚°−');
const LATE = codes('•·€„‚°½×−→');
const EXCLAMATION = codes('!}|');
const SIGNS = codes('€°−');
const PAUSES = codes('%)+,.:;\\]');
const OTHER = codes('"#&*=>~');
const BREAK_BEHIND = codes('?–—…');
const NOT_BEHIND_HYPHEN = codes('!$),./:;?]}’‘“”–…«»\u00ad');
const NOT_BEHIND_DASH = codes('!"\'),./:;?]|}’‘“”–…«»\u00ad\u00a0\u2011-');
const CLOSING = codes('!"\'),./:;?]}’‘“”…«»\u00a0\u2011\u00ad。、');
const GLUE = codes("'([{’‘“”«»„‚\u00a0\u2011\u00ad\u2060\u202f");

function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isAccented(code: number): boolean {
  return code >= 0xc0 && code <= 0x2af;
}

/** Ideographs and pictures: a line may end on either side. */
function isWide(code: number): boolean {
  return code >= 0x2e80 && code < 0xfe00;
}

function isHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function isJoiner(code: number): boolean {
  return code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f);
}
