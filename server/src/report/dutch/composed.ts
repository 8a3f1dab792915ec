/**
 * Letters with accents as one sign each, and without signs between them that nobody sees. A Mac and some phones type `e` and loose dots for
 * `ë`: the same for who reads, another for who compares. What is read of a report has one sign for it, whatever was typed.
 */

/** A letter with the loose accents behind it, or what takes no room; not what emoji, other scripts and hyphenation need. */
const LOOSE = /[\p{L}\p{N}][\u0300-\u036f]+|[\u200b\u200e\u200f\u2060\ufeff]+/gu;
const MAYBE = /[\u0300-\u036f\u200b\u200e\u200f\u2060\ufeff]/;

export function compose(text: string): string {
  return MAYBE.test(text) ? text.replace(LOOSE, meantFor) : text;
}

/** The pieces of a text, in order: as it stands (`meant` is missing), or a letter with loose accents and what it is meant for. */
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
