/** HTML in the text of a report, which is printed literally. `<aantal>` is a placeholder, not a tag. */
import type { Range } from '../text/text.ts';

/** Elements within a line of text. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big button cite code del dfn em font i img input ins kbd mark q s samp small span strike strong sub sup tt u var br wbr'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  'article aside audio blockquote body canvas caption center col colgroup dd details div dl dt embed figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe li link main meta nav object ol p picture pre script section select source style summary svg table tbody td textarea tfoot th thead title tr ul video'.split(
    ' ',
  ),
);
/** Elements without an end tag. */
const VOID = new Set('br col embed hr img input link meta source wbr'.split(' '));

export interface Tag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'void';
  readonly range: Range;
  /** The number of the paragraph, item or heading that it is in: an inline element ends in the same one. */
  readonly prose: number;
  readonly text: string;
}

/** A tag with its end tag, if any, and all tags in between. */
export interface HtmlElement {
  readonly name: string;
  readonly range: Range;
  readonly tags: readonly Tag[];
}

const TAG = /(?<!\\)<(\/?)([a-z][a-z\d-]*)(?:\s[^<>]*|\/)?>(?:\s*<br\s*\/?>)*|<[!?][^<>\s][^<>]*>/gi;

const CLOSED = /(?<!\\)<\/([a-z][a-z\d-]*)\s*>/gi;

/** The tags in `text`, which begins at offset `start` in the file. Successive `<br>`s are one tag. */
export function tagsIn(text: string, start: number, prose: number): readonly Tag[] {
  if (!text.includes('<')) return [];
  // A tag that HTML does not know counts as one only if it is closed.
  const closed = closedIn(text);
  return [...text.matchAll(TAG)].flatMap(({ 0: whole, 1: slash, 2: given, index }): readonly Tag[] => {
    const name = given?.toLowerCase() ?? '!';
    if (name !== '!' && !INLINE.has(name) && !BLOCK.has(name) && !closed.has(name)) return [];
    // Only line breaks are joined.
    const found = name === 'br' ? whole : whole.slice(0, whole.indexOf('>') + 1);
    const side = slash ? 'close' : 'open';
    const kind = name === '!' || VOID.has(name) || found.endsWith('/>') ? 'void' : side;
    const own = {
      name,
      kind,
      prose,
      text: found,
      range: { start: start + index, end: start + index + found.length },
    } as const;
    return found === whole ? [own] : [own, ...tagsIn(whole.slice(found.length), own.range.end, prose)];
  });
}

/** Whether `<${inside}>` is a tag: of an element that HTML knows, or of one that is closed somewhere. */
export function isElement(inside: string, closed: () => ReadonlySet<string>): boolean {
  const name = /^([a-z][a-z\d-]*)(?:\s|\/?$)/i.exec(inside)?.[1]?.toLowerCase();
  return name !== undefined && (INLINE.has(name) || BLOCK.has(name) || closed().has(name));
}

/** The names of the elements that a text closes, in small letters. */
export function closedIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(CLOSED)].map(([, name = '']) => name.toLowerCase()));
}

/** The outermost elements, with all tags inside them. A tag without its other half is an element on its own. */
export function elementsOf(tags: readonly Tag[]): readonly HtmlElement[] {
  const ends = partners(tags);
  const elements: HtmlElement[] = [];
  for (let index = 0; index < tags.length; ) {
    const first = tags[index] as Tag;
    let last = ends.get(index) ?? index;
    for (let inner = index; inner <= last; inner++) last = Math.max(last, ends.get(inner) ?? inner);
    const inside = tags.slice(index, last + 1);
    elements.push({
      name: first.name,
      range: { start: first.range.start, end: inside.at(-1)?.range.end ?? first.range.end },
      tags: inside,
    });
    index = last + 1;
  }
  return elements;
}

/** The index of each opening tag → the index of the tag that closes it. */
function partners(tags: readonly Tag[]): ReadonlyMap<number, number> {
  const open = new Map<string, number[]>();
  const ends = new Map<number, number>();
  for (const [index, { name, kind, prose }] of tags.entries()) {
    if (kind === 'void') continue;
    const same = open.get(name) ?? [];
    open.set(name, same);
    if (kind === 'open') same.push(index);
    else {
      const partner = same.pop();
      if (partner !== undefined && (BLOCK.has(name) || tags[partner]?.prose === prose)) ends.set(partner, index);
    }
  }
  return ends;
}
