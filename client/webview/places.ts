/**
 * Where the elements of the page are in the report. The places come separately from the elements, because each
 * keystroke shifts all places behind the cursor, and nothing else.
 */
import { offsetIn, type PagePlace } from './place.ts';

/** An element with its place. */
export interface PageBlock extends PagePlace {
  readonly element: HTMLElement;
}

export interface Places {
  /** The elements that are a block of text, in reading order of the page. */
  readonly blocks: readonly PageBlock[];
  /** The innermost elements with a place: stretches of text that are in the report as they are here. */
  readonly runs: readonly PageBlock[];
  /** The offset of the character at `index` of a text on the page; for a text without a place, one close by. */
  offsetAt(text: Node, index: number): number | undefined;
}

/** The names of elements that are a block of text. */
const BLOCKS = new Set('h1 h2 h3 h4 h5 h6 p li figure figcaption blockquote td th dt dd'.split(' '));

/** The same names as a selector. */
export const BLOCK = [...BLOCKS].join(', ');

/** `numbers`: two for each element, its place or −1 twice. `page` contains all elements. */
export function placesOf(page: Element, elements: readonly HTMLElement[], numbers: readonly number[]): Places {
  const placed = placedOf(elements, numbers);
  return {
    blocks: blocksAmong(placed),
    // The elements inside an element come right behind it.
    runs: placed.filter(({ element }, index) => !element.contains(placed[index + 1]?.element ?? null)),
    offsetAt: (text, index) => offsetAt(text, index, new Map(placed.map((block) => [block.element, block])), page),
  };
}

export function blocksOf(elements: readonly HTMLElement[], numbers: readonly number[]): readonly PageBlock[] {
  return blocksAmong(placedOf(elements, numbers));
}

function placedOf(elements: readonly HTMLElement[], numbers: readonly number[]): readonly PageBlock[] {
  return elements.flatMap((element, index): readonly PageBlock[] => {
    const start = numbers[2 * index] ?? -1;
    return start === -1 ? [] : [{ element, start, end: numbers[2 * index + 1] ?? start }];
  });
}

function blocksAmong(placed: readonly PageBlock[]): readonly PageBlock[] {
  return placed.filter(({ element }) => BLOCKS.has(element.localName));
}

function offsetAt(
  text: Node,
  index: number,
  places: ReadonlyMap<Element, PagePlace>,
  page: Element,
): number | undefined {
  const parent = text instanceof Element ? text : text.parentElement;
  const holder = ancestors(parent, page).find((element) => places.has(element));
  if (!holder) return undefined;
  const place = places.get(holder) as PagePlace;
  const inside = [...holder.querySelectorAll('*')].filter((element) => places.has(element));
  // Nothing in it has a place of its own, so its text is the text of the report.
  if (inside.length === 0) return offsetIn(place, lengthBefore(holder, text) + index, holder.textContent?.length ?? 0);
  const before = inside.findLast((element) => text.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING);
  return before ? places.get(before)?.end : place.start;
}

function ancestors(element: Element | null, page: Element): readonly Element[] {
  const found: Element[] = [];
  for (let one = element; one; one = one === page ? null : one.parentElement) found.push(one);
  return found;
}

function lengthBefore(holder: Element, text: Node): number {
  const range = document.createRange();
  range.setStart(holder, 0);
  range.setEnd(text, 0);
  return range.toString().length;
}
