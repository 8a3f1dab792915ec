/** The page that is shown in a tab: what stands where on it, and where on it something stands. */
import type { PreviewFinding } from '../../server/src/preview-protocol.ts';
import { putMarks, underline } from './findings.ts';
import type { PageMessage } from './messages.ts';
import { patch } from './patch.ts';
import { innermostAt } from './place.ts';
import { elementsOf, givePlaces, type Places, takePlaces } from './places.ts';
import { type Anchor, type ScrollMap, scrollMap } from './scroll-map.ts';

export interface Page {
  readonly version: number;
  /** The findings that have a mark on the page, in the order of the marks. */
  readonly findings: readonly PreviewFinding[];
  /** The offset in the report of a character on the page. */
  offsetAt(text: Node, index: number): number | undefined;
  /** Marks the block where the cursor stands, and gives it. */
  markCursor(offset: number | undefined): HTMLElement | undefined;
  /** How the page scrolls along with the report; measured when it is first asked for, and again after `remeasure`. */
  readonly map: ScrollMap;
  remeasure(): void;
}

const CURSOR = 'aria-current';

/** Puts a page in its panel, in place of the one that is there, if any. */
export function showPage(panel: HTMLElement, { html, version, findings, length }: PageMessage): Page | undefined {
  // Parsed aside, where nothing runs or loads; of what came in, only the page itself is taken over.
  const fresh = withoutLandmark(new DOMParser().parseFromString(html, 'text/html').querySelector('main'));
  const shown = panel.firstElementChild;
  if (!fresh || !shown) return undefined;
  const taken = takePlaces(fresh);
  const marked = putMarks(fresh, taken, findings);
  const inOrder = elementsOf(fresh).map((element) => taken.get(element));
  shown.querySelector(`[${CURSOR}]`)?.removeAttribute(CURSOR);
  patch(shown, fresh);
  const places = givePlaces(shown, inOrder);
  underline(findings, places);
  let map: ScrollMap | undefined;
  return {
    version,
    findings: marked,
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
  };
}

/** The page as a part of this one, whose `<main>` holds both panels. */
function withoutLandmark(main: HTMLElement | null): HTMLElement | undefined {
  if (!main) return undefined;
  const page = main.ownerDocument.createElement('div');
  for (const { name, value } of main.attributes) page.setAttribute(name, value);
  page.append(...main.childNodes);
  return page;
}

/** The top and bottom of every block, and those of the page for the beginning and the end of the report. */
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
