/** Quotes that are in one block, and how a line of it begins. Shared by the rules about such blocks. */
import type { Quote } from '../../report/model.ts';

/** The quotes of each block, in reading order. */
export function quotesTogether(quotes: readonly Quote[]): readonly (readonly Quote[])[] {
  const groups: Quote[][] = [];
  for (const quote of quotes) {
    const group = groups.at(-1);
    if (quote.gap && group) group.push(quote);
    else groups.push([quote]);
  }
  return groups;
}

/** What precedes `offset` on its line, with spaces in place of the bullet of the point that it is in. */
export function linePrefix(offset: number, text: string): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).replace(/\S/g, ' ');
}
