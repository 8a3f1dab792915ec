/** Places in the words of a quote, and the marks that its file uses. */
import type { InnerMark } from '../dutch/inner-marks.ts';
import { type MarkPair, type MarkStyle, RIGHT_PAIRS, rightPair } from '../dutch/marks.ts';
import type { Quote } from '../model.ts';
import { blanksAt, type Prose, type Range, sourceOffset, sourceRange } from '../text/text.ts';

/** The house style. */
export const HOUSE: MarkPair = RIGHT_PAIRS[0];

/** The right pair that most quotes have; between equals, the first in the file. Undefined: no quote has one. */
export function usualPair(quotes: readonly Quote[]): MarkPair | undefined {
  const counts = new Map<MarkPair, number>();
  for (const { opening, closing } of quotes) {
    const pair = opening && closing && rightPair(opening.value, closing.value);
    if (pair) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [MarkPair, number] | undefined>(
    (most, one) => (!most || one[1] > most[1] ? one : most),
    undefined,
  )?.[0];
}

/** Whether both marks are there but differ from those of the file. */
export function hasOtherMarks({ opening, closing }: Quote, usual: MarkPair | undefined): boolean {
  if (!opening || !closing) return false;
  const pair = rightPair(opening.value, closing.value);
  return pair === undefined || (usual !== undefined && pair !== usual);
}

/** The marks of the other kind: for quotations inside a quote with `outer` marks. */
export function innerPair(outer: MarkStyle): MarkPair {
  return outer === 'single' ? ['“', '”'] : ['‘', '’'];
}

/** The offset in the file of `words[at]`; undefined if that is a line break between paragraphs. */
export function wordsOffset(quote: Quote, at: number): number | undefined {
  const place = placeIn(quote, at);
  return place && sourceOffset(place.paragraph, place.index);
}

/** The range in the file of a mark in the words, with all that was typed for it. */
export function markPlace(quote: Quote, { at, signs }: Pick<InnerMark, 'at' | 'signs'>): Range | undefined {
  const place = placeIn(quote, at);
  return place && sourceRange(place.paragraph, place.index, place.index + signs.length);
}

function placeIn(
  { paragraphs, words, opening }: Quote,
  at: number,
): { readonly paragraph: Prose; readonly index: number } | undefined {
  let from = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { plain } = paragraph;
    let lead = 0;
    if (index === 0) {
      const mark = blanksAt(plain, 0) + (opening?.value.length ?? 0);
      lead = mark + blanksAt(plain, mark);
    }
    if (at < from + plain.length - lead) return { paragraph, index: lead + at - from };
    from += plain.length - lead + 1;
    if (from > words.length) break;
  }
  return undefined;
}
