/**
 * Where the elements of the page stand in the report. The server writes it on each element; here it is taken off before the page
 * is compared with the one that is shown, for with every key all places behind the cursor shift, and nothing else does.
 */
import { offsetIn, type Place } from './place.ts';

/** An element that is a block of text, with its place. */
export interface Block extends Place {
  readonly element: HTMLElement;
}

export interface Places {
  /** In reading order of the page. */
  readonly blocks: readonly Block[];
  /** The innermost elements with a place: stretches of text that stand in the report as they stand here. */
  readonly runs: readonly Block[];
  /** The offset of the character at `index` of a text on the page; for a text without a place, that of the nearest one. */
  offsetAt(text: Node, index: number): number | undefined;
}

export const BLOCK = 'h1, h2, h3, h4, h5, h6, p, li, figure, figcaption, blockquote, td, th, dt, dd';

/** Takes the places off the elements of a page that is not shown yet. */
export function takePlaces(page: Element): Map<Element, Place> {
  const taken = new Map<Element, Place>();
  for (const element of elementsOf(page)) {
    const { start, end } = element.dataset;
    if (start === undefined || end === undefined) continue;
    taken.set(element, { start: Number(start), end: Number(end) });
    element.removeAttribute('data-start');
    element.removeAttribute('data-end');
  }
  return taken;
}

/** Gives the elements of the page that is shown their places, in the order of the elements. */
export function givePlaces(shown: Element, inOrder: readonly (Place | undefined)[]): Places {
  const places = new Map<Element, Place>();
  for (const [index, element] of elementsOf(shown).entries()) {
    const place = inOrder[index];
    if (place) places.set(element, place);
  }
  const placed = [...places].map(([element, place]): Block => ({ element: element as HTMLElement, ...place }));
  return {
    blocks: placed.filter(({ element }) => element.matches(BLOCK)),
    runs: placed.filter(({ element }) => !element.querySelector('*') || ![...element.querySelectorAll('*')].some((inner) => places.has(inner))),
    offsetAt: (text, index) => offsetAt(text, index, places, shown),
  };
}

export function elementsOf(page: Element): readonly HTMLElement[] {
  return [page as HTMLElement, ...page.querySelectorAll<HTMLElement>('*')];
}

function offsetAt(text: Node, index: number, places: ReadonlyMap<Element, Place>, page: Element): number | undefined {
  const parent = text instanceof Element ? text : text.parentElement;
  const holder = ancestors(parent, page).find((element) => places.has(element));
  if (!holder) return undefined;
  const place = places.get(holder) as Place;
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
