/**
 * A page for the preview: its markup, and apart from that where its elements stand in the file. With every key all places behind the
 * cursor shift; the markup stays the same but for the block that was typed in, and so can be compared.
 */
import { besidePlaces, type Html } from './html.ts';

export interface PlacedMarkup {
  readonly html: string;
  /** Two numbers for each element, in the order of their tags: where it starts and ends in the file, or −1 twice. */
  readonly places: readonly number[];
}

/** In the text and attributes of a page no `<`, `>` or `"` is left unescaped. */
export function placedMarkup(page: Html): PlacedMarkup {
  const { markup, places } = besidePlaces(page);
  const pointedAt = new Set([...markup.matchAll(POINTER)].flatMap(([, names]) => names?.split(' ') ?? []));
  const html = markup.replace(/<[a-z][^>]*>/g, (tag) => withoutCount(withoutAddress(tag), pointedAt));
  return { html, places };
}

const POINTER = / (?:href="#|aria-labelledby="|aria-describedby=")([^"]*)"/g;
/** In the editor a click on a word leads to that word in the file, in a link too; where the link leads can be read. */
function withoutAddress(tag: string): string {
  return tag.startsWith(LINK) ? `<a class="koppeling" title="${tag.slice(LINK.length)}` : tag;
}

const LINK = '<a class="koppeling" href="';

/** The name of a block counts (the third bullet), so it shifts when something is put in before it; only what is pointed at needs one. */
function withoutCount(tag: string, pointedAt: ReadonlySet<string>): string {
  if (!tag.includes(' id="') || !/^<(?:h[1-6]|p|li|figure)\b/.test(tag)) return tag;
  return tag.replace(/ id="([^"]*)"/, (id, name: string) => (pointedAt.has(name) ? id : ''));
}
