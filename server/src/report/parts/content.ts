/** What is under one heading: paragraphs, items with their quotes, loose quotes and kaders (format.md §3 and §4). */

import type { Block, QuoteBlock } from '../markdown/block.ts';
import type { KaderBlock } from '../markdown/outline.ts';
import type { CodeText, Item, Kader, List, Nested, Quote, SetextHeading } from '../model.ts';
import { movedQuote } from '../quotes/moved-quote.ts';
import { isQuoteParagraph } from '../quotes/quote-split.ts';
import { isQuoteBullet, readQuote, readQuotes } from '../quotes/quotes.ts';
import { withSourceBelow } from '../quotes/source-below.ts';
import { type SourceForms, withName } from '../quotes/speaker.ts';
import { addAll } from '../text/many.ts';
import type { Prose } from '../text/text.ts';
import { readItem } from './items.ts';

export interface Content {
  readonly paragraphs: readonly Prose[];
  readonly items: readonly Item[];
  readonly lists: readonly List[];
  readonly quotes: readonly Quote[];
  readonly kaders: readonly Kader[];
  readonly setextHeadings: readonly SetextHeading[];
  readonly codeBlocks: readonly CodeText[];
}

/**
 * A topic is a bullet at the left margin with the quotes under it, up to the next bullet, unindented paragraph or
 * kader. `forms`: what the source of a quote looks like.
 */
export function readContent(blocks: readonly (Block | KaderBlock)[], forms: SourceForms): Content {
  const paragraphs: Prose[] = [];
  const items: Item[] = [];
  const lists: Item[][] = [];
  /** The list that the next item continues. */
  let list: Item[] | undefined;
  const quotes: Quote[] = [];
  const kaders: Kader[] = [];
  const setextHeadings: SetextHeading[] = [];
  const codeBlocks: CodeText[] = [];
  let more: Nested[] = [];
  let topicQuotes: Quote[] = [];
  let passed: Block | KaderBlock | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block === passed) continue;
    if (block.type === 'kader') {
      list = undefined;
      const { kader, content } = readKader(block, forms);
      kaders.push(kader);
      addAll(quotes, content.quotes);
      addAll(setextHeadings, content.setextHeadings);
      addAll(codeBlocks, content.codeBlocks);
      topicQuotes = [];
    } else if (block.type === 'quote') {
      const next = blocks[index + 1];
      const read = quotesOf(block, forms.names);
      const whole = withSourceBelow(block, read, next);
      if (whole) passed = next;
      for (const quote of whole ?? read) addQuote(quote);
    } else if (block.type === 'paragraph' && !block.underline && isQuoteParagraph(block.text)) {
      for (const quote of readQuotes(block.range, [block.text], true)) addQuote(quote);
    } else if (block.type === 'item' && isQuoteBullet(block.text))
      addQuote(readQuote({ start: block.range.start, end: block.text.range.end }, [block.text], true));
    else if (block.type === 'item' && block.depth === 0) {
      topicQuotes = [];
      more = [];
      addItem(readItem(block, topicQuotes, more));
    } else if (block.type === 'paragraph') {
      if (block.underline) setextHeadings.push({ range: block.range, text: block.text, underline: block.underline });
      if (block.depth > 0) {
        more.push({ ...block.text, depth: block.depth });
        continue;
      }
      paragraphs.push(block.text);
      list = undefined;
      topicQuotes = [];
    } else if (block.type === 'item')
      more.push({ ...block.text, marker: block.marker, mark: block.mark, depth: block.depth });
    else if (block.type === 'code') codeBlocks.push({ range: block.range, fenced: block.fenced });
  }
  return { paragraphs, items, lists: lists.map(toList), quotes, kaders, setextHeadings, codeBlocks };

  function addItem(item: Item): void {
    items.push(item);
    if (!list || isNumbered(list[0]) !== isNumbered(item)) {
      list = [];
      lists.push(list);
    }
    list.push(item);
  }

  function addQuote(read: Quote): void {
    const quote = forms.names ? withName(read) : read;
    quotes.push(quote);
    topicQuotes.push(quote);
  }
}

function toList(items: readonly Item[]): List {
  const range = { start: items[0]?.range.start ?? 0, end: items.at(-1)?.range.end ?? 0 };
  return { range, numbered: isNumbered(items[0]), items };
}

function isNumbered(item: Item | undefined): boolean {
  return item?.marker === '1';
}

/** Quotes of a block that the previous version had too are not read again, at most moved. */
function quotesOf({ range, paragraphs, key }: QuoteBlock, names: boolean): readonly Quote[] {
  const memory = names ? NAMED_QUOTES : QUOTES;
  const known = memory.get(key);
  if (known?.[0]?.range.start === range.start) return known;
  const first = known?.length === 1 ? known[0] : undefined;
  const quotes =
    first && paragraphs.length > 0
      ? [movedQuote(first, range.start - first.range.start, paragraphs)]
      : readQuotes(range, paragraphs, false, names);
  memory.set(key, quotes);
  return quotes;
}

const QUOTES = new WeakMap<object, readonly Quote[]>();
/** For the same blocks in a kind whose speakers are named. */
const NAMED_QUOTES = new WeakMap<object, readonly Quote[]>();

/** The title of a kader is its first heading. Other headings in it are left out; what follows them is its content. */
function readKader({ range, open, close, blocks }: KaderBlock, forms: SourceForms): { kader: Kader; content: Content } {
  const title = blocks.find((block) => block.type === 'heading');
  const content = readContent(
    blocks.filter((block) => block.type !== 'heading'),
    forms,
  );
  const kader: Kader = {
    range,
    open,
    close,
    title: title?.type === 'heading' ? { range: title.range, level: title.level, text: title.text } : undefined,
    paragraphs: content.paragraphs,
    items: content.items,
    lists: content.lists,
    quotes: content.quotes,
  };
  return { kader, content };
}
