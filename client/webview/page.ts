/** The page that is shown in a tab: from a place on the page to a place in the report, and back. */
import type { PreviewFinding } from '../../protocol/preview.ts';
import { MARK, markedBlocks, marksOf, putMarks, underline } from './findings.ts';
import type { ChangeMessage, PageMessage } from './messages.ts';
import { changedPlaces, shiftedFindings } from './page-change.ts';
import { patch } from './patch.ts';
import { innermostAt } from './place.ts';
import { blocksOf, type Places, placesOf } from './places.ts';
import { type Anchor, type ScrollMap, scrollMap } from './scroll-map.ts';

export interface Page {
  readonly uri: string;
  readonly version: number;
  /** The finding that this mark on the page belongs to. */
  findingOf(mark: Element): PreviewFinding | undefined;
  /** The offset in the report of a character on the page. */
  offsetAt(text: Node, index: number): number | undefined;
  /** Marks the block that holds the cursor, and returns it. */
  markCursor(offset: number | undefined): HTMLElement | undefined;
  /** How the page scrolls along with the report; measured when first asked for, and again after `remeasure`. */
  readonly map: ScrollMap;
  remeasure(): void;
  /** The page after this change, which must be a change of this page; what it does not name is not touched. */
  changed(message: ChangeMessage): Page;
}

const CURSOR = 'aria-current';

/** Puts a page in its panel, in place of the one that is there. Undefined where `html` holds no element. */
export function showPage(panel: HTMLElement, message: PageMessage): Page | undefined {
  const fresh = parsePage(message.html);
  const shown = panel.firstElementChild;
  return fresh && shown ? drawPage(shown, message, { element: shown, fresh, before: [], behind: [] }) : undefined;
}

/** One element of the page, and what replaces it; the elements before and behind it stay. */
interface ElementChange {
  readonly element: Element;
  readonly fresh: HTMLElement;
  readonly before: readonly HTMLElement[];
  readonly behind: readonly HTMLElement[];
}

type ShownState = Pick<PageMessage, 'uri' | 'version' | 'places' | 'findings' | 'length'>;

/** Without `piece` only the places and the findings changed. */
function drawPage(
  shown: Element,
  told: ShownState,
  piece: ElementChange | undefined,
  same: readonly HTMLElement[] = [],
): Page {
  const { uri, version, places: numbers, findings, length } = told;
  shown.querySelector(`[${CURSOR}]`)?.removeAttribute(CURSOR);
  const fresh = piece ? elementsOf(piece.fresh) : [];
  const expected = piece ? [...piece.before, ...fresh, ...piece.behind] : same;
  const marked = markedBlocks(blocksOf(expected, numbers), findings);
  const hosts = [...shown.querySelectorAll(`.${MARK}`)].flatMap(({ parentElement }) => parentElement ?? []);
  for (const block of new Set([...hosts, ...marked.keys()]))
    if (!piece?.element.contains(block)) putMarks(block, marked.get(block) ?? []);
  if (piece) patch(piece.element, piece.fresh);
  const elements = piece ? [...piece.before, ...elementsOf(piece.element), ...piece.behind] : same;
  const places = placesOf(shown, elements, numbers);
  underline(findings, places);
  let map: ScrollMap | undefined;
  return {
    uri,
    version,
    findingOf(mark) {
      const block = elements.find((element) => element === mark.parentElement);
      return block && marked.get(expected[elements.indexOf(block)] ?? block)?.[marksOf(block).indexOf(mark)];
    },
    offsetAt: places.offsetAt,
    markCursor(offset) {
      const block = offset === undefined ? undefined : innermostAt(places.blocks, offset)?.element;
      const last = shown.querySelector(`[${CURSOR}]`);
      if (last !== block) last?.removeAttribute(CURSOR);
      // Setting what is set already would count as a change of the page.
      if (block && block !== last) block.setAttribute(CURSOR, 'true');
      return block;
    },
    get map() {
      map ??= scrollMap(anchorsOf(shown, places, length));
      return map;
    },
    remeasure() {
      map = undefined;
    },
    changed({ change, ...more }) {
      const { element, removed, html } = change;
      const next = {
        ...more,
        places: changedPlaces(numbers, change),
        findings: more.findings ?? shiftedFindings(findings, change.shift),
      };
      const old = elements[element];
      const made = html === undefined ? undefined : parsePage(html);
      if (!old || !made) return drawPage(shown, next, undefined, elements);
      return drawPage(shown, next, {
        element: old,
        fresh: made,
        before: elements.slice(0, element),
        behind: elements.slice(element + removed),
      });
    },
  };
}

/** Parsed in a separate document, where nothing runs or loads; only the first element of the input is used. */
function parsePage(html: string): HTMLElement | undefined {
  const { firstElementChild } = new DOMParser().parseFromString(html, 'text/html').body;
  return firstElementChild instanceof HTMLElement ? withoutLandmark(firstElementChild) : undefined;
}

/** Turns `<main>` into a `<div>`: the preview has a `<main>` of its own, around all panels. */
function withoutLandmark(element: HTMLElement): HTMLElement {
  if (element.localName !== 'main') return element;
  const page = element.ownerDocument.createElement('div');
  for (const { name, value } of element.attributes) page.setAttribute(name, value);
  page.append(...element.childNodes);
  return page;
}

/** An element and everything in it except the marks. */
function elementsOf(page: Element): readonly HTMLElement[] {
  return [page as HTMLElement, ...page.querySelectorAll<HTMLElement>(`*:not(.${MARK})`)];
}

/** The top and bottom of every block, and those of the page for the start and the end of the report. */
function anchorsOf(page: Element, { blocks }: Places, length: number): readonly Anchor[] {
  const above = window.scrollY;
  const around = page.getBoundingClientRect();
  const inside = blocks.flatMap(({ element, start, end }): readonly Anchor[] => {
    const { top, bottom } = element.getBoundingClientRect();
    return [
      { offset: start, y: top + above },
      { offset: end, y: bottom + above },
    ];
  });
  return [{ offset: 0, y: around.top + above }, ...inside, { offset: length, y: around.bottom + above }];
}
