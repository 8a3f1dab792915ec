/**
 * Joins loose accents with their letters, and drops signs without width that nobody sees. A Mac and some phones type
 * `e` and a loose trema for `ë`: readers see no difference, but a comparison does. Text read from a report always has
 * the single sign.
 */

/** A letter with loose accents, or signs without width; not those that emoji, other scripts and hyphenation need. */
const LOOSE = /[\p{L}\p{N}][\u0300-\u036f]+|[\u200b\u200e\u200f\u2060\ufeff]+/gu;
const MAYBE = /[\u0300-\u036f\u200b\u200e\u200f\u2060\ufeff]/;

export function compose(text: string): string {
  return MAYBE.test(text) ? text.replace(LOOSE, meantFor) : text;
}

/**
 * The pieces of a text, in order: unchanged (without `meant`), or a letter with loose accents and its single sign.
 * Signs without width are left out.
 */
export function* composedPieces(
  text: string,
): Iterable<{ readonly at: number; readonly length: number; readonly meant?: string }> {
  let from = 0;
  for (const { 0: found, index } of MAYBE.test(text) ? text.matchAll(LOOSE) : []) {
    const meant = meantFor(found);
    if (meant === found) continue;
    if (index > from) yield { at: from, length: index - from };
    if (meant !== '') yield { at: index, length: found.length, meant };
    from = index + found.length;
  }
  if (from < text.length) yield { at: from, length: text.length - from };
}

function meantFor(found: string): string {
  return /^[\p{L}\p{N}]/u.test(found) ? found.normalize('NFC') : '';
}
