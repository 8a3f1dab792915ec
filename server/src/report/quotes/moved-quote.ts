/** The same quote moved to another place in the file. */
import { movedLocated, movedRange } from '../markdown/moved.ts';
import type { Quote } from '../model.ts';
import type { Prose } from '../text/text.ts';

/** `by`: how many characters it moved; `paragraphs`: its paragraphs at the new place. */
export function movedQuote(quote: Quote, by: number, paragraphs: readonly Prose[]): Quote {
  const {
    range,
    words,
    wordsRange,
    opening,
    closing,
    attribution,
    rol,
    dialoog,
    verwijzing,
    vorm,
    flaws,
    bullet,
    unmarked,
    gap,
  } = quote;
  return {
    range: movedRange(range, by),
    paragraphs,
    words,
    wordsRange: movedRange(wordsRange, by),
    opening: opening && movedLocated(opening, by),
    closing: closing && movedLocated(closing, by),
    attribution: attribution && movedRange(attribution, by),
    rol: rol && movedLocated(rol, by),
    dialoog: dialoog && movedLocated(dialoog, by),
    verwijzing: verwijzing && movedRange(verwijzing, by),
    ...(vorm ? { vorm } : {}),
    flaws,
    bullet,
    ...(unmarked ? { unmarked } : {}),
    ...(gap ? { gap: movedRange(gap, by) } : {}),
  };
}
