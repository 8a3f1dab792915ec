/** Makes the page that is shown equal to a new one, changing nothing but what differs. */
import morphdom from 'morphdom';
import { pairs } from './pairs.ts';
import { BLOCK } from './places.ts';

export function patch(shown: Element, fresh: Element): void {
  const keys = new WeakMap<Node, string>();
  const heirs = pairBlocks(shown, fresh, keys);
  morphdom(shown, fresh, {
    getNodeKey: (node) => keys.get(node) ?? (node instanceof Element && node.id ? `#${node.id}` : undefined),
    onBeforeElUpdated(from, to) {
      if (!from.isEqualNode(to)) return true;
      // Its blocks stay where they are, so none of them may be moved to an heir elsewhere.
      for (const block of from.querySelectorAll(BLOCK)) {
        const heir = heirs.get(block);
        if (heir && !to.contains(heir)) keys.delete(heir);
      }
      return false;
    },
  });
}

/**
 * Gives counterparts the same key, as blocks have no lasting names of their own: the third bullet becomes the fourth
 * once another comes before it. Returns the new block of each old one.
 */
function pairBlocks(shown: Element, fresh: Element, keys: WeakMap<Node, string>): ReadonlyMap<Element, Element> {
  const old = [...shown.querySelectorAll(BLOCK)];
  const next = [...fresh.querySelectorAll(BLOCK)];
  const paired = pairs(
    old,
    next,
    (one, other) => one.isEqualNode(other),
    (one, other) => one.nodeName === other.nodeName && one.className === other.className,
  );
  const heirs = new Map<Element, Element>();
  for (const [index, block] of old.entries()) keys.set(block, `old ${index}`);
  for (const [index, block] of next.entries()) {
    const before = paired[index];
    keys.set(block, before === undefined ? `new ${index}` : `old ${before}`);
    const ancestor = before === undefined ? undefined : old[before];
    if (ancestor) heirs.set(ancestor, block);
  }
  return heirs;
}
