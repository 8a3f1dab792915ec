/** The source of a quote, below its block: a paragraph, a list item or another block (format.md §4, recovery). */

import type { Block, QuoteBlock } from '../markdown/block.ts';
import type { KaderBlock } from '../markdown/outline.ts';
import type { Quote } from '../model.ts';
import type { QuoteProse } from '../text/text.ts';
import { findAttribution, isCertain } from './attribution.ts';
import { readQuote } from './quotes.ts';

/** The quote with `next` as its source, if it has none and `next` can be nothing else; undefined otherwise. */
export function withSourceBelow(
  block: QuoteBlock,
  read: readonly Quote[],
  next: Block | KaderBlock | undefined,
): readonly Quote[] | undefined {
  const [quote] = read;
  if (!next || !quote?.closing || read.length > 1 || !quote.flaws.includes('bron-ontbreekt') || quote.attribution)
    return undefined;
  const source = sourceOf(next);
  const last = block.paragraphs.at(-1);
  const attribution = source && last ? findAttribution(source.plain, last.plain, source.mark?.value) : undefined;
  if (!source || !attribution || attribution.start > 0) return undefined;
  if (attribution.slips.some(({ kind }) => kind === 'achter')) return undefined;
  // A list item may be a topic, and words in parentheses an aside.
  const said = source.mark
    ? attribution.source.numbers.length > 0
    : isCertain(attribution) || attribution.slips.some(({ kind }) => kind === 'streep');
  return said
    ? [readQuote({ start: block.range.start, end: source.range.end }, [...block.paragraphs, source], false, true)]
    : undefined;
}

function sourceOf(block: Block | KaderBlock): QuoteProse | undefined {
  if (block.type === 'paragraph') return block.underline ? undefined : block.text;
  if (block.type === 'quote') return block.paragraphs.length === 1 ? block.paragraphs[0] : undefined;
  if (block.type !== 'item' || block.marker === '1' || block.range.end > block.text.range.end) return undefined;
  return { ...block.text, mark: { value: block.marker, range: block.mark } };
}
