/** What the editor of a report left out of a quote or added to it: `(…)`, `[...]`, `[rol]` (format.md §4). */
import { latin } from '../dutch/latin.ts';
import type { Quote } from '../model.ts';
import { type Range, sourceRange } from '../text/text.ts';

const REDACTIE = latin(/\((?:…|\.{2,3})\)|\[[^[\]]{0,200}\]/gu);

/** The ranges in the words of a quote, brackets included, in reading order. */
export function readRedactie({ paragraphs, wordsRange }: Quote): readonly Range[] {
  return paragraphs.flatMap((prose) => {
    if (prose.range.start > wordsRange.end) return [];
    return [...prose.plain.matchAll(REDACTIE)].map((match) =>
      sourceRange(prose, match.index, match.index + match[0].length),
    );
  });
}
