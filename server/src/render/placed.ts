/**
 * A page for the preview: its markup, and separately where its elements are in the file. Each keystroke shifts all
 * places behind the cursor; the markup changes only in the block that was typed in, and so can be compared.
 */
import { besidePlaces, type Html } from './html.ts';

export interface PlacedMarkup {
  readonly html: string;
  /** Two numbers for each element, in the order of the tags: where it starts and ends in the file, or −1 twice. */
  readonly places: readonly number[];
}

/** Relies on pages having no unescaped `<`, `>` or `"` in their text and attributes. */
export function placedMarkup(page: Html): PlacedMarkup {
  const { markup, places } = besidePlaces(page);
  const pointedAt = new Set([...markup.matchAll(POINTER)].flatMap(([, names]) => names?.split(' ') ?? []));
  const html = markup.replace(/<[a-z][^>]*>/g, (tag) => withoutCount(withoutAddress(tag), pointedAt));
  return { html, places };
}

const POINTER = / (?:href="#|aria-labelledby="|aria-describedby=")([^"]*)"/g;
/** In the preview a click goes to a word in the file, also within a link; so the address is only a tooltip. */
function withoutAddress(tag: string): string {
  return tag.startsWith(LINK) ? `<a class="koppeling" title="${tag.slice(LINK.length)}` : tag;
}

const LINK = '<a class="koppeling" href="';

/** Block names count (the third bullet), so they shift on insertions; only elements that are referred to keep one. */
function withoutCount(tag: string, pointedAt: ReadonlySet<string>): string {
  if (!tag.includes(' id="') || !/^<(?:h[1-6]|p|li|figure)\b/.test(tag)) return tag;
  return tag.replace(/ id="([^"]*)"/, (id, name: string) => (pointedAt.has(name) ? id : ''));
}
