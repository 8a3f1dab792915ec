/** The four styles of quotation marks, and places in the words of a quote. Shared by the rules about marks. */
import { type MarkStyle, markStyle } from '../report/marks.ts';
import type { Quote } from '../report/model.ts';
import { sourceOffset } from '../report/text.ts';

const CLOSES: Readonly<Record<string, string>> = { '‘': '’', '“': '”', '„': '”', "'": "'", '"': '"', '’': '’', '”': '”', '«': '»', '»': '»' };
const OPENS: Readonly<Record<string, string>> = { '’': '‘', '”': '“', "'": "'", '"': '"', '»': '«' };

export function closingFor(opening: string): string {
  return CLOSES[opening] ?? '’';
}

export function openingFor(closing: string): string {
  return OPENS[closing] ?? '‘';
}

/** Which of the four pairs a mark belongs to: `single`/`double`, curly or straight. */
export function pairOf(mark: string): string {
  const style = markStyle(mark);
  if (mark === "'" || mark === '"') return `${style} straight`;
  return `${style} curly`;
}

/** The pair that most quotes have; where two are used as often, the first in the file. */
export function usualPair(quotes: readonly Quote[]): readonly [string, string] | undefined {
  const counts = new Map<string, { count: number; marks: readonly [string, string] }>();
  for (const { opening, closing } of quotes) {
    if (!opening || !closing) continue;
    const known = counts.get(pairOf(opening.value));
    counts.set(pairOf(opening.value), { count: (known?.count ?? 0) + 1, marks: known?.marks ?? [opening.value, closing.value] });
  }
  return [...counts.values()].reduce<{ count: number; marks: readonly [string, string] } | undefined>(
    (most, one) => (!most || one.count > most.count ? one : most),
    undefined,
  )?.marks;
}

/** The marks of the other kind: what is used inside quotes whose outer marks are `outer`. */
export function innerPair(outer: MarkStyle): readonly [string, string] {
  return outer === 'single' ? ['“', '”'] : ['‘', '’'];
}

/** The offset in the file of `words[at]`; undefined where it is a line break between paragraphs. */
export function wordsOffset({ paragraphs, words, opening }: Quote, at: number): number | undefined {
  let from = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const lead = index === 0 && opening ? 1 : 0;
    const text = paragraph.plain.slice(lead);
    const skipped = index === 0 ? text.length - text.trimStart().length : 0;
    const length = text.length - skipped;
    if (at < from + length) return sourceOffset(paragraph, lead + skipped + at - from);
    from += length + 1;
    if (from > words.length) break;
  }
  return undefined;
}
