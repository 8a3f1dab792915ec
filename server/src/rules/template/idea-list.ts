/** Is what is under *ideeën* one list? A lost heading adds the list below it: then only the writer knows the ideas. */
import type { Section } from '../../report/model.ts';

/** `text`: that of the report. */
export function isOneList({ items, paragraphs, sections }: Section, text: string): boolean {
  const last = items.at(-1);
  if (!last || sections.some(({ items: inner }) => inner.length > 0)) return false;
  if (paragraphs.some(({ range }) => (items[0]?.range.end ?? 0) < range.start && range.end < last.range.start))
    return false;
  // Not one list: numbers, a blank line, and bullets to the end.
  const turn = items.findIndex(({ marker }, index) => index > 0 && marker !== '1' && items[index - 1]?.marker === '1');
  const [before, behind] = [items[turn - 1], items[turn]];
  if (!before || !behind || items.slice(turn).some(({ marker }) => marker === '1')) return true;
  return !/\n\s*\n/.test(text.slice(before.range.end, behind.range.start));
}
