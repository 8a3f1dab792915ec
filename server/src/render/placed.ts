/**
 * A page for the preview: its markup, and apart from that where its elements stand in the file. With every key all places behind the
 * cursor shift; the markup stays the same but for the block that was typed in, and so can be compared.
 */

export interface PlacedMarkup {
  readonly html: string;
  /** Two numbers for each element, in the order of their tags: where it starts and ends in the file, or −1 twice. */
  readonly places: readonly number[];
}

/** `markup` is a page as this room makes it: in its text and attributes no `<`, `>` or `"` is left unescaped. */
export function placedMarkup(markup: string): PlacedMarkup {
  const places: number[] = [];
  const pointedAt = new Set([...markup.matchAll(POINTER)].flatMap(([, names]) => names?.split(' ') ?? []));
  const html = markup.replace(/<[a-z][^>]*>/g, (tag) =>
    withoutCount(withoutAddress(withoutPlace(tag, places)), pointedAt),
  );
  return { html, places };
}

const POINTER = / (?:href="#|aria-labelledby="|aria-describedby=")([^"]*)"/g;
const START = ' data-start="';
const END = '" data-end="';

/** Adds the place of the element to `places`. By hand, since it is done thousands of times for each key. */
function withoutPlace(tag: string, places: number[]): string {
  const from = tag.indexOf(START);
  if (from === -1) {
    places.push(-1, -1);
    return tag;
  }
  const middle = tag.indexOf(END, from);
  const to = tag.indexOf('"', middle + END.length);
  places.push(Number(tag.slice(from + START.length, middle)), Number(tag.slice(middle + END.length, to)));
  return tag.slice(0, from) + tag.slice(to + 1);
}

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
