/** What stands under one heading: paragraphs, items with the quotes that belong to them, loose quotes, kaders (format.md §3 and §4). */
import type { Block, QuoteBlock } from './blocks.ts';
import { readItem } from './items.ts';
import type { CodeText, Item, Kader, Nested, Quote, SetextHeading } from './model.ts';
import { movedQuote } from './moved.ts';
import type { KaderBlock } from './outline.ts';
import { isQuoteBullet, readQuote } from './quotes.ts';
import type { Prose } from './text.ts';

export interface Content {
  readonly paragraphs: readonly Prose[];
  readonly items: readonly Item[];
  readonly quotes: readonly Quote[];
  readonly kaders: readonly Kader[];
  readonly setextHeadings: readonly SetextHeading[];
  readonly codeBlocks: readonly CodeText[];
}

/** A topic is a bullet at the left margin with the quotes under it, up to the next bullet, unindented paragraph or kader. */
export function readContent(blocks: readonly (Block | KaderBlock)[]): Content {
  const paragraphs: Prose[] = [];
  const items: Item[] = [];
  const quotes: Quote[] = [];
  const kaders: Kader[] = [];
  const setextHeadings: SetextHeading[] = [];
  const codeBlocks: CodeText[] = [];
  let more: Nested[] = [];
  let topicQuotes: Quote[] = [];
  for (const block of blocks) {
    if (block.type === 'kader') {
      const { kader, content } = readKader(block);
      kaders.push(kader);
      quotes.push(...content.quotes);
      setextHeadings.push(...content.setextHeadings);
      codeBlocks.push(...content.codeBlocks);
      topicQuotes = [];
    } else if (block.type === 'quote') addQuote(quoteOf(block));
    else if (block.type === 'item' && isQuoteBullet(block.text))
      addQuote(readQuote({ start: block.range.start, end: block.text.range.end }, [block.text], true));
    else if (block.type === 'item' && block.depth === 0) {
      topicQuotes = [];
      more = [];
      items.push(readItem(block, topicQuotes, more));
    } else if (block.type === 'paragraph') {
      if (block.underline) setextHeadings.push({ range: block.range, text: block.text, underline: block.underline });
      if (block.depth > 0) {
        more.push({ ...block.text, depth: block.depth });
        continue;
      }
      paragraphs.push(block.text);
      topicQuotes = [];
    } else if (block.type === 'item') more.push({ ...block.text, marker: block.marker, mark: block.mark, depth: block.depth });
    else if (block.type === 'code') codeBlocks.push({ range: block.range, fenced: block.fenced });
  }
  return { paragraphs, items, quotes, kaders, setextHeadings, codeBlocks };

  function addQuote(quote: Quote): void {
    quotes.push(quote);
    topicQuotes.push(quote);
  }
}

/** A quote that the last version had too is not read again, at most moved. */
function quoteOf({ range, paragraphs, key }: QuoteBlock): Quote {
  const known = QUOTES.get(key);
  if (known?.range.start === range.start) return known;
  const quote = known && paragraphs.length > 0 ? movedQuote(known, range.start - known.range.start, paragraphs) : readQuote(range, paragraphs, false);
  QUOTES.set(key, quote);
  return quote;
}

const QUOTES = new WeakMap<object, Quote>();

/** The title of a kader is its first level-3 heading; headings and what follows them inside it are its content. */
function readKader({ range, open, close, blocks }: KaderBlock): { kader: Kader; content: Content } {
  const title = blocks.find((block) => block.type === 'heading');
  const content = readContent(blocks.filter((block) => block.type !== 'heading'));
  const kader: Kader = {
    range,
    open,
    close,
    title: title?.type === 'heading' ? { range: title.range, level: title.level, text: title.text } : undefined,
    paragraphs: content.paragraphs,
    items: content.items,
    quotes: content.quotes,
  };
  return { kader, content };
}
